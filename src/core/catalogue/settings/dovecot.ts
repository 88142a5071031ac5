import type { Choice, ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';
import { postfixAccessActions } from './postfix-access.ts';

const shipped = work('Dovecot 2.3, configuration as shipped');
const quota = work('Dovecot wiki, Quota');
const submission = work('Dovecot wiki, Submission');
const lmtp = work('Dovecot 2.3, lmtp-local.c');
const quotaStatus = work('Dovecot, quota-status.c');

const refusal: ReplyPermit = { classes: '45', meant: 'refusal' };

function entry(name: string, more: Omit<SettingEntry, 'program' | 'name' | 'sources'>, source = shipped): SettingEntry {
  return { program: 'dovecot', name, sources: [source], ...more };
}

/** What Postfix takes behind an action, from a policy service as from a table of access(5). */
function permitsOf(action: string): ReplyPermit {
  return postfixAccessActions.find(({ name }) => name === action)?.permits ?? refusal;
}

/** Postfix takes them as it does from such a table. */
const answers: readonly Choice[] = [
  { value: 'DUNNO', meaning: 'Quota says nothing, and Postfix asks its next restriction.' },
  { value: 'OK', meaning: 'Postfix takes the recipient and leaves the restrictions after it aside.' },
  { value: 'REJECT', meaning: 'Postfix refuses with its own code and the text that follows.', permits: permitsOf('REJECT'), gives: [{ reply: '554 5.7.1 <user@example.com>: Recipient address rejected: <text>', command: 'RCPT' }] },
  { value: 'DEFER', meaning: 'Postfix puts the recipient off with its own code.', permits: permitsOf('DEFER') },
  { value: 'DEFER_IF_PERMIT', meaning: 'Postfix puts the recipient off unless something later refuses.', permits: permitsOf('DEFER_IF_PERMIT') },
];

function status(name: string, byDefault: string, verdict: string, meaning: string, more: Partial<SettingEntry> = {}): SettingEntry {
  return entry(name, { kind: 'action', default: byDefault, verdict, meaning, choices: answers, ...more }, quotaStatus);
}

/** What Dovecot's delivery, submission and quota service let SMTP and LMTP see. */
export const dovecotSettings: readonly SettingEntry[] = [
  status('quota_status_success', 'OK', 'What Postfix hears where the mailbox has room', 'OK skips what comes after the policy service in the list of restrictions, so most write DUNNO.', { permits: { classes: '245', meant: 'any' } }),
  status('quota_status_nouser', 'REJECT Unknown user', 'What Postfix hears of a user that Dovecot does not know', 'DUNNO leaves aliases and lists, which Dovecot has no mailbox for, to Postfix.', { permits: refusal }),
  status('quota_status_overquota', '554 5.2.2 and the reason', 'What Postfix hears where the mailbox is full', 'Said at RCPT, before the message. 552 5.2.2 sends it back at once; 452 4.2.2 lets the sender wait until there is room.', {
    permits: refusal,
    gives: [{ reply: '552 5.2.2 <user@example.com>: Recipient address rejected: Mailbox is full', command: 'RCPT' }],
  }),
  status('quota_status_toolarge', 'as quota_status_overquota', 'What Postfix hears of a message that can never fit', 'For a message over the largest size, or larger than the whole quota.', { permits: refusal }),
  entry('quota_exceeded_message', {
    kind: 'reply',
    verdict: 'The text for a delivery into a full mailbox',
    meaning: 'It follows the code that Dovecot chooses, in LMTP and in rejection mails. With `<` before a path it is read from a file.',
    permits: { classes: '', meant: 'any', otherwise: 'Dovecot says the code itself and this after it. Leave the code out.', isWrapped: true },
  }, quota),
  entry('quota_full_tempfail', {
    kind: 'choice',
    verdict: 'Whether a full mailbox is a passing trouble',
    meaning: 'It decides whether mail for a full mailbox waits in the queue or goes back.',
    default: 'no',
    choices: [
      { value: 'no', meaning: 'Mail over quota is returned at once.' },
      { value: 'yes', meaning: 'The mail server keeps the message and tries again.' },
    ],
  }),
  entry('lmtp_rcpt_check_quota', {
    kind: 'choice',
    verdict: 'Whether LMTP looks at the quota before it answers RCPT',
    meaning: 'Without it a full mailbox shows only after the message was sent.',
    default: 'no',
    choices: [
      { value: 'no', meaning: 'The quota is looked at when the message is stored.' },
      { value: 'yes', meaning: 'A full mailbox is told at RCPT, for a little more work.' },
    ],
  }),
  entry('lmtp_user_concurrency_limit', { kind: 'count', verdict: 'How many deliveries to one user may run at once', meaning: 'Further ones are put off, so that one busy mailbox does not hold up the rest. 0 means no limit.', default: '0', gives: [{ reply: '451 4.3.0 <user@example.com> Too many concurrent deliveries for user', command: 'RCPT' }] }, lmtp),
  entry('rejection_subject', { kind: 'text', verdict: 'The subject of mails that tell of a rejection', meaning: 'Such a mail goes to the sender after a Sieve script refused what had been taken.', default: 'Rejected: %s' }),
  entry('rejection_reason', { kind: 'text', verdict: 'The words of mails that tell of a rejection', meaning: '`%r` is the reason that the script gave, `%t` the recipient, `%n` a line break.', default: 'Your message to <%t> was automatically rejected:%n%r' }),
  entry('postmaster_address', { kind: 'text', verdict: 'Who sends the mails that tell of a rejection', meaning: 'People answer to this address; let somebody read it.', default: 'postmaster@ and the recipient\'s domain' }),
  entry('submission_max_mail_size', {
    kind: 'size',
    verdict: 'The largest message that submission takes',
    meaning: 'Told to clients with SIZE; a relay that takes less has the last word.',
    default: '40M',
    unit: 'octets',
    minimum: 'message-content',
  }, submission),
  entry('submission_max_recipients', { kind: 'count', verdict: 'How many recipients a submission may have', meaning: 'No limit where it is not set.', minimum: 'recipients' }, submission),
  entry('submission_relay_host', { kind: 'text', verdict: 'The server that submitted mail is handed to', meaning: 'Its replies are what the client sees: Dovecot passes the transaction through to it.' }),
  entry('submission_relay_ssl', {
    kind: 'choice',
    verdict: 'How the way to the relay is encrypted',
    meaning: 'Smtps begins with TLS, starttls asks for it in the session.',
    default: 'no',
    choices: [
      { value: 'no', meaning: 'Nothing is encrypted on the way to the relay.' },
      { value: 'smtps', meaning: 'TLS from the first octet on, mostly at port 465.' },
      { value: 'starttls', meaning: 'STARTTLS after the greeting, mostly at port 587.' },
    ],
  }),
];
