import { rfc } from '../../catalogue/source.ts';
import type { SmtpDocument } from '../../document.ts';
import type { MessageText } from '../../smtp/session.ts';
import { editUtterance, locate, type Utterance } from '../../smtp/utterance.ts';
import { countOctets } from '../../text/octets.ts';
import { isOmission } from '../omission.ts';
import { defineRule } from '../rule.ts';

export const bdatSizeWrong = defineRule({
  id: 'bdat-size-wrong',
  title: 'Chunk of another size than announced',
  group: 'sequence',
  severity: 'warning',
  source: rfc(3030, '2'),
  *check(document) {
    for (const { messages } of document.sessions) {
      for (const message of messages) {
        const { command } = message.exchange;
        const size = message.kind === 'chunk' && command !== null ? /^\d{1,15}(?!\S)/.exec(command.argument)?.[0] : undefined;
        if (size === undefined || command === null || !isWhole(message, document)) continue;
        const octets = message.lines.reduce((sum, { text }) => sum + countOctets(text, document.encoding) + 2, 0);
        const announced = Number(size);
        // A chunk may still be written on until it is answered.
        if (octets === announced || (octets < announced && !isAnswered(message))) continue;
        const start = command.utterance.text.length - command.argument.length;
        const edit = editUtterance(command.utterance, start, start + size.length, String(octets));
        const effect = octets > announced ? 'the rest is taken for commands' : 'the server waits for more';
        yield {
          span: locate(command.utterance, start, start + size.length),
          message: `BDAT announces ${announced} octets and the chunk has ${octets}, CRLFs counted: ${effect}.`,
          fixes: edit === null ? [] : [{ title: `Announce ${octets} octets`, edits: [edit], isSafe: false }],
        };
      }
    }
  },
});

/** Whether the file shows every octet of a chunk, the ends of its lines included. */
function isWhole({ lines }: MessageText, document: SmtpDocument): boolean {
  return lines.length > 0 && lines.every((line) => showsLineEnd(line, document) && !isOmission(line.text));
}

/** Where line ends are not spelt out, they are those of the file: only a bare dialogue holds what went over the wire. */
function showsLineEnd({ lineEnd, span }: Utterance, { text, format }: SmtpDocument): boolean {
  if (lineEnd !== undefined) return lineEnd === '\r\n';
  const after = text.slice(span.end, span.end + 8);
  return after.startsWith('\\r\\n') || after.startsWith('<CRLF>') || after === '<CR><LF>' || (format?.id === 'raw' && after.startsWith('\r\n'));
}

function isAnswered({ exchange, lines }: MessageText): boolean {
  return exchange.reply !== null && exchange.reply.span.start >= (lines.at(-1)?.span.end ?? Infinity);
}
