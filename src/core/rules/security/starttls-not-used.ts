import { rfc } from '../../catalogue/source.ts';
import { clearExchanges, clearLogin, isLoopback } from './clear.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

export const starttlsNotUsed = defineRule({
  id: 'starttls-not-used',
  title: 'Mail in the clear though STARTTLS was offered',
  group: 'security',
  severity: 'info',
  source: rfc(3207, '4'),
  *check(document) {
    for (const session of document.sessions) {
      if (isLoopback(document, session) || session.exchanges.some(({ command }) => command?.verb === 'STARTTLS')) continue;
      const clear = clearExchanges(document, session);
      // The login before it says the same, and more urgently.
      if (clearLogin(session, clear) !== null) continue;
      for (const [{ command }, { offer }] of clear) {
        if (command?.verb !== 'MAIL' || offer === null) continue;
        if (isUnfinished(document, command.utterance)) break;
        yield {
          span: command.verbSpan,
          message: 'Mail in the clear, though the server offers TLS. Send STARTTLS after EHLO, then EHLO again.',
          related: [{ span: offer.keywordSpan, message: 'The server offered it' }],
        };
        break;
      }
    }
  },
});
