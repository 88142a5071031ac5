import assert from 'node:assert/strict';
import { complete } from '../../../../src/core/features/completion.ts';
import { configFormats } from '../../../../src/core/formats/configs/index.ts';
import { parse, unmark } from '../../marked.ts';

/** What is offered where a code is typed up to some of its letters. */
function offered(format: string, path: string, text: string, cursor: number): string[] {
  return complete(parse(text, { format, path, typingAt: cursor }), cursor).map((one) => one.text);
}

const codes = /^(?:(\d{3})(?:([ -])([245]\.\d{1,3}\.\d{1,3}))?|([245]\.\d{1,3}\.\d{1,3}))(?![\d.])/;

describe('each code in the samples of configurations', () => {
  for (const { id, samples } of configFormats) {
    it(`is offered where it is typed: ${id}`, () => {
      for (const [path, ...lines] of samples) {
        const { text, ranges } = unmark(`${lines.join('\n')}\n`);
        for (const { start } of ranges) {
          const [whole = '', code, gap = '', behind, alone] = codes.exec(text.slice(start, start + 20)) ?? [];
          const expectOffered = (typed: string, wanted: string): void => {
            const rest = text.slice(start + whole.length);
            const found = offered(id, path, text.slice(0, start) + typed + rest, start + typed.length);
            assert.ok(found.includes(wanted), `${wanted} where ${path} has ${JSON.stringify(`${typed}‸${rest.slice(0, 20)}`)}: ${found.slice(0, 5).join(' ')}`);
          };
          if (code !== undefined) expectOffered(code.charAt(0), code);
          if (code !== undefined && behind !== undefined) expectOffered(`${code}${gap}`, behind);
          if (alone !== undefined) expectOffered(alone.slice(0, 2), alone);
        }
      }
    });
  }
});
