import { work } from '../../catalogue/source.ts';
import { locate } from '../../smtp/utterance.ts';
import { defineRule } from '../rule.ts';

export const authOfferedWithEquals = defineRule({
  id: 'auth-offered-with-equals',
  title: 'AUTH= in an EHLO reply',
  group: 'extensions',
  severity: 'hint',
  source: work('Postfix, postconf(5): broken_sasl_auth_clients'),
  *check({ sessions }) {
    for (const { exchanges } of sessions) {
      for (const { command, reply } of exchanges) {
        if (command?.verb !== 'EHLO' || reply?.code !== '250') continue;
        for (const { utterance } of reply.lines.slice(1)) {
          const match = /^250[ -]AUTH=(?=[A-Za-z])/i.exec(utterance.text);
          if (match === null) continue;
          yield {
            span: locate(utterance, 4, match[0].length),
            message: 'AUTH= with an equals sign is for mail programs of the 1990s; AUTH with a blank is the standard, and enough.',
          };
        }
      }
    }
  },
});
