import type { SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const smtpd = work('notqmail, qmail-smtpd(8) and qmail-smtpd.c');
const remote = work('notqmail, qmail-remote(8)');
const send = work('notqmail, qmail-send(8)');

type More = Partial<Omit<SettingEntry, 'program' | 'name' | 'kind' | 'verdict' | 'meaning' | 'sources'>>;

function control(name: string, source: SettingEntry['sources'][number], kind: SettingEntry['kind'], byDefault: string, verdict: string, meaning: string, more: More = {}): SettingEntry {
  return { program: 'qmail', name, kind, default: byDefault, verdict, meaning, sources: [source], ...more };
}

/** Control files, each of which holds one value. */
export const qmailControls: readonly SettingEntry[] = [
  control('smtpgreeting', smtpd, 'greeting', 'me', 'What qmail-smtpd says when a client connects', 'Its first word should be the host\'s name. 220 is put before it and ESMTP behind; EHLO and QUIT are answered with it too.', {
    permits: { classes: '', meant: 'success', otherwise: 'qmail-smtpd puts 220, 250 or 221 before whatever stands here, so that the client reads two codes.' },
    gives: [{ reply: '220 mail.example.org ESMTP', command: '(connection)' }, { reply: '221 mail.example.org', command: 'QUIT' }],
  }),
  control('databytes', smtpd, 'size', '0', 'The largest message that qmail-smtpd takes', 'Counted as it is kept on disk. 0 means no limit.', {
    unit: 'octets',
    minimum: 'message-content',
    gives: [{ reply: '552 sorry, that message size exceeds my databytes limit (#5.3.4)', command: '.' }],
  }),
  control('timeoutsmtpd', smtpd, 'time', '1200', 'How long qmail-smtpd waits for more from the client', 'In seconds, for each piece of what the client sends.', {
    unit: 's',
    minimum: 'timeout-server',
    gives: [{ reply: '451 timeout (#4.4.2)' }],
  }),
  control('timeoutremote', remote, 'time', '1200', 'How long qmail-remote waits for each answer', 'In seconds. The answer to the dot may take ten minutes by the standard.', { unit: 's', minimum: 'timeout-data-end' }),
  control('timeoutconnect', remote, 'time', '60', 'How long qmail-remote waits for a connection', 'The kernel mostly gives up after 75 seconds, whatever stands here.', { unit: 's' }),
  control('queuelifetime', send, 'time', '604800', 'How long a message is tried before it bounces', 'A week, in seconds. Afterwards it gets one last try, at which a temporary failure is final.', { unit: 's', minimum: 'give-up-time' }),
];

export const qmailSettings: readonly SettingEntry[] = [
  ...qmailControls,
  {
    program: 'qmail',
    name: 'RBLSMTPD',
    kind: 'reply',
    permits: { classes: '', meant: 'any', otherwise: 'rblsmtpd puts 451 before it, or 553 where it begins with a hyphen, so that the client reads two codes.' },
    verdict: 'Has rblsmtpd block this client, with this text',
    meaning: 'A hyphen before the text makes the refusal final. Empty, it lets the client pass without any look into a list.',
    gives: [{ reply: '451 <text>', command: 'RCPT' }, { reply: '553 <text>', when: 'after a hyphen', command: 'RCPT' }],
    sources: [work('ucspi-tcp 0.88, rblsmtpd(1)')],
  },
  {
    program: 'qmail',
    name: 'bouncesaying',
    kind: 'reply',
    verdict: 'Returns the message with this text',
    meaning: 'The mail was accepted long before: the client read 250, and the text goes into the bounce. With a program behind the text, only where that program exits 0.',
    sources: [work('notqmail, bouncesaying(1)')],
  },
  {
    program: 'qmail',
    name: 'exit',
    kind: 'choice',
    verdict: 'What becomes of the mail after this command',
    meaning: 'The number is no code of SMTP: qmail-local reads it.',
    choices: [
      { value: '0', meaning: 'Delivered; the next line is read.' },
      { value: '99', meaning: 'Delivered; the lines below are left out.' },
      { value: '100', meaning: 'Failed for good: the message is returned.' },
      { value: '111', meaning: 'Failed for now: qmail tries again later.' },
    ],
    sources: [work('notqmail, qmail-command(8)')],
  },
];
