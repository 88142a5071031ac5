import { rfc } from '../../catalogue/source.ts';
import { commandsOf } from '../commands.ts';
import { defineRule } from '../rule.ts';
import { findExcess } from './excess.ts';

export const pathTooLong = defineRule({
  id: 'path-too-long',
  title: 'Path over 256 octets',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '4.5.3.1.3'),
  *check(document) {
    for (const command of commandsOf(document)) {
      const excess = findExcess(command, document.encoding);
      if (excess?.part !== 'path') continue;
      yield { span: excess.span, message: `Path of ${excess.octets} octets; the limit is 256 with < and >. Use a shorter address, or leave out the source route.` };
    }
  },
});
