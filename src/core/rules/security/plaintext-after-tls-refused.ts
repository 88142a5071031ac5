import { rfc } from '../../catalogue/source.ts';
import { clearExchanges, clearLogin } from './clear.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

export const plaintextAfterTlsRefused = defineRule({
  id: 'plaintext-after-tls-refused',
  title: 'Mail in the clear after STARTTLS was refused',
  group: 'security',
  severity: 'info',
  source: rfc(3207, '4.1'),
  *check(document) {
    for (const session of document.sessions) {
      const clear = clearExchanges(document, session);
      if (clearLogin(session, clear) !== null) continue;
      for (const [{ command }, { refusal }] of clear) {
        if (command?.verb !== 'MAIL' || refusal?.reply == null) continue;
        if (isUnfinished(document, command.utterance)) break;
        yield {
          span: command.verbSpan,
          message: `STARTTLS got ${refusal.reply.code}, and the mail goes on in the clear. Quit and try later if it must be encrypted.`,
          related: [{ span: refusal.reply.span, message: 'STARTTLS was refused' }],
        };
        break;
      }
    }
  },
});
