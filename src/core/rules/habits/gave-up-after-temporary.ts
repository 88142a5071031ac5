import { rfc } from '../../catalogue/source.ts';
import type { SmtpDocument } from '../../document.ts';
import type { Exchange } from '../../smtp/session.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { mailboxKey } from './mailbox.ts';

/** Notations of libraries and tools that send once and keep no queue. */
const withoutQueue = new Set([
  'chamuyero', 'curl', 'curl-trace', 'go-mail', 'javamail', 'msmtp', 'mutt', 'nodemailer', 'nodemailer-json', 'pear-net-smtp', 'perl-net-smtp',
  'phpmailer', 'ruby-net-smtp', 's-nail', 'sendemail', 'smtp-cli', 'smtplib', 'smtpmail', 'swaks',
]);

export const gaveUpAfterTemporary = defineRule({
  id: 'gave-up-after-temporary',
  title: 'Temporary failure that nothing will retry',
  group: 'habits',
  severity: 'hint',
  source: rfc(5321, '4.5.4.1'),
  *check(document) {
    const { format, sessions } = document;
    if (format === null || !withoutQueue.has(format.id)) return;
    const lastTries = findLastTries(document);
    for (const { exchanges, transactions } of sessions) {
      const last = exchanges.at(-1);
      for (const { mail, exchanges: steps } of transactions) {
        for (const exchange of steps) {
          const { command, reply } = exchange;
          const [line] = reply?.lines ?? [];
          // The session must go on after it: at the end of a file the retry may be yet to come.
          if (reply === null || line === undefined || !/^4/.test(reply.code) || exchange === last) continue;
          if (reply.lines.some(({ utterance }) => isUnfinished(document, utterance))) continue;
          const tried = command?.verb === 'RCPT' ? exchange : mail;
          if (lastTries.get(attempt(tried)) !== tried) continue;
          yield {
            span: line.codeSpan,
            message: `${reply.code} is temporary, but this client keeps no queue and nobody here tries again: do so in some minutes.`,
          };
        }
      }
    }
  },
});

/** What is tried: a sender or a recipient. */
function attempt({ command }: Exchange): string {
  return `${command?.verb ?? ''} ${mailboxKey(command?.path?.address ?? '')}`;
}

function findLastTries({ sessions }: SmtpDocument): ReadonlyMap<string, Exchange> {
  const last = new Map<string, Exchange>();
  for (const { transactions } of sessions) {
    for (const { mail, recipients } of transactions) {
      last.set(attempt(mail), mail);
      for (const { exchange } of recipients) last.set(attempt(exchange), exchange);
    }
  }
  return last;
}
