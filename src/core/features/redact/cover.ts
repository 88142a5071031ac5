import type { SmtpDocument } from '../../document.ts';
import type { Edit, Span } from '../../text/span.ts';
import { readDumpRow, type DumpRow } from './dump-row.ts';
import { redacted } from './placeholder.ts';
import type { Said } from './said.ts';

/** Hides what stands in a file in the way that the place allows. */
export interface Cover {
  /** The edits that hide a secret: `[redacted]`, or as many `x` where its width must stay, or where a name or an address must remain one. */
  readonly hide: (span: Span, places?: readonly number[]) => Edit[];
  /** Whether what stands there must keep its width: in the rows of a dump, between counts of octets, in a chunk. */
  readonly keepsWidth: (span: Span) => boolean;
  /** The edits that put one octet of ASCII in an octet's place, in its digits and beside them; none between octets, null outside a dump. */
  readonly putOctet: (place: number, octet: number) => Edit[] | null;
  /** Whether an octet of a dump stands there, in digits or beside them. */
  readonly isOctet: (place: number) => boolean;
}

const x = 0x78;

export function openCover({ text, format, lines }: SmtpDocument, said: Said): Cover {
  let lineStart = -1;
  let row: DumpRow | null = null;
  /** The row that a place lies in, and the octet that stands there; -1 between them. */
  const octetAt = (place: number): readonly [DumpRow, number] | null => {
    const start = lines.startOfLine(lines.positionAt(place).line);
    if (start !== lineStart) {
      lineStart = start;
      const end = /[\r\n]/.exec(text.slice(start, start + 500))?.index;
      row = readDumpRow(end === undefined ? lineOf(text, start) : text.slice(start, start + end));
    }
    if (row === null) return null;
    const column = place - start;
    const index = row.texts?.[0] !== undefined && column >= row.texts[0] ? row.texts.indexOf(column) : indexOfDigits(row.digits, column);
    return [row, index];
  };
  const putOctet = (place: number, octet: number): Edit[] | null => {
    const found = octetAt(place);
    if (found === null) return null;
    const [{ digits, texts }, index] = found;
    if (index === -1) return [];
    const at = lineStart + (digits[index] ?? 0);
    const beside = texts === null ? undefined : texts[index];
    return [
      { span: { start: at, end: at + 2 }, text: octet.toString(16).padStart(2, '0') },
      ...(beside === undefined ? [] : [{ span: { start: lineStart + beside, end: lineStart + beside + 1 }, text: octet > 0x20 && octet < 0x7f ? String.fromCharCode(octet) : '.' }]),
    ];
  };
  const isMeasured = format?.isMeasured === true;
  const keepsWidth = (span: Span): boolean => {
    const part = said.partAt(span);
    return part === 'chunk' || (isMeasured && part !== null);
  };
  return {
    putOctet,
    isOctet: (place) => (octetAt(place)?.[1] ?? -1) !== -1,
    keepsWidth,
    hide(span, places = []) {
      const isDumped = putOctet(places[0] ?? span.start, x) !== null;
      const isWhole = !isDumped && !keepsWidth(span) && said.partAt(span) !== 'command' && !/[\r\n]/.test(text.slice(span.start, span.end));
      if (isWhole) return [{ span, text: redacted }];
      const covered = places.length === 0 ? runOf(span) : places;
      return covered.flatMap((start) => (isDumped ? putOctet(start, x) : null) ?? [{ span: { start, end: start + 1 }, text: 'x' }]);
    },
  };
}

function lineOf(text: string, start: number): string {
  const end = text.slice(start).search(/[\r\n]/);
  return end === -1 ? text.slice(start) : text.slice(start, start + end);
}

/** Rows of a block may hold thousands of octets. */
function indexOfDigits(digits: readonly number[], column: number): number {
  let low = 0;
  let high = digits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((digits[middle] ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  const found = digits[low - 1];
  return found !== undefined && column < found + 2 ? low - 1 : -1;
}

export function runOf({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
