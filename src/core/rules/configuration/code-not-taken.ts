import { describePermit, permitsCode } from '../../catalogue/permit.ts';
import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { configuredReplies } from './configured.ts';

export const codeNotTaken = defineRule({
  id: 'code-not-taken',
  title: 'Code that the program does not take in this place',
  group: 'configuration',
  severity: 'warning',
  source: rfc(5321, '4.2'),
  *check(document) {
    for (const { setting, reply, permits } of configuredReplies(document)) {
      const { code, codeSpan, enhanced, text } = reply;
      if (permits === null) continue;
      if (code === null || codeSpan === null) {
        if (enhanced !== null && !permits.classes.includes(enhanced.class)) {
          yield { span: enhanced.span, message: `Here the enhanced code begins with ${permits.classes.split('').join(' or ')}. ${permits.mended ?? ''}`.trimEnd() };
        }
        continue;
      }
      if (permits.enhancedOnly !== undefined) {
        yield { span: codeSpan, message: `No reply code belongs here. ${permits.enhancedOnly}` };
        continue;
      }
      if (permits.bare !== undefined && permitsCode(permits, code) && enhanced === null && text === '') {
        yield { span: codeSpan, message: `${code} stands alone. ${permits.bare}` };
        continue;
      }
      // A code for success where a refusal is meant is the graver fault, and has a rule of its own.
      if (/^[23]/.test(code) && permits.meant !== 'success' && permits.meant !== 'any') continue;
      if (permitsCode(permits, code)) continue;
      yield { span: codeSpan, message: `${setting.entry.name} takes ${describePermit(permits)}. ${permits.otherwise ?? ''}`.trimEnd() };
    }
  },
});
