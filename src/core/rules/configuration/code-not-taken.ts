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
      const { code, codeSpan } = reply;
      if (permits === null) continue;
      if (code === null && permits.isRequired === true) yield { span: reply.span, message: `${setting.entry.name} needs a code before its text. ${permits.otherwise ?? ''}`.trimEnd() };
      if (code === null || codeSpan === null) continue;
      // A code for success where a refusal is meant is the graver fault, and has a rule of its own.
      if (/^[23]/.test(code) && permits.meant !== 'success' && permits.meant !== 'any') continue;
      if (permitsCode(permits, code)) continue;
      yield { span: codeSpan, message: `${setting.entry.name} takes ${describePermit(permits)}. ${permits.otherwise ?? ''}`.trimEnd() };
    }
  },
});
