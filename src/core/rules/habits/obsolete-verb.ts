import { rfc } from '../../catalogue/source.ts';
import { commandsOf } from '../commands.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/** What the standard took away, and what does its work (RFC 5321, appendices F.1 and F.6). */
const replacements: Readonly<Record<string, string>> = {
  TURN: 'let the client ask with ETRN, or with ATRN after a login',
  SEND: 'use MAIL',
  SOML: 'use MAIL',
  SAML: 'use MAIL',
};

export const obsoleteVerb = defineRule({
  id: 'obsolete-verb',
  title: 'Command that SMTP has given up',
  group: 'habits',
  severity: 'info',
  source: rfc(5321, 'F.6'),
  isDeprecation: true,
  *check(document) {
    for (const { verb, verbSpan, utterance } of commandsOf(document)) {
      const replacement = replacements[verb];
      if (replacement === undefined || isUnfinished(document, utterance)) continue;
      yield { span: verbSpan, message: `${verb} is obsolete and answered with 502 nearly everywhere; ${replacement}.` };
    }
  },
});
