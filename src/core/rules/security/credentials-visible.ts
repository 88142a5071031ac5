import { rfc } from '../../catalogue/source.ts';
import { isPlaceholder } from '../../smtp/placeholder.ts';
import { loginsOf, secretsOf, type Login } from '../../smtp/sasl.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { isReadableLogin } from './clear.ts';
import { defineRule, type Fix } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/** More of them in one session are told together. */
const most = 3;

export const credentialsVisible = defineRule({
  id: 'credentials-visible',
  title: 'Password that anybody can read in this file',
  group: 'security',
  severity: 'info',
  source: rfc(4648, '12'),
  *check(document) {
    for (const session of document.sessions) {
      const logins = loginsOf(session).filter((login) => isReadableLogin(login) && secretsOf(login).length > 0 && login.messages.every(({ command }) => !isUnfinished(document, command.utterance)));
      const shown = logins.length > most ? logins.slice(0, 1) : logins;
      for (const login of shown) {
        const { command, from, text } = login.messages.at(-1) ?? {};
        if (command === undefined || from === undefined || text === undefined) continue;
        const others = logins.length > most ? ` ${logins.length - 1} more logins follow.` : '';
        yield {
          span: locate(command.utterance, from, from + text.trimEnd().length),
          message: `Anybody who has this file can read the ${login.mechanism.endsWith('2') || login.mechanism === 'OAUTHBEARER' ? 'token' : 'password'}. Redact it before sharing; change it if it was shared.${others}`,
          fixes: fixOf(logins.length > most ? logins : [login]),
        };
      }
    }
  },
});

/** Takes out every message of the logins, or none. */
function fixOf(logins: readonly Login[]): Fix[] {
  const messages = logins.flatMap((login) => login.messages).filter(({ text }) => !isPlaceholder(text));
  const edits = messages.map(({ command: { utterance }, from, text }) => editUtterance(utterance, from, from + text.trimEnd().length, '[redacted]'));
  return edits.length === 0 || edits.includes(null) ? [] : [{ title: 'Replace it by [redacted]', edits: edits.flatMap((edit) => edit ?? []), isSafe: false }];
}
