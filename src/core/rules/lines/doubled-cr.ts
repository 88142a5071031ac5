import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { countOthers, endWithReturn, passagesOf } from './passages.ts';

export const doubledCr = defineRule({
  id: 'doubled-cr',
  title: 'Line that ends in CR CR LF',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '2.3.8'),
  *check(document) {
    for (const passage of passagesOf(document)) {
      const found = passage.lines.filter(({ lineEnd }) => lineEnd?.startsWith('\r\r') === true);
      const [first] = found;
      if (first === undefined) continue;
      yield {
        span: first.span,
        message: `This ${passage.name} ends in CR CR LF${countOthers(found.length)}: its line end was converted twice. Send CRLF.`,
        fixes: endWithReturn(document, passage, found),
      };
    }
  },
});
