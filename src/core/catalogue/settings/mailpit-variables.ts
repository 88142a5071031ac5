import type { SettingEntry } from '../setting.ts';
import { page, work } from '../source.ts';

const chaos = page('Mailpit, Chaos', 'https://mailpit.axllent.org/docs/integration/chaos/', '2026-11-25');
const source = work('Mailpit, internal/smtpd/chaos/chaos.go, internal/smtpd/smtpd.go and config/validators.go');

/** The environment variables with which Mailpit makes up errors. */
export const mailpitVariables: readonly SettingEntry[] = [
  {
    program: 'mailpit',
    name: 'MP_CHAOS_TRIGGERS',
    kind: 'reply',
    verdict: 'Errors that Mailpit makes up, and how often',
    meaning: 'Each is a place, a code from 400 to 599 and a chance in percent, as `Recipient:451:20`; commas divide them. Places are Sender, Recipient and Authentication. It switches the simulation on as well.',
    permits: { classes: '45', meant: 'refusal', otherwise: 'Mailpit says so and does not start.', untaken: 'Mailpit wants three digits there, and does not start.' },
    gives: [
      { reply: '550 Chaos recipient error', when: 'where Recipient:550 strikes', command: 'RCPT' },
      { reply: '451 Chaos sender error', when: 'where Sender:451 strikes', command: 'MAIL' },
      { reply: '535 Chaos authentication error', when: 'where Authentication:535 strikes', command: 'AUTH' },
    ],
    sources: [chaos, source],
  },
  {
    program: 'mailpit',
    name: 'MP_ENABLE_CHAOS',
    kind: 'choice',
    verdict: 'Whether errors may be made up while Mailpit runs',
    meaning: 'Alone it refuses nothing: each chance is 0 until somebody raises it in the page or through the API.',
    default: 'false',
    choices: [
      { value: 'true', meaning: 'The page and the API take triggers.' },
      { value: 'false', meaning: 'Every message is taken.' },
    ],
    sources: [chaos],
  },
];
