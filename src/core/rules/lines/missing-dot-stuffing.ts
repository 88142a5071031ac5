import { rfc } from '../../catalogue/source.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/** What people set for an ellipsis has blanks between its dots. */
const single = /^\.[^.\s\0]/;

export const missingDotStuffing = defineRule({
  id: 'missing-dot-stuffing',
  title: 'Message line that begins with a single dot',
  group: 'lines',
  severity: 'warning',
  source: rfc(5321, '4.5.2'),
  *check(document) {
    if (document.format?.keeps?.includes('dots') !== true) return;
    for (const { messages } of document.sessions) {
      for (const { kind, lines, exchange } of messages) {
        if (kind === 'chunk') continue;
        let before = exchange.command?.utterance.lineEnd;
        for (const line of lines) {
          const isLineStart = before?.endsWith('\r\n') ?? true;
          before = line.lineEnd;
          if (!isLineStart || !single.test(line.text) || isUnfinished(document, line)) continue;
          // Beside a hex dump stands no text that one may edit.
          const edit = line.pieces === undefined ? editUtterance(line, 0, 0, '.') : null;
          yield {
            span: locate(line, 0, 1),
            message: 'Message line begins with a single dot, which the receiver takes off. Double the dots at the start of lines.',
            fixes: edit === null ? [] : [{ title: 'Double the dot', edits: [edit], isSafe: true }],
          };
        }
      }
    }
  },
});
