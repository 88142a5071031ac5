import { rfc } from '../../catalogue/source.ts';
import { writeMeant } from './rewrite.ts';
import { defineRule } from '../rule.ts';
import { configuredReplies } from './configured.ts';

export const successForRefusal = defineRule({
  id: 'success-for-refusal',
  title: 'Code for success where a refusal is meant',
  group: 'configuration',
  severity: 'error',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    for (const { setting, reply, permits } of configuredReplies(document)) {
      const { code, codeSpan } = reply;
      if (code === null || codeSpan === null || !/^[23]/.test(code) || permits === null || permits.meant === 'success' || permits.meant === 'any' || permits.enhancedOnly !== undefined) continue;
      yield {
        span: codeSpan,
        message: `${code} says that it worked, and ${setting.entry.name} is there to refuse. ${permits.otherwise === undefined ? '' : `${permits.otherwise} `}Write ${permits.meant === 'temporary' ? '4yz' : permits.meant === 'permanent' ? '5yz' : '4yz or 5yz'}.`,
        fixes: writeMeant(setting.entry, reply, permits),
      };
    }
  },
});
