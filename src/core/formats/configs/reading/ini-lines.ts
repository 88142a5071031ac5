import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';

/** One assignment of a file with sections in brackets. */
export interface IniPair {
  /** Empty before the first. */
  readonly section: string;
  readonly name: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

const heading = /^\s*\[([^\]]{0,200})\]$/;
const assignment = /^\s*([\w@:.\-/]{1,120}(?:\[\])?)\s*=\s*/;

/** The assignments of a text, in its order. Comments are whole lines with `;` or `#`. */
export function readIniLines(text: string): IniPair[] {
  const found: IniPair[] = [];
  let section = '';
  for (const { text: line, start } of readLines(text)) {
    const content = line.trimEnd();
    if (/^\s*(?:[;#]|$)/.test(content)) continue;
    const named = heading.exec(content)?.[1]?.trim();
    if (named !== undefined) {
      section = named;
      continue;
    }
    const match = assignment.exec(content);
    if (match === null) continue;
    const [whole, name = ''] = match;
    const nameStart = start + content.length - content.trimStart().length;
    found.push({
      section,
      name,
      nameSpan: { start: nameStart, end: nameStart + name.length },
      valueSpan: { start: start + whole.length, end: start + content.length },
    });
  }
  return found;
}
