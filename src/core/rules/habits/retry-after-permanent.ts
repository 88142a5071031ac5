import { rfc } from '../../catalogue/source.ts';
import type { Reply } from '../../smtp/reply.ts';
import type { Exchange, Session } from '../../smtp/session.ts';
import { soleAnswersOf } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { mailboxKey } from './mailbox.ts';

/** Refusals of the address or by policy. A 503 or 530 says that something else has to come first, a 552 that there was too much. */
const final = /^(?:550|551|553|554|556)$/;

export const retryAfterPermanent = defineRule({
  id: 'retry-after-permanent',
  title: 'Tried again after a permanent refusal',
  group: 'habits',
  severity: 'info',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    // A reply that may be to another command refuses nobody.
    const sure = new Set(Array.from(soleAnswersOf(document), ({ reply }) => reply));
    const refusals = new Map<string, Reply>();
    for (const session of document.sessions) {
      const server = serverOf(session);
      const logins = loginsOf(session);
      for (const { mail, recipients } of session.transactions) {
        const sender = mailboxKey(mail.command?.path?.address ?? '');
        for (const { exchange, address } of recipients) {
          const { command, reply, isTls } = exchange;
          if (command?.path == null || address === '' || !command.path.hasBrackets || isUnfinished(document, command.utterance)) continue;
          const key = JSON.stringify([server, isTls, logins.has(mail), sender, mailboxKey(address)]);
          const refusal = refusals.get(key);
          const [line] = refusal?.lines ?? [];
          // Who sends many commands ahead has not read the refusal.
          if (refusal !== undefined && line !== undefined && refusal.span.end <= command.utterance.span.start) {
            yield {
              span: command.path.span,
              message: `Refused with ${refusal.code} before, which means for good: change something first, or give this recipient up.`,
              related: [{ span: line.codeSpan, message: 'The refusal' }],
            };
          }
          if (reply !== null && sure.has(reply) && final.test(reply.code)) refusals.set(key, reply);
        }
      }
    }
  },
});

/** The name in the greeting: another server may know better. Sessions without one are told apart from each other. */
function serverOf({ exchanges, span }: Session): string {
  const [first] = exchanges;
  const name = first?.command === null && first.reply?.code === '220' ? /^\S+/.exec(first.reply.lines[0]?.text ?? '')?.[0] : undefined;
  return name ?? String(span.start);
}

/** The MAILs that came after a login. */
function loginsOf({ exchanges }: Session): ReadonlySet<Exchange> {
  const after = new Set<Exchange>();
  let isLoggedIn = false;
  for (const exchange of exchanges) {
    if (exchange.reply?.code === '235') isLoggedIn = true;
    if (isLoggedIn && exchange.command?.verb === 'MAIL') after.add(exchange);
  }
  return after;
}
