import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** One line of YAML as far as settings need it: `key: value`, `- value`, `- key: value`. */
export interface YamlLine {
  readonly start: number;
  readonly end: number;
  /** Columns before the key or the item's text. */
  readonly indent: number;
  /** The line begins an item of a list. */
  readonly isItem: boolean;
  readonly key: string | null;
  readonly keySpan: Span | null;
  /** Without quotes and comment; empty where the value is on the lines below. */
  readonly value: string;
  readonly valueSpan: Span;
  /** The lines below, for a text of several lines (`|`, `>`); null for any other value. */
  readonly block: Span | null;
}

const shape = /^(\s{0,400})((?:-\s{1,40}){0,4})(?:("?)([A-Za-z_][\w./-]{0,120})\3[ \t]{0,40}:(?=\s|$)[ \t]{0,40})?/;

/** The lines of a YAML file with what they set. Flow collections and values that go on without a mark are left as they stand. */
export function readYaml(text: string): YamlLine[] {
  const lines = [...readLines(text)];
  const found: YamlLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.text.trim() === '' || /^\s*#/.test(line.text)) continue;
    const [whole = '', lead = '', item = '', quote = '', key] = shape.exec(line.text) ?? [];
    const keyStart = line.start + lead.length + item.length + quote.length;
    const value = scalarAt(line.text, whole.length);
    const isBlock = /^[|>][+-]?\d?[+-]?$/.test(value.text) && !value.isQuoted;
    const end = isBlock ? endOfBlock(lines, at, lead.length) : at;
    const [first, last] = [lines[at + 1], lines[end]];
    found.push({
      start: line.start,
      end: line.end,
      indent: lead.length + item.length,
      isItem: item !== '',
      key: key ?? null,
      keySpan: key === undefined ? null : { start: keyStart, end: keyStart + key.length },
      value: value.text,
      valueSpan: { start: line.start + value.start, end: line.start + value.end },
      block: isBlock && end > at && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null,
    });
    at = end;
  }
  return found;
}

/** The last line that stands deeper than a key, blank ones within included. */
function endOfBlock(lines: readonly { readonly text: string }[], from: number, indent: number): number {
  let end = from;
  for (let at = from + 1; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') continue;
    if ((/^ */.exec(text)?.[0].length ?? 0) <= indent) break;
    end = at;
  }
  return end;
}

function scalarAt(line: string, from: number): { readonly text: string; readonly start: number; readonly end: number; readonly isQuoted: boolean } {
  const quote = line.charAt(from);
  if (quote === '"' || quote === "'") {
    let end = from + 1;
    while (end < line.length && line.charAt(end) !== quote) end += quote === '"' && line.charAt(end) === '\\' ? 2 : 1;
    end = Math.min(end, line.length);
    return { text: line.slice(from + 1, end), start: from + 1, end, isQuoted: true };
  }
  const comment = line.indexOf(' #', from);
  const text = line.slice(from, comment === -1 ? line.length : comment).trimEnd();
  return { text, start: from, end: from + text.length, isQuoted: false };
}
