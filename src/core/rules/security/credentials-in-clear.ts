import { rfc } from '../../catalogue/source.ts';
import { clearExchanges, clearLogin } from './clear.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

export const credentialsInClear = defineRule({
  id: 'credentials-in-clear',
  title: 'Login without TLS that shows the password',
  group: 'security',
  severity: 'warning',
  source: rfc(4954, '9'),
  *check(document) {
    for (const session of document.sessions) {
      const clear = clearExchanges(document, session);
      const login = clearLogin(session, clear);
      const command = login?.exchange?.command;
      if (login?.exchange == null || command == null || isUnfinished(document, command.utterance)) continue;
      const { offer = null, refusal = null } = clear.get(login.exchange) ?? {};
      const refused = refusal?.reply ?? null;
      yield {
        span: command.verbSpan,
        message: `${login.mechanism} without TLS: whoever reads along has the password. ${offer === null ? 'Use port 465 or a server with STARTTLS.' : 'Send STARTTLS first, or use port 465.'}`,
        related: [
          ...(offer === null ? [] : [{ span: offer.keywordSpan, message: 'The server offered it' }]),
          ...(refused === null ? [] : [{ span: refused.span, message: 'STARTTLS was refused' }]),
        ],
      };
    }
  },
});
