import { rfc } from '../../catalogue/source.ts';
import { commandsOf } from '../commands.ts';
import { defineRule } from '../rule.ts';
import { findExcess } from './excess.ts';

export const domainTooLong = defineRule({
  id: 'domain-too-long',
  title: 'Domain over 255 octets, or a label over 63',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '4.5.3.1.2'),
  *check(document) {
    for (const command of commandsOf(document)) {
      const excess = findExcess(command, document.encoding);
      if (excess?.part === 'domain') {
        yield { span: excess.span, message: `Domain of ${excess.octets} octets; the limit is 255. No such name exists in the DNS: correct it.` };
      } else if (excess?.part === 'label') {
        yield { span: excess.span, message: `Part of a domain of ${excess.octets} octets; between dots the limit is 63. No such name exists in the DNS: correct it.` };
      }
    }
  },
});
