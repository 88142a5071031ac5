import assert from 'node:assert/strict';
import { readLines } from '../../../src/core/text/line.ts';

describe('readLines', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['', []],
    ['a', ['a|']],
    ['a\n', ['a|\\n']],
    ['\n', ['|\\n']],
    ['a\r\nb', ['a|\\r\\n', 'b|']],
    ['a\rb\n', ['a|\\r', 'b|\\n']],
    ['\r', ['|\\r']],
    ['a\r\r\nb\n', ['a|\\r', '|\\r\\n', 'b|\\n']],
    ['a\n\rb', ['a|\\n', '|\\r', 'b|']],
    ['a\u2028b\n', ['a\u2028b|\\n']],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      const read = [...readLines(text)];
      assert.deepEqual(read.map((line) => `${line.text}|${line.lineEnd.replace('\r', '\\r').replace('\n', '\\n')}`), expected);
      assert.equal(read.map((line) => line.text + line.lineEnd).join(''), text);
      for (const line of read) assert.equal(text.slice(line.start, line.end), line.text);
    });
  }
});
