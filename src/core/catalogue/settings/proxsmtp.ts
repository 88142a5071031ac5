import type { SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const prox = work('ProxSMTP 1.10, proxsmtpd.conf(5), and the program itself');
const clam = work('ClamSMTP 1.10, clamsmtpd.conf(5), and its texts');

/** What two filters that stand between mail servers answer. */
export const proxsmtpSettings: readonly SettingEntry[] = [
  {
    program: 'proxsmtp',
    name: 'FilterReject',
    kind: 'reply',
    default: '530 Email Rejected',
    verdict: 'The refusal where FilterType is reject',
    meaning: 'Said at RCPT, and once more at DATA. A text without a code gets 550 and the words Content Rejected before it.',
    permits: { classes: '45', meant: 'refusal', otherwise: 'ProxSMTP sends it as it stands.' },
    gives: [{ reply: '530 Email Rejected', command: 'RCPT' }],
    sources: [prox],
  },
  {
    program: 'proxsmtp',
    name: 'FilterType',
    kind: 'choice',
    default: 'pipe',
    verdict: 'How mail is filtered, or that all of it is refused',
    meaning: 'A filter that fails refuses too: the last line that it prints to standard error is the reply, with its own code or 550.',
    choices: [
      { value: 'pipe', meaning: 'The filter reads the message and writes what goes on.' },
      { value: 'file', meaning: 'The filter is told a file in `EMAIL`.' },
      { value: 'reject', meaning: 'Nothing is let through: everybody hears `FilterReject`.', gives: [{ reply: '530 Email Rejected', command: 'RCPT' }] },
    ],
    sources: [prox],
  },
  {
    program: 'clamsmtp',
    name: 'Action',
    kind: 'choice',
    default: 'drop',
    verdict: 'What the client hears of a message with a virus',
    meaning: 'Behind a mail server that has already taken the message, a refusal becomes a bounce to a forged sender.',
    choices: [
      { value: 'bounce', meaning: 'It is refused.', gives: [{ reply: '550 Virus Detected; Content Rejected', command: '.' }] },
      { value: 'drop', meaning: 'It is thrown away, and the client hears success.', gives: [{ reply: '250 Virus Detected; Discarded Email', command: '.' }] },
      { value: 'pass', meaning: 'It goes on with a header that names the virus.' },
    ],
    sources: [clam],
  },
];
