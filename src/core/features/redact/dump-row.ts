import { readHexRow } from '../../formats/reading/hex-row.ts';

/** A line of a hex dump: each octet, where its two digits stand, and where its character beside them. */
export interface DumpRow {
  readonly octets: readonly number[];
  readonly digits: readonly number[];
  /** Absent where there is no column of text. */
  readonly texts: readonly number[] | null;
}

/** The offset before the digits, as swaks, curl, openssl, tcpdump, Wireshark, xxd and hexdump write it, whatever stands before it. */
const head = /(?:^|[\s|>:])(?:0x)?[0-9a-fA-F]{4,8}(?:: {0,2}| - | {2})(?=[0-9a-fA-F]{2}(?:[0-9a-fA-F]{2}){0,3}(?:[ -]|$))/;
/** Rows without an offset are indented: ngrep, socat. A lone number is none, unless the width of a row lies behind it. */
const indented = /^[ \t]{1,8}(?=[0-9a-fA-F]{2}(?: [0-9a-fA-F]{2}(?: |$)| {20}|\s*$))/;
const block = /^\s{0,8}[0-9a-fA-F]{2}(?: ?[0-9a-fA-F]{2}){7,}\s*$/;
const headLength = 120;

/** Reads a line of a dump; null for any other. */
export function readDumpRow(line: string): DumpRow | null {
  if (block.test(line)) return readBlock(line);
  const lead = head.exec(line.slice(0, headLength)) ?? indented.exec(line);
  if (lead !== null && line.length < 400) {
    const from = lead.index + lead[0].length;
    // A dash parts the halves of a row.
    const plain = line.slice(0, from) + line.slice(from, from + 60).replace(/(?<=[0-9a-fA-F]{2})-(?=[0-9a-fA-F]{2}| )/g, ' ') + line.slice(from + 60);
    const row = readHexRow(plain, from, widthOf(plain, from));
    if (row?.digits !== undefined && row.octets.length > 0) {
      return { octets: row.octets, digits: row.digits, texts: row.columns === row.digits ? null : row.columns };
    }
  }
  return null;
}

/** Groups of four digits, as tcpdump has them, have the text after two blanks: it may look like digits. */
function widthOf(line: string, from: number): number {
  return /^[0-9a-fA-F]{4} (?:[0-9a-fA-F]{4}|[0-9a-fA-F]{2} )/.test(line.slice(from, from + 9)) ? 40 : 64;
}

/** Nothing but digits: a segment of a followed stream, or a whole block of socat. */
function readBlock(line: string): DumpRow {
  const octets: number[] = [];
  const digits: number[] = [];
  for (let at = 0; at + 1 < line.length; ) {
    const octet = Number.parseInt(line.slice(at, at + 2), 16);
    if (/\s/.test(line[at] ?? '') || Number.isNaN(octet)) {
      at++;
      continue;
    }
    octets.push(octet);
    digits.push(at);
    at += 2;
  }
  return { octets, digits, texts: null };
}
