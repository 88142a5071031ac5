import assert from 'node:assert/strict';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { applyEdits } from '../../../src/core/text/span.ts';
import { expectProblems, parse, unmark } from '../marked.ts';

type Notation = 'raw' | 'dialogue' | 'swaks' | 'msmtp' | 'smtplib';

/** How each notation writes a line that one side said. */
const written: Readonly<Record<Notation, (side: string, said: string) => string>> = {
  raw: (_, said) => said,
  dialogue: (side, said) => `${side}: ${said}`,
  swaks: (side, said) => `${side === 'C' ? ' -> ' : '<-  '}${said}`,
  msmtp: (side, said) => `${side === 'C' ? '--> ' : '<-- '}${said}`,
  smtplib: (side, said) => (side === 'C' ? `send: '${said}\\r\\n'` : `reply: b'${said}\\r\\n'`),
};

/** Lines such as `C: QUIT` and `S: 221 bye` as a notation writes them. */
function write(script: readonly string[], notation: Notation): string {
  return script.map((line) => `${written[notation](line.slice(0, 1), line.slice(3))}\n`).join('');
}

/**
 * Runs one rule alone over a session in each of several notations: it must find exactly the marked ranges in every one. The script's lines
 * begin with `C: ` or `S: `. Gives the messages back, in order, which are the same in all.
 */
export function expectInNotations(rule: Rule, ...script: readonly string[]): string[] {
  const messages = (Object.keys(written) as Notation[]).map((notation) => expectProblems(rule, write(script, notation), { format: notation }));
  for (const others of messages) assert.deepEqual(others, messages[0]);
  return messages[0] ?? [];
}

/** The first fix of each problem, applied to the session in several notations, must give the other session. */
export function expectFixed(rule: Rule, script: readonly string[], mended: readonly string[]): void {
  for (const notation of ['raw', 'dialogue', 'swaks'] as const) {
    const { text } = unmark(write(script, notation));
    const edits = [...rule.check(parse(text, { format: notation }))].flatMap(({ fixes = [] }) => fixes[0]?.edits ?? []);
    assert.equal(applyEdits(text, [...edits].sort((a, b) => a.span.start - b.span.start)), write(mended, notation), notation);
  }
}
