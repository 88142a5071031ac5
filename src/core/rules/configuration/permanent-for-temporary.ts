import { rfc } from '../../catalogue/source.ts';
import { writeMeant } from './rewrite.ts';
import { defineRule } from '../rule.ts';
import { configuredReplies } from './configured.ts';

export const permanentForTemporary = defineRule({
  id: 'permanent-for-temporary',
  title: 'Permanent code where a passing trouble is meant',
  group: 'configuration',
  severity: 'hint',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    for (const { setting, reply, permits } of configuredReplies(document)) {
      const { code, codeSpan } = reply;
      if (code === null || codeSpan === null || !code.startsWith('5') || permits?.meant !== 'temporary' || !permits.classes.includes('5')) continue;
      yield { span: codeSpan, message: `${code} refuses for good what ${setting.entry.name} only puts off: mail is lost that would have come later. Write 4yz.`, fixes: writeMeant(setting.entry, reply, permits) };
    }
  },
});
