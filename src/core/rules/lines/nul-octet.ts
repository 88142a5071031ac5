import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { countOthers, faultyPassages, locateOctet } from './passages.ts';

export const nulOctet = defineRule({
  id: 'nul-octet',
  title: 'NUL in a line',
  group: 'lines',
  severity: 'warning',
  source: rfc(2045, '2.8'),
  *check(document) {
    for (const { lines, name } of faultyPassages(document, ({ text }) => text.includes('\0'))) {
      const [first] = lines;
      yield {
        span: locateOctet(document, first, first.text.indexOf('\0')),
        message: `This ${name} has a NUL octet${countOthers(lines.length)}. Servers cut the line, drop the octet or refuse it: leave it out or use base64.`,
      };
    }
  },
});
