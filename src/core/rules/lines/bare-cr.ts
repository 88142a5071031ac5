import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { countOthers, faultyPassages, locateOctet } from './passages.ts';

export const bareCr = defineRule({
  id: 'bare-cr',
  title: 'CR without LF',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '2.3.8'),
  *check(document) {
    for (const { lines, name } of faultyPassages(document, ({ text, lineEnd }) => lineEnd === '\r' || text.includes('\r'))) {
      const [first] = lines;
      const at = first.text.indexOf('\r');
      yield {
        span: at === -1 ? first.span : locateOctet(document, first, at),
        message: `This ${name} has a CR without LF${countOthers(lines.length)}. Servers refuse it, or end the line there: send CRLF or no CR.`,
      };
    }
  },
});
