import type { Choice, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const source = work('amavisd-new 2.13, Amavis.pm, Amavis/In/SMTP.pm and amavisd.conf-default');

function entry(name: string, more: Omit<SettingEntry, 'program' | 'name' | 'sources'>): SettingEntry {
  return { program: 'amavis', name, sources: [source], ...more };
}

function destinies(rejected: string, taken: string, delayed: string): Choice[] {
  return [
    { value: 'D_PASS', meaning: 'The message is passed on, whatever is in it.' },
    { value: 'D_DISCARD', meaning: 'The message is dropped and the mail server hears success; the sender hears nothing.', gives: [{ reply: taken, command: '.' }] },
    { value: 'D_BOUNCE', meaning: 'Amavis sends a bounce of its own, and the mail server hears success.' },
    { value: 'D_REJECT', meaning: 'The mail server hears the refusal. After its queue it makes a bounce of it; before its queue the client is refused.', gives: [{ reply: rejected, command: '.' }] },
    { value: 'D_TEMPFAIL', meaning: 'The refusal becomes 450, and the message is tried again.', gives: [{ reply: delayed, command: '.' }] },
  ];
}

function destiny(name: string, byDefault: string, verdict: string, meaning: string, reason: string, code = '554 5.7.0'): SettingEntry {
  const detail = code.slice(6);
  const taken = `250 2.${detail} Ok, discarded, id=01234-05 - ${reason}`;
  const delayed = `450 4.${detail} Temporary failure, id=01234-05 - ${reason}`;
  return entry(name, { kind: 'choice', default: byDefault, verdict, meaning, choices: destinies(`${code} Reject, id=01234-05 - ${reason}`, taken, delayed) });
}

/** What of amavis's configuration the mail server and its clients see. */
export const amavisSettings: readonly SettingEntry[] = [
  destiny('$final_virus_destiny', 'D_DISCARD', 'What becomes of a message with a virus', 'Their senders are forged, so a bounce reaches somebody who never wrote.', 'INFECTED: Eicar-Test-Signature'),
  destiny('$final_banned_destiny', 'D_DISCARD', 'What becomes of a message with a forbidden part', 'Names and types that `$banned_filename_re` and its like forbid.', 'BANNED: .exe'),
  destiny('$final_spam_destiny', 'D_PASS', 'What becomes of a message that is taken for spam', 'It counts from `$sa_kill_level_deflt` on.', 'spam'),
  destiny('$final_bad_header_destiny', 'D_PASS', 'What becomes of a message with a broken header', 'Much honest mail has one, so most let it pass.', 'BAD HEADER', '554 5.6.0'),
  destiny('$final_unchecked_destiny', 'D_PASS', 'What becomes of a message that could not be looked into', 'Archives with a password are the usual case.', 'UNCHECKED: encrypted'),
  entry('%smtp_reason_by_ccat', {
    kind: 'reply',
    verdict: 'The words after the code, for each kind of content',
    meaning: 'Amavis chooses the code and says what it does, then come these words. After 450 characters they are cut off.',
    permits: { classes: '', meant: 'any', otherwise: 'Amavis says a code and a word such as Reject before it. Leave the code out.', isWrapped: true },
    gives: [{ reply: '554 5.7.0 Reject, id=01234-05 - spam', command: '.' }],
  }),
  entry('$smtpd_greeting_banner', {
    kind: 'greeting',
    verdict: 'What amavis says when the mail server connects',
    meaning: 'The code 220 is put before it; `${helo-name}`, `${protocol}` and `${product}` are filled in.',
    default: '${helo-name} ${protocol} ${product} service ready',
    permits: { classes: '', meant: 'success', otherwise: 'Amavis has said 220 before whatever stands here, so that the mail server reads two codes.' },
    gives: [{ reply: '220 [127.0.0.1] ESMTP amavis service ready', command: '(connection)' }],
  }),
  entry('$smtpd_quit_banner', {
    kind: 'text',
    verdict: 'What amavis says at the end',
    meaning: 'It comes after 221 2.0.0.',
    default: '${helo-name} ${product} closing transmission channel',
    gives: [{ reply: '221 2.0.0 [127.0.0.1] amavis closing transmission channel', command: 'QUIT' }],
  }),
  entry('$smtpd_message_size_limit', {
    kind: 'size',
    unit: 'octets',
    verdict: 'The largest message that amavis takes',
    meaning: 'Less than 65536 is read as 65536, unless `$enforce_smtpd_message_size_limit_64kb_min` is off.',
    minimum: 'message-content',
    gives: [{ reply: '552 5.3.4 Message size (20000000 B) exceeds size limit', command: '.' }],
  }),
  entry('$smtpd_timeout', { kind: 'time', unit: 's', minimum: 'timeout-server', verdict: 'How long a silent mail server is waited for', meaning: 'In seconds. It should be more than Postfix\'s `max_idle`, or connections break that Postfix meant to use again.', default: '8*60' }),
  entry('$smtpd_recipient_limit', { kind: 'count', minimum: 'recipients', verdict: 'How many recipients amavis takes for one message', meaning: 'Those beyond it are put off, and the mail server sends them in a second copy.', default: '1100', gives: [{ reply: '452 4.5.3 Too many recipients', command: 'RCPT' }] }),
  entry('$child_timeout', { kind: 'text', verdict: 'How long the check of one message may take', meaning: 'Seconds, or a product of them. The mail server must wait longer, or it gives up on a message that is being checked.', default: '8*60' }),
  entry('$soft_bounce', {
    kind: 'choice',
    verdict: 'Turns each refusal into 450',
    meaning: 'While it is on, nothing is refused, bounced or thrown away for good: mail waits in the mail server\'s queue.',
    choices: [{ value: '1', meaning: 'Every 5yz is said as 450.' }, { value: '0', meaning: 'A refusal is said as it is.' }],
  }),
];
