import type { ReplyPermit, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

const guide = work('sendmail 8.17.1, Installation and Operation Guide, the error mailer');
const proto = work('sendmail 8.17.1, cf/m4/proto.m4');
const refusal: ReplyPermit = { classes: '45', meant: 'refusal' };

/** What rules may answer, in sendmail.cf and in what makes it. */
export const sendmailRules: readonly SettingEntry[] = [
  {
    program: 'sendmail',
    name: '$#error',
    kind: 'reply',
    permits: refusal,
    verdict: 'A rule that refuses',
    meaning:
      'Behind `$@` stands the enhanced code, behind `$:` the code and the text, best in quotes. An enhanced code in the text goes before that of `$@`. Without a code the text is sent with 553 5.3.0, whatever `$@` says. A rule that answers 421 ends the session.',
    gives: [{ reply: '550 5.7.1 <text>' }],
    sources: [guide],
  },
  {
    program: 'sendmail',
    name: '$#TEMP',
    kind: 'reply',
    permits: { classes: '45', meant: 'temporary' },
    verdict: 'Puts a recipient off, unless another rule decides',
    meaning: 'The rules of check_rcpt keep this answer and go on: it is sent only where the client may not relay. They alone know it; in Local_check_rcpt it refuses nothing, write `$#error` there.',
    gives: [{ reply: '450 4.4.0 <text>', command: 'RCPT' }],
    sources: [proto],
  },
  {
    program: 'sendmail',
    name: '<code:D.S.N>',
    kind: 'reply',
    permits: refusal,
    verdict: 'The codes for a connection whose TLS is not good enough',
    meaning: 'The rules of TLS_connection carry them along; the one that finds the fault puts its text behind them. `PERM+` and `TEMP+` in the access map choose.',
    gives: [{ reply: '403 4.7.0 authentication failed' }],
    sources: [proto],
  },
  {
    program: 'sendmail',
    name: 'error status',
    kind: 'choice',
    verdict: 'A word in place of an enhanced code: with what sendmail exits',
    meaning: 'Only a program on this host that calls sendmail sees it. Over SMTP the client reads the code that begins the text, and 5.0.0 or 4.0.0 unless an enhanced code stands in it.',
    choices: [
      { value: 'usage', meaning: 'Exit status 64, for a wrong way to call sendmail.' },
      { value: 'nouser', meaning: 'Exit status 67, for a user who does not exist. In place of the word 5.1.1 would tell the client so.' },
      { value: 'nohost', meaning: 'Exit status 68, for a host that does not exist. What the client should read is 5.1.2.' },
      { value: 'unavailable', meaning: 'Exit status 69, for whatever no other word fits. sendmail takes it for a word that it does not know, too.' },
      { value: 'software', meaning: 'Exit status 70, for a fault inside of a program.' },
      { value: 'tempfail', meaning: 'Exit status 75, for a trouble that may pass. It makes no 4yz of a text that begins with 5yz or has no code.' },
      { value: 'protocol', meaning: 'Exit status 76, for a peer that did not keep to the protocol.' },
      { value: 'config', meaning: 'Exit status 78, for a fault in the configuration.' },
      {
        value: 'quarantine',
        meaning: 'No refusal: the message is taken and held in the quarantine. What follows is the reason in the queue, which the client never reads.',
        gives: [{ reply: '250 2.1.5 <user@example.org>... Recipient ok', command: 'RCPT' }],
      },
    ],
    sources: [guide, work('sendmail 8.17.1, sendmail/parseaddr.c, ErrorCodes')],
  },
];
