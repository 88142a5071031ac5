import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** One assignment of a Dovecot configuration. */
export interface DovecotPair {
  /** The first words of the sections around it, the outermost first: `plugin`, `protocol`; of very many the innermost only. */
  readonly sections: readonly string[];
  readonly name: string;
  readonly nameSpan: Span;
  /** Without quotes and without a comment at its end. */
  readonly valueSpan: Span;
}

const assignment = /^\s*([A-Za-z_][\w/.@-]{0,80})\s*=\s*/;
const opening = /^\s*([A-Za-z_][\w/-]{0,80})(?:\s[^={}#]{0,200})?\{\s*(?:#.*)?$/;

/** The assignments of a text, in its order. Comments begin with `#`; a line that ends in a backslash goes on; sections have braces. */
export function readDovecotLines(text: string): DovecotPair[] {
  const found: DovecotPair[] = [];
  const sections: string[] = [];
  let last: { pair: DovecotPair; index: number } | null = null;
  for (const { text: line, start } of readLines(text)) {
    const content = line.trimEnd();
    if (last !== null) {
      const goesOn = content.endsWith('\\');
      const end = start + content.length - (goesOn ? 1 : 0);
      const { pair, index } = last;
      found[index] = { ...pair, valueSpan: { start: pair.valueSpan.start, end: Math.max(pair.valueSpan.start, end) } };
      if (!goesOn) last = null;
      continue;
    }
    if (/^\s*(?:#|$)/.test(content)) continue;
    const match = assignment.exec(content);
    if (match !== null) {
      const [whole, name = ''] = match;
      const nameStart = start + content.length - content.trimStart().length;
      const rest = content.slice(whole.length);
      const goesOn = rest.endsWith('\\');
      const { from, to } = goesOn ? { from: 0, to: rest.length - 1 } : valueIn(rest);
      const at = start + whole.length;
      const pair = { sections: sections.slice(-8), name, nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan: { start: at + from, end: at + to } };
      found.push(pair);
      if (goesOn) last = { pair, index: found.length - 1 };
      continue;
    }
    const section = opening.exec(content)?.[1];
    if (section !== undefined) sections.push(section);
    else if (/^\s*\}/.test(content)) sections.pop();
  }
  return found;
}

/** Where the value lies in what follows the sign: between its quotes, or up to a comment. */
function valueIn(rest: string): { readonly from: number; readonly to: number } {
  const quote = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?=\s*(?:#|$))/.exec(rest)?.[0];
  if (quote !== undefined) return { from: 1, to: quote.length - 1 };
  const comment = /\s#/.exec(rest)?.index ?? rest.length;
  return { from: 0, to: rest.slice(0, comment).trimEnd().length };
}
