import type { SmtpDocument } from '../../document.ts';
import { readConfiguration } from '../../formats/configs/recognise.ts';
import type { Setting } from '../../smtp/setting.ts';
import { startOfLine } from '../../text/line.ts';

/** A configuration as it would be read if something else stood where the cursor is. */
export interface Supposed {
  readonly text: string;
  readonly settings: readonly Setting[];
  /** Where each of the words stands that were put there. */
  readonly starts: readonly number[];
}

/** Of a large file only what is around the cursor is read again. */
const before = 64_000;
const after = 16_000;

/**
 * Reads the text with the cursor's line once for each word, which stands in it from `start` to `end`: what a format makes of a place that is still empty, or half
 * typed, only it can tell. Empty where the file is no configuration.
 */
export function suppose({ format, text, path }: SmtpDocument, start: number, end: number, words: readonly string[]): Supposed {
  if (format?.kind !== 'config' || words.length === 0) return { text: '', settings: [], starts: [] };
  const lineStart = startOfLine(text, start);
  const lineEnd = endOfLine(text, end);
  const from = text.length <= before ? 0 : text.lastIndexOf('\n', Math.max(lineStart - before, 0)) + 1;
  const to = text.length <= before ? text.length : endOfLine(text, Math.min(lineEnd + after, text.length));
  const head = text.slice(from, lineStart);
  const left = text.slice(lineStart, start);
  const right = text.slice(end, lineEnd);
  const lines = words.map((word) => `${left}${word}${right}`);
  const starts: number[] = [];
  let at = head.length + left.length;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const supposed = head + lines.join('\n') + text.slice(lineEnd, to);
  return { text: supposed, settings: readConfiguration(format, supposed, path), starts };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
