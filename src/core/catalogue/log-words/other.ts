import type { LogWordEntry } from '../log-word.ts';
import { work } from '../source.ts';

const sendmail = [work('Sendmail Installation and Operation Guide, system log')];
const opensmtpd = [work('OpenSMTPD, smtpd(8)')];
const qmail = [work('qmail, qmail-log(5)')];
const word = (id: string, format: string, shape: string, sources: LogWordEntry['sources'], verdict: string, meaning: string, fix: readonly string[] = []): LogWordEntry => ({ id, formats: [format], shape, verdict, meaning, fix, sources });

export const otherWords: readonly LogWordEntry[] = [
  word('sendmail-xdelay', 'sendmail-log', String.raw`\bxdelay=[\d:+]{1,20}`, sendmail, 'How long this attempt took', 'Hours, minutes and seconds of talking to the next host.'),
  word('sendmail-delay', 'sendmail-log', String.raw`(?<!x)\bdelay=[\d:+]{1,20}`, sendmail, 'How long the message has been on its way', 'From its arrival here to this line; days stand before a plus sign.'),
  word('sendmail-stat-sent', 'sendmail-log', String.raw`\bstat=Sent\b`, sendmail, 'Handed over', 'In brackets is what the next server said, without its code.'),
  word('sendmail-stat-deferred', 'sendmail-log', String.raw`\bstat=Deferred\b`, sendmail, 'Not delivered yet: sendmail tries again', 'With every queue run, until Timeout.queuereturn is over. The reason follows.', ['Read the reason behind the colon; often only waiting helps.']),
  word('sendmail-stat', 'sendmail-log', String.raw`\bstat=`, sendmail, 'How this attempt ended, in sendmail’s words', 'They stand for a class of replies. The reply itself, if sendmail is new enough, stands in `reply=`.'),
  word('sendmail-relay', 'sendmail-log', String.raw`\brelay=`, sendmail, 'The host at the other end', 'With `from=` who handed the message over, with `to=` who was to take it.'),
  word('sendmail-mailer', 'sendmail-log', String.raw`\bmailer=`, sendmail, 'The way out that sendmail chose', '`esmtp` and `relay` go over the network, `local` to a mailbox, `prog` to a program.'),
  word('sendmail-pri', 'sendmail-log', String.raw`\bpri=\d{1,12}`, sendmail, 'The priority in the queue: the larger, the later', 'It grows with size, recipients and every attempt.'),
  word('sendmail-ruleset', 'sendmail-log', String.raw`\bruleset=\w{1,40}`, sendmail, 'The rule set that refused it', '`check_rcpt` judges recipients and relaying, `check_mail` senders, `check_relay` clients; they read the access database.'),
  word('opensmtpd-result', 'opensmtpd-log', String.raw`\bresult="?(?:Ok|TempFail|PermFail|Loop)\b`, opensmtpd, 'How this delivery ended', '`Ok` is handed over, `TempFail` is tried again, `PermFail` and `Loop` go back to the sender.'),
  word('opensmtpd-evpid', 'opensmtpd-log', String.raw`\bevpid=`, opensmtpd, 'The envelope: one recipient of a message', 'Its first eight digits are the message’s id. `smtpctl show envelope` and this id show it.'),
  word('qmail-deferral', 'qmail-log', String.raw`\bdeferral: `, qmail, 'Not delivered yet: qmail tries again', 'At growing intervals, until queuelifetime is over.'),
  word('qmail-failure', 'qmail-log', String.raw`\bfailure: `, qmail, 'Failed for good: the message bounces', 'The server’s words follow; blanks are written `_`, line ends `/`.'),
  word('qmail-success', 'qmail-log', String.raw`\bsuccess: `, qmail, 'Delivered', 'With `did_1+0+0` locally: to one mailbox, no forward, no program.'),
];
