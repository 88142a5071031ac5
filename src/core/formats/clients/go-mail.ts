import { defineFormat } from '../format.ts';
import { readLiteralLines } from '../reading/literal-lines.ts';
import { isLiteral, replyShape, telling, weighSaid } from '../reading/shape.ts';
import { readTime } from '../reading/timestamp.ts';

const record = /^(.{0,100}?)\bC (-->|<--) S: /;
const structured = /^\{.{0,200}?"direction":\{"from":"(client|server)"/;
const structuredText = /"(?:msg|message)":(?=")/;

/**
 * go-mail's debug log, as text or as JSON. Of a reply of several lines only the first has the code; the others follow bare, and none
 * is shown as it was sent.
 */
export const goMail = defineFormat({
  id: 'go-mail',
  title: 'C --> S and C <-- S (Go go-mail)',
  kind: 'transcript',
  checked: 'its source',
  samples: [
    ['C', '2026/11/23 12:21:18 [DEBUG] C --> S: «EHLO client.example.org»'],
    ['S', '2026/11/23 12:21:18 [DEBUG] C <-- S: «250 mail.example.org»'],
    ['-', 'PIPELINING'],
    ['-', 'SIZE 10240000'],
    ['C', 'DEBUG: 2026/11/23 12:21:18 C --> S: «STARTTLS»'],
    ['S', 'DEBUG: 2026/11/23 12:21:18 C <-- S: «220 2.0.0 Ready to start TLS»'],
    ['C', '{"time":"2026-11-23T12:21:18Z","level":"DEBUG","msg":"«MAIL FROM:<bob@example.net>»","direction":{"from":"client","to":"server"}}'],
  ],
  recognise(line) {
    const match = isLiteral(line) ? null : record.exec(line);
    if (match !== null) return weighSaid(match[2] === '-->' ? 'client' : 'server', line.slice(match[0].length)) >= telling ? 20 : 1;
    return structured.test(line) && structuredText.test(line) ? 20 : 0;
  },
  open: () => ({
    read(line) {
      const { text } = line;
      const match = record.exec(text);
      if (match !== null) {
        const [mark, head = '', arrow] = match;
        const said = text.slice(mark.length);
        if (arrow === '<--' && !replyShape.test(said)) return null;
        const span = { start: line.start + mark.length, end: line.end };
        return { speaker: arrow === '-->' ? 'client' : 'server', span, text: said, ...readTime(head.replace(/^[A-Z]{4,5}: /, '')) };
      }
      const who = structured.exec(text)?.[1];
      const key = who === undefined ? null : structuredText.exec(text);
      if (key === null) return null;
      const said = readLiteralLines(who === 'client' ? 'client' : 'server', '', text, key.index + key[0].length, line.start);
      return who === 'client' ? said : said.slice(0, 1).filter((one) => replyShape.test(one.text));
    },
  }),
});
