import { rfc } from '../../catalogue/source.ts';
import { countOctets } from '../../text/octets.ts';
import { isBinaryChunk } from './binary.ts';
import type { SmtpDocument } from '../../document.ts';
import type { Utterance } from '../../smtp/utterance.ts';
import { breakLine } from './line-break.ts';
import { overflow } from './overflow.ts';
import { defineRule, type Fix } from '../rule.ts';

/** With CRLF (RFC 5321, section 4.5.3.1.6). */
const limit = 1_000;

export const textLineTooLong = defineRule({
  id: 'text-line-too-long',
  title: 'Message line over 1000 octets',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '4.5.3.1.6'),
  *check(document) {
    const { sessions, encoding } = document;
    for (const { messages } of sessions) {
      for (const message of messages) {
        if (isBinaryChunk(message)) continue;
        let isHeader = message.kind === 'data';
        for (const line of message.lines) {
          if (line.text === '') isHeader = false;
          // The dot that is added for transparency does not count.
          const stuffed = message.kind === 'data' && line.text.startsWith('.') ? 1 : 0;
          if (line.text.length + 2 - stuffed <= limit / 3) continue;
          const octets = countOctets(line.text, encoding) + 2 - stuffed;
          if (octets <= limit) continue;
          yield {
            span: overflow(line, limit + stuffed, encoding),
            message: `Message line of ${octets} octets; the limit is ${limit} with CRLF. Encode the body as quoted-printable or base64, or fold the header.`,
            fixes: isHeader ? foldHeader(document, line) : [],
          };
        }
      }
    }
  },
});

/** A header field may be broken before any blank (RFC 5322, section 2.2.3); a signature over it may not survive that. */
function foldHeader(document: SmtpDocument, line: Utterance): Fix[] {
  if (!/^(?:[!-9;-~]{1,80}:|[ \t])/.test(line.text)) return [];
  const edits = breakLine(document, line, limit, '', false);
  return edits === null || edits.length === 0 ? [] : [{ title: 'Fold the header', edits, isSafe: false }];
}
