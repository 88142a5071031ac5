import { rfc } from '../../catalogue/source.ts';
import { countOctets } from '../../text/octets.ts';
import { isBinaryChunk } from './binary.ts';
import { overflow } from './overflow.ts';
import { defineRule } from '../rule.ts';

/** With CRLF (RFC 5321, section 4.5.3.1.6). */
const limit = 1_000;

export const textLineTooLong = defineRule({
  id: 'text-line-too-long',
  title: 'Message line over 1000 octets',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '4.5.3.1.6'),
  *check({ sessions, encoding }) {
    for (const { messages } of sessions) {
      for (const message of messages) {
        if (isBinaryChunk(message)) continue;
        for (const line of message.lines) {
          // The dot that is added for transparency does not count.
          const stuffed = message.kind === 'data' && line.text.startsWith('.') ? 1 : 0;
          if (line.text.length + 2 - stuffed <= limit / 3) continue;
          const octets = countOctets(line.text, encoding) + 2 - stuffed;
          if (octets <= limit) continue;
          yield {
            span: overflow(line, limit + stuffed, encoding),
            message: `Message line of ${octets} octets; the limit is ${limit} with CRLF. Encode the body as quoted-printable or base64, or fold the header.`,
          };
        }
      }
    }
  },
});
