import { rfc } from '../../catalogue/source.ts';
import type { SmtpDocument } from '../../document.ts';
import type { ReplyLine } from '../../smtp/reply.ts';
import { locate } from '../../smtp/utterance.ts';
import { breakLine } from './line-break.ts';
import { overflow } from './overflow.ts';
import { configuredReplies } from '../configuration/configured.ts';
import { countOctets } from '../../text/octets.ts';
import { defineRule, type Fix } from '../rule.ts';

/** With the code and CRLF (RFC 5321, section 4.5.3.1.5). */
const plainLimit = 512;
/** What RFC 4954, section 4 holds to be enough for a challenge. */
const challengeLimit = 12_288;

export const replyLineTooLong = defineRule({
  id: 'reply-line-too-long',
  title: 'Reply line over 512 octets',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '4.5.3.1.5'),
  *check(document) {
    const { sessions, encoding } = document;
    for (const { reply, permits } of configuredReplies(document)) {
      if (permits?.isWrapped === true) continue;
      // Three digits and a blank, which the program may add, and CRLF.
      const said = document.text.slice(reply.codeSpan?.end ?? reply.span.start, reply.span.end).trimStart();
      // Where a program lets a text have several lines, it writes `\n` between them.
      const octets = 6 + said.split('\\n').reduce((longest, line) => Math.max(longest, countOctets(line, encoding)), 0);
      if (octets > plainLimit) yield { span: reply.textSpan, message: `This makes a reply line of ${octets} octets; the limit is ${plainLimit} with CRLF. Shorten the text.` };
    }
    for (const { exchanges } of sessions) {
      for (const { reply } of exchanges) {
        for (const line of reply?.lines ?? []) {
          const limit = line.code === '334' ? challengeLimit : plainLimit;
          if (line.octets <= limit) continue;
          yield {
            span: overflow(line.utterance, limit, encoding),
            message: `Reply line of ${line.octets} octets; the limit is ${limit} with CRLF. The server should spread the text over several lines (${line.code}-).`,
            fixes: line.code === '334' ? [] : splitReply(document, line),
          };
        }
      }
    }
  },
});

/** All lines but the last have the hyphen, and each repeats the enhanced code (RFC 2034, section 4). */
function splitReply(document: SmtpDocument, line: ReplyLine): Fix[] {
  const { utterance, code, separator, enhanced } = line;
  const rest = enhanced === null ? '' : `${enhanced.text} `;
  const breaks = breakLine(document, utterance, plainLimit, `${code}-${rest}`, true);
  const last = breaks?.at(-1);
  if (breaks === null || last === undefined) return [];
  const hyphen = { span: locate(utterance, code.length, code.length + 1), text: '-' };
  const end = { ...last, text: `${last.text.slice(0, -(1 + rest.length))}${separator}${rest}` };
  return [{ title: 'Split the line', edits: [hyphen, ...breaks.slice(0, -1), end], isSafe: true }];
}
