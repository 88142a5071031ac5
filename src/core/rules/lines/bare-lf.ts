import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { countOthers, endWithReturn, faultyPassages } from './passages.ts';

export const bareLf = defineRule({
  id: 'bare-lf',
  title: 'Line that ends in LF without CR',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '2.3.8'),
  *check(document) {
    for (const passage of faultyPassages(document, ({ lineEnd }) => lineEnd === '\n')) {
      // Where the commands end so too, the client does it throughout.
      if (passage.message?.exchange.command?.utterance.lineEnd === '\n') continue;
      yield {
        span: passage.lines[0].span,
        message: `This ${passage.name} ends in LF alone${countOthers(passage.lines.length)}; end each with CRLF. Strict servers refuse a bare LF.`,
        fixes: endWithReturn(document, passage),
      };
    }
  },
});
