import { telling, weighSmtp } from './shape.ts';
import type { Run } from './wire-lines.ts';

/** One row of a hex dump, behind its offset. */
export interface HexRow {
  readonly octets: readonly number[];
  /** Where each octet stands in the row: in the column of text if there is one, else its two digits. */
  readonly columns: readonly number[];
  /** Where the two digits of each octet stand; absent where nothing but the digits was there to read. */
  readonly digits?: readonly number[];
}

/** Pairs of digits, or of pairs, up to sixteen octets; a gap of more than four blanks parts them from the text of a short row. */
const digits = /^[ \t]{0,8}((?:[0-9a-fA-F]{2}){1,4}(?:(?: {1,4}|-)(?:[0-9a-fA-F]{2}){1,4}){0,15})(?=\s|$)/;
const rowLength = 16;

/** Reads the row of a dump from `from` on, its digits at most `width` columns wide; null where there are none. */
export function readHexRow(row: string, from: number, width = 64): HexRow | null {
  const match = digits.exec(row.slice(from, from + width));
  if (match === null) return null;
  const octets: number[] = [];
  const columns: number[] = [];
  let at = from + match[0].length - (match[1] ?? '').length;
  while (octets.length < rowLength && at < from + match[0].length) {
    const pair = row.slice(at, at + 2);
    if (/^[0-9a-fA-F]{2}$/.test(pair)) {
      octets.push(Number.parseInt(pair, 16));
      columns.push(at);
      at += 2;
    } else at++;
  }
  return { octets, columns: locateText(row, at, octets) ?? columns, digits: columns };
}

/** How strongly the octets of a row speak for SMTP: what is said may begin anywhere in a row, and go on in the next one. */
export function weighHexRow(row: HexRow | null): number {
  const text = String.fromCharCode(...(row?.octets ?? []));
  return weighSmtp(text) >= telling || /(?:EHLO|HELO|ESMTP) |MAIL FROM:|RCPT TO:/.test(text) ? telling : 0;
}

/** A run of some of a row's octets; text outside ASCII is left as octets, one character each. */
export function hexRun(row: HexRow, lineStart: number, first = 0, behind = row.octets.length): Run {
  const octets = row.octets.slice(first, behind);
  const columns = row.columns.slice(first, behind);
  return {
    text: String.fromCharCode(...octets),
    isExact: true,
    pieces: columns
      .map((column, at) => ({ at, start: lineStart + column }))
      .filter(({ at, start }) => at === 0 || start !== lineStart + (columns[at - 1] ?? 0) + 1),
  };
}

/** The columns of the text beside the digits; some tools part it in the middle, as they do the digits. */
function locateText(row: string, from: number, octets: readonly number[]): number[] | null {
  for (let start = from + 1; start < Math.min(row.length, from + 60); start++) {
    for (const gap of [0, 1]) {
      const columns = octets.map((_, i) => start + i + (i >= 8 ? gap : 0));
      if (octets.every((octet, i) => octet < 0x21 || octet > 0x7e || row.charCodeAt(columns[i] ?? 0) === octet)) {
        return (columns.at(-1) ?? 0) < row.length ? columns : null;
      }
    }
  }
  return null;
}
