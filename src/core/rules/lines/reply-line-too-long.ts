import { rfc } from '../../catalogue/source.ts';
import { overflow } from './overflow.ts';
import { defineRule } from '../rule.ts';

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
  *check({ sessions, encoding }) {
    for (const { exchanges } of sessions) {
      for (const { reply } of exchanges) {
        for (const line of reply?.lines ?? []) {
          const limit = line.code === '334' ? challengeLimit : plainLimit;
          if (line.octets <= limit) continue;
          yield {
            span: overflow(line.utterance, limit, encoding),
            message: `Reply line of ${line.octets} octets; the limit is ${limit} with CRLF. The server should spread the text over several lines (${line.code}-).`,
          };
        }
      }
    }
  },
});
