import { rfc } from '../../catalogue/source.ts';
import { withOffers, type Offer } from '../../smtp/offer.ts';
import type { Exchange } from '../../smtp/session.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { hasOneCode } from './grammar.ts';

export const enhancedCodeMissing = defineRule({
  id: 'enhanced-code-missing',
  title: 'Reply without the enhanced code that the server promised',
  group: 'replies',
  severity: 'hint',
  source: rfc(2034, '4'),
  *check(document) {
    for (const session of document.sessions) {
      let first: { exchange: Exchange; offer: Offer } | null = null;
      let count = 0;
      for (const [exchange, offers] of withOffers(session)) {
        const offer = offers?.find(({ keyword }) => keyword === 'ENHANCEDSTATUSCODES');
        if (offer === undefined || !lacksCode(exchange) || exchange.reply?.lines.some(({ utterance }) => isUnfinished(document, utterance)) === true) continue;
        count++;
        first ??= { exchange, offer };
      }
      const line = first?.exchange.reply?.lines[0];
      if (first === null || line === undefined) continue;
      yield {
        span: line.codeSpan,
        message: `The server offers ENHANCEDSTATUSCODES and answers ${count === 1 ? 'here' : `${count} times`} without one such as ${line.code.charAt(0)}.0.0.`,
        related: [{ span: first.offer.keywordSpan, message: 'Where it is offered' }],
      };
    }
  },
});

function lacksCode({ command, reply }: Exchange): boolean {
  if (reply === null || !reply.isEnded || command === null || /^(?:EHLO|HELO|LHLO|HELP|X.*)?$/.test(command.verb)) return false;
  return /^[245]/.test(reply.code) && hasOneCode(reply) && reply.lines.every(({ enhanced }) => enhanced === null);
}
