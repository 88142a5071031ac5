import type { Source } from './source.ts';
import { rfc } from './source.ts';

/** What one digit of a reply code says, whatever the others are (RFC 5321, section 4.2.1). */
export interface ReplyDigitEntry {
  readonly digit: string;
  /** As the standard names it; for digits outside its grammar a plain description. */
  readonly title: string;
  /** The verdict in at most twelve words. */
  readonly verdict: string;
  readonly meaning: string;
  readonly sources: readonly Source[];
}

/** The first digit: how the command fared. */
export const replyClasses: readonly ReplyDigitEntry[] = [
  {
    digit: '2',
    title: 'Positive Completion',
    verdict: 'Done: the command succeeded and the next one may follow',
    meaning: 'The server has carried out what was asked. After the dot it means that the server now answers for the message, not that anybody has read '
      + 'it.',
    sources: [rfc(5321, '4.2.1'), rfc(5321, '4.2.5')],
  },
  {
    digit: '3',
    title: 'Positive Intermediate',
    verdict: 'Go on: the server waits for more before it decides',
    meaning: 'Half of an exchange: the text of the message after `354`, a response after `334`. The verdict comes with the reply that follows.',
    sources: [rfc(5321, '4.2.1'), rfc(4954, '4')],
  },
  {
    digit: '4',
    title: 'Transient Negative Completion',
    verdict: 'Not now: the same command may work later',
    meaning: 'The request failed, yet the cause is expected to pass. A mail server keeps the message in its queue and tries again for days; a program '
      + 'without a queue has to do so itself.',
    sources: [rfc(5321, '4.2.1'), rfc(5321, '4.5.4.1')],
  },
  {
    digit: '5',
    title: 'Permanent Negative Completion',
    verdict: 'No: do not repeat the command unchanged',
    meaning: 'Something must be corrected first: the address, the login, the message or a rule on the other side. A mail server returns the message to '
      + 'its sender with a bounce.',
    sources: [rfc(5321, '4.2.1'), rfc(5321, '6.1')],
  },
];

/** The second digit: what the reply is about. */
export const replyCategories: readonly ReplyDigitEntry[] = [
  {
    digit: '0',
    title: 'Syntax',
    verdict: 'About the form of the command',
    meaning: 'The verb is unknown, misspelt, out of order or not implemented, or its arguments are wrong. The sending software is to blame more often '
      + 'than the address.',
    sources: [rfc(5321, '4.2.1')],
  },
  {
    digit: '1',
    title: 'Information',
    verdict: 'Information that was asked for, such as status or help',
    meaning: 'SMTP itself defines only 211 and 214 here, both for HELP. Codes such as 510 or 511 do not come from the standard.',
    sources: [rfc(5321, '4.2.1'), rfc(5321, '4.2.3')],
  },
  {
    digit: '2',
    title: 'Connections',
    verdict: 'About the connection, not about one message',
    meaning: 'The greeting, the farewell, a host that is closing or takes no mail at all: 220, 221, 421, 521.',
    sources: [rfc(5321, '4.2.1'), rfc(7504, '3')],
  },
  {
    digit: '3',
    title: 'Unspecified',
    verdict: 'Left open by SMTP; used for login and security',
    meaning: 'RFC 5321 gives this digit no sense. The AUTH extension settled in it: 235, 334, 432, 530, 534, 535, 538.',
    sources: [rfc(5321, '4.2.1'), rfc(4954, '6')],
  },
  {
    digit: '4',
    title: 'Unspecified',
    verdict: 'Never assigned: no standard code has this digit',
    meaning: 'A code like 441, 446 or 541 is mostly an enhanced code that lost its dots, 4.4.1 for example. Read the text beside it.',
    sources: [rfc(5321, '4.2.1')],
  },
  {
    digit: '5',
    title: 'Mail system',
    verdict: 'About the mail system at the other end: mailboxes, storage, policy',
    meaning: 'What became of the transfer itself: accepted, forwarded, mailbox missing or full, message refused. Most bounces carry such a code.',
    sources: [rfc(5321, '4.2.1')],
  },
];

/** First digits that the grammar of RFC 5321 does not know, as far as they are met. */
export const replyClassesOutsideGrammar: readonly ReplyDigitEntry[] = [
  {
    digit: '1',
    title: 'Positive Preliminary (RFC 821 only)',
    verdict: 'Not a reply of SMTP: first digits go from 2 to 5',
    meaning: 'RFC 821 described this class and added at once that no command uses it; RFC 5321 dropped it. Numbers such as 101 or 111 come from the '
      + 'client\'s own system: on Linux they are network unreachable and connection refused.',
    sources: [rfc(821, 'E'), rfc(5321, '4.2')],
  },
];

/** Second digits that the grammar of RFC 5321 excludes. */
export const replyCategoriesOutsideGrammar: readonly ReplyDigitEntry[] = [
  {
    digit: '6',
    title: 'Not in the Grammar',
    verdict: 'Not SMTP: the second digit ends at 5',
    meaning: 'No meaning was ever given to it. If a server sends such a code, act on the first digit and on the words.',
    sources: [rfc(5321, '4.2')],
  },
  {
    digit: '7',
    title: 'Not in the Grammar',
    verdict: 'Not SMTP: usually an enhanced code X.7.z without its dots',
    meaning: '571 most likely stood for 5.7.1, a refusal for policy. Some servers do send 570 or 571 as reply codes; senders then see only a permanent '
      + 'failure.',
    sources: [rfc(5321, '4.2'), rfc(3463, '3.8')],
  },
  {
    digit: '8',
    title: 'Not in the Grammar',
    verdict: 'Not SMTP: no reply code has an 8 in the middle',
    meaning: 'Look for a misprint, a port number such as 587, or a code of another protocol.',
    sources: [rfc(5321, '4.2')],
  },
  {
    digit: '9',
    title: 'Not in the Grammar',
    verdict: 'Not SMTP: such a number was made up on the way',
    meaning: 'Mail services use 499 or 599 inside their own reports when they never reached a server. Their documentation is the place to look.',
    sources: [rfc(5321, '4.2')],
  },
];

/** How a reply goes over several lines. */
export const multilineReplies: { readonly verdict: string; readonly meaning: string; readonly sources: readonly Source[] } = {
  verdict: 'A hyphen after the code means that more lines follow',
  meaning: 'Every line repeats the same three digits; the last has a space, or nothing, where the others have `-`. The client acts once, on the whole. '
    + 'An enhanced code, where there is one, stands on each line too. A code that changes halfway is an error of the server.',
  sources: [rfc(5321, '4.2.1'), rfc(2034, '4')],
};
