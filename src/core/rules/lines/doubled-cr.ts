import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { countOthers, endWithReturn, faultyPassages } from './passages.ts';

export const doubledCr = defineRule({
  id: 'doubled-cr',
  title: 'Line that ends in CR CR LF',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '2.3.8'),
  *check(document) {
    for (const passage of faultyPassages(document, ({ lineEnd }) => lineEnd?.startsWith('\r\r') === true)) {
      yield {
        span: passage.lines[0].span,
        message: `This ${passage.name} ends in CR CR LF${countOthers(passage.lines.length)}: its line end was converted twice. Send CRLF.`,
        fixes: endWithReturn(document, passage),
      };
    }
  },
});
