import { rfc } from '../../catalogue/source.ts';
import { writeMeant } from './rewrite.ts';
import { defineRule } from '../rule.ts';
import { configuredReplies } from './configured.ts';

export const temporaryForPermanent = defineRule({
  id: 'temporary-for-permanent',
  title: 'Temporary code where a final refusal is meant',
  group: 'configuration',
  severity: 'hint',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    for (const { setting, reply, permits } of configuredReplies(document)) {
      const { code, codeSpan } = reply;
      if (code === null || codeSpan === null || !code.startsWith('4') || permits?.meant !== 'permanent' || !permits.classes.includes('4')) continue;
      yield { span: codeSpan, message: `${code} puts off what ${setting.entry.name} refuses for good: senders try for days. Write 5yz once you are sure.`, fixes: writeMeant(setting.entry, reply, permits) };
    }
  },
});
