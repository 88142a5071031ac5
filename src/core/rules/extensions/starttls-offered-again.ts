import { rfc } from '../../catalogue/source.ts';
import { readOffers } from '../../smtp/offer.ts';
import { defineRule } from '../rule.ts';

export const starttlsOfferedAgain = defineRule({
  id: 'starttls-offered-again',
  title: 'STARTTLS offered inside TLS',
  group: 'extensions',
  severity: 'info',
  source: rfc(3207, '4.2'),
  *check({ sessions }) {
    for (const { exchanges } of sessions) {
      let isAfterStarttls = false;
      for (const exchange of exchanges) {
        const { command, reply } = exchange;
        if (command?.verb === 'STARTTLS' && reply?.code === '220') isAfterStarttls = true;
        const offer = isAfterStarttls && exchange.isTls ? readOffers(exchange).find(({ keyword }) => keyword === 'STARTTLS') : undefined;
        if (offer === undefined) continue;
        yield { span: offer.keywordSpan, message: 'The server offers STARTTLS inside TLS, which it must not; a client does well to ignore it.' };
      }
    }
  },
});
