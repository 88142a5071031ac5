import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { countOthers, endWithReturn, passagesOf } from './passages.ts';

export const bareLf = defineRule({
  id: 'bare-lf',
  title: 'Line that ends in LF without CR',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '2.3.8'),
  *check(document) {
    for (const passage of passagesOf(document)) {
      // Where the commands end so too, the client does it throughout.
      if (passage.message?.exchange.command?.utterance.lineEnd === '\n') continue;
      const found = passage.lines.filter(({ lineEnd }) => lineEnd === '\n');
      const [first] = found;
      if (first === undefined) continue;
      yield {
        span: first.span,
        message: `This ${passage.name} ends in LF alone${countOthers(found.length)}; end each with CRLF. Strict servers refuse a bare LF.`,
        fixes: endWithReturn(document, passage, found),
      };
    }
  },
});
