import { rfc } from '../../catalogue/source.ts';
import { locate } from '../../smtp/utterance.ts';
import { configuredReplies } from '../configuration/configured.ts';
import { defineRule } from '../rule.ts';

const beyondAscii = /[^\0-\x7f]/;
const run = /[^\0-\x7f]+/;

const message = 'Not ASCII: without SMTPUTF8 a reply has ASCII only, and clients may show this garbled or choke on it.';

export const replyTextNotAscii = defineRule({
  id: 'reply-text-not-ascii',
  title: 'Reply with characters beyond ASCII',
  group: 'replies',
  severity: 'info',
  source: rfc(5321, '4.2'),
  *check(document) {
    for (const { reply } of configuredReplies(document)) {
      const { start, end } = reply.textSpan;
      const match = run.exec(document.text.slice(start, end));
      if (match !== null) yield { span: { start: start + match.index, end: start + match.index + match[0].length }, message };
    }
    for (const { exchanges } of document.sessions) {
      let isPermitted = false;
      for (const { command, reply } of exchanges) {
        // From then on the server may answer in UTF-8 (RFC 6531, section 3.7.4).
        if (command !== null && /\sSMTPUTF8(?:\s|$)/i.test(command.argument)) isPermitted = true;
        if (isPermitted || reply === null) continue;
        const line = reply.lines.find(({ utterance }) => beyondAscii.test(utterance.text));
        const match = line === undefined ? null : run.exec(line.utterance.text);
        if (line === undefined || match === null) continue;
        yield {
          span: locate(line.utterance, match.index, match.index + match[0].length),
          message,
        };
      }
    }
  },
});
