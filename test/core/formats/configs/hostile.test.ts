import assert from 'node:assert/strict';
import { complete } from '../../../../src/core/features/completion.ts';
import { hover } from '../../../../src/core/features/hover.ts';
import { lint } from '../../../../src/core/features/lint.ts';
import { configFormats } from '../../../../src/core/formats/configs/index.ts';
import { lines, parse, unmark } from '../../marked.ts';

/** What a file may have become: cut off anywhere, saved by another system, broken, or written by somebody who means harm. */
const spoilt: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, Math.floor(text.length / 3)),
  (text) => text.slice(0, Math.floor(text.length / 2) + 3),
  (text) => text.slice(7),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll(' ', '\0'),
  (text) => text.replace(/["'{}()]/g, ''),
  (text) => text.replace(/(["'{(])/g, '$1$1$1'),
  (text) => `${text}${'{"(['.repeat(300)}\n${text}`,
  (text) => `${text}${'\\\n'.repeat(300)}${text}`,
  (text) => text.replaceAll('\n', ' ').repeat(5),
];

describe('spoilt configurations', () => {
  for (const { id, samples } of configFormats) {
    it(`reads ${id} without an exception, and tells places that are in the file`, () => {
      for (const [path, ...marked] of samples.slice(0, 1)) {
        const whole = `${unmark(lines(...marked)).text}\n`;
        for (const spoil of spoilt) {
          const text = spoil(whole);
          const document = parse(text, { path, format: id, readsSourceCode: true });
          for (const { span, nameSpan, valueSpan, replies } of document.settings) {
            for (const { start, end } of [span, nameSpan, valueSpan ?? span, ...replies.flatMap((reply) => [reply.span, reply.textSpan])]) assert.ok(start >= 0 && start <= end && end <= text.length, `${path}: ${start} to ${end} of ${text.length}`);
            for (const { code, codeSpan } of replies) assert.equal(codeSpan === null ? null : text.slice(codeSpan.start, codeSpan.end), code);
            hover(document, nameSpan.start);
          }
          lint(document);
          complete(document, Math.floor(text.length / 2));
        }
      }
    });
  }
});
