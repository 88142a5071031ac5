import { rfc } from '../../catalogue/source.ts';
import { commandsOf } from '../commands.ts';
import { defineRule } from '../rule.ts';
import { findExcess } from './excess.ts';

export const localPartTooLong = defineRule({
  id: 'local-part-too-long',
  title: 'Local part over 64 octets',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '4.5.3.1.1'),
  *check(document) {
    for (const command of commandsOf(document)) {
      const excess = findExcess(command, document.encoding);
      if (excess?.part !== 'local part') continue;
      yield { span: excess.span, message: `Local part of ${excess.octets} octets; servers must accept 64. Use a shorter address: some answer 501 or 553.` };
    }
  },
});
