import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { findOddDots } from './odd-dots.ts';
import { locateOctet } from './passages.ts';

const names: Readonly<Record<string, string>> = { '\r\n': '<CRLF>', '\n': '<LF>', '\r': '<CR>', '\0': '<NUL>' };

export const oddEndOfData = defineRule({
  id: 'odd-end-of-data',
  title: 'Lone dot that is not between CRLF and CRLF',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '4.1.1.4'),
  *check(document) {
    for (const { messages } of document.sessions) {
      for (const message of messages) {
        for (const { line, at, octets } of findOddDots(document, message)) {
          const written = octets.replace(/\r\n|[\r\n\0]/g, (one) => names[one] ?? '');
          yield {
            span: locateOctet(document, line, at),
            message: `${written} may end the message at one server and not at the next (SMTP smuggling). Send <CRLF>.<CRLF>, or double the dot.`,
          };
        }
      }
    }
  },
});
