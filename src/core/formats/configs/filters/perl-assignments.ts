import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** A variable or a key that a Perl configuration sets to one text, word or number. */
export interface PerlPair {
  /** With its sigil (`$final_spam_destiny`), without one for a key (`CC_SPAM`). */
  readonly name: string;
  readonly nameSpan: Span;
  /** Without quotes. */
  readonly valueSpan: Span;
  /** The variable in whose list or hash the key stands: `%smtp_reason_by_ccat`. */
  readonly within: string | null;
}

const scalar = /^(\s*(?:(?:my|our|local)\s+)?)(\$[A-Za-z_]\w{0,60})\s*=(?![=~])\s*/;
const key = /^(\s*)(\w{1,60})(?:\s*\.\s*(?:'[^'\n]{0,20}'|"[^"\n]{0,20}"))?\s*(?:=>|,)\s*/;
const opening = /^\s*(?:(?:my|our|local)\s+)?([$%@][A-Za-z_]\w{0,60}(?:\{[^}\n]{0,60}\})?)\s*=\s*[({]\s*(?:#.*)?$/;
const value = /^(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([\w.]+(?:\s*\*\s*\d+)*))\s*(?=[;,)}#]|$)/;

/** The assignments of a text, one a line, in its order; comments and documentation (`=pod` to `=cut`) are left out. */
export function readPerlAssignments(text: string): PerlPair[] {
  const found: PerlPair[] = [];
  let isDocumentation = false;
  let within: string | null = null;
  for (const { text: line, start } of readLines(text)) {
    if (/^=[a-z]/.test(line)) isDocumentation = !line.startsWith('=cut');
    else if (!isDocumentation && line.startsWith('__END__')) break;
    else if (!isDocumentation && !/^\s*(?:#|$)/.test(line)) {
      const list = opening.exec(line)?.[1];
      const match = scalar.exec(line) ?? (within === null ? null : key.exec(line));
      if (list !== undefined) within = list;
      else if (match !== null) {
        const [whole, lead = '', name = ''] = match;
        const at = valueIn(line, whole.length);
        const nameStart = start + lead.length;
        const own = name.startsWith('$') ? null : within;
        if (at !== null) found.push({ name, nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan: { start: start + at.start, end: start + at.end }, within: own });
      } else if (/^\s*[)}]/.test(line)) within = null;
    }
  }
  return found;
}

function valueIn(line: string, from: number): Span | null {
  const match = value.exec(line.slice(from, from + 2000));
  if (match === null) return null;
  const [, single, double, bare] = match;
  const text = single ?? double ?? bare ?? '';
  const start = from + (bare === undefined ? 1 : 0);
  return { start, end: start + text.length };
}
