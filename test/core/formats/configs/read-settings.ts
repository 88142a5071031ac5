import assert from 'node:assert/strict';
import type { SmtpDocument } from '../../../../src/core/document.ts';
import { parse, unmark } from '../../marked.ts';

/** Reads a file of the named format and finds exactly the marked codes in it. */
export function expectCodes(format: string | null, path: string, marked: string): SmtpDocument {
  const { text, ranges } = unmark(marked);
  const document = parse(text, { path });
  assert.equal(document.format?.id ?? null, format);
  const spans = document.settings.flatMap(({ replies }) => replies.map(({ span: { start, end } }) => ({ start, end })));
  assert.deepEqual(spans.map(({ start, end }) => text.slice(start, end)), ranges.map(({ start, end }) => text.slice(start, end)));
  assert.deepEqual(spans, ranges);
  return document;
}

/** What a document sets, as `name=value`. */
export function settingsOf({ settings }: SmtpDocument): string[] {
  return settings.map(({ entry, value }) => `${entry.name}=${value}`);
}
