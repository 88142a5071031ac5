import assert from 'node:assert/strict';
import { lint } from '../../../src/core/features/lint.ts';
import { parse } from '../marked.ts';
import { validSessions } from './valid-sessions.ts';

const complaints = (text: string, format: string): string[] =>
  lint(parse(text, { format })).flatMap(({ rule, severity, message }) => (severity === 'error' || severity === 'warning' ? [`${rule.id}: ${message}`] : []));

/** A login in the clear is what one of the sessions is about, unless TLS is seen. */
const writers: Readonly<Record<string, (line: string) => string>> = {
  raw: (line) => line.slice(3),
  dialogue: (line) => line,
  swaks: (line) => `${line.startsWith('C') ? ' -> ' : '<-  '}${line.slice(3)}`,
};

describe('a session as it is typed', () => {
  for (const [name, script] of Object.entries(validSessions)) {
    for (const [format, write] of Object.entries(writers)) {
      it(`${name}, in ${format}: no beginning of it is warned of`, () => {
        const text = script.map((line) => `${write(line)}\n`).join('');
        // The marks before a line hold nothing that could be warned of: one notation shows each keystroke.
        const step = format === 'raw' ? 1 : 3;
        for (let length = 0; length <= text.length; length += step) assert.deepEqual(complaints(text.slice(0, length), format), [], JSON.stringify(text.slice(0, length).slice(-60)));
      });
    }
  }
});
