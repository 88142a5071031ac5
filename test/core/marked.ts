import assert from 'node:assert/strict';
import { parseDocument, type DocumentHint, type SmtpDocument } from '../../src/core/document.ts';
import type { Rule } from '../../src/core/rules/rule.ts';

/** A text with its expectations taken out: `«…»` marks a range, `‸` the cursor. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly cursor: number | null;
}

export function unmark(marked: string): Marked {
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  let cursor: number | null = null;
  for (const character of marked) {
    if (character === '«') ranges.push({ start: text.length, end: -1 });
    else if (character === '»') {
      const open = ranges.at(-1);
      assert.ok(open?.end === -1, 'a mark is closed that was not opened');
      open.end = text.length;
    } else if (character === '‸') cursor = text.length;
    else text += character;
  }
  return { text, ranges, cursor };
}

/** Lines joined as a file has them. */
export function lines(...all: string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

export function parse(text: string, hint: DocumentHint = { isSmtp: true }): SmtpDocument {
  return parseDocument(text, hint);
}

/** Runs one rule alone: it must find exactly the marked ranges. Gives the messages back, in order. */
export function expectProblems(rule: Rule, marked: string, hint?: DocumentHint): string[] {
  const { text, ranges } = unmark(marked);
  const problems = [...rule.check(parse(text, hint))];
  assert.deepEqual(
    problems.map(({ span }) => text.slice(span.start, span.end)),
    ranges.map(({ start, end }) => text.slice(start, end)),
  );
  assert.deepEqual(problems.map(({ span }) => ({ start: span.start, end: span.end })), ranges);
  return problems.map(({ message }) => message);
}

/** A document's sessions in one line each: `EHLO>250 MAIL>250 (nothing)>421 QUIT>`. */
export function outline({ sessions }: SmtpDocument): string[] {
  return sessions.map(({ exchanges }) => exchanges.map(({ command, reply }) => `${command?.verb ?? '-'}>${reply?.code ?? ''}`).join(' '));
}
