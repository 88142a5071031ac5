import { readLines } from '../../text/line.ts';
import { readDumpRow } from './dump-row.ts';

/** Rows of a hex dump that follow each other, put together. */
export interface DumpBlock {
  /** One character each. */
  readonly octets: string;
  /** Where the two digits of an octet stand in the file. */
  readonly placeOf: (octet: number) => number;
}

/** Calls back for each run of rows in a text. */
export function eachBlock(text: string, found: (block: DumpBlock) => void): void {
  let octets = '';
  let places: number[] = [];
  const finish = (): void => {
    const own = places;
    if (octets !== '') found({ octets, placeOf: (octet) => own[octet] ?? 0 });
    octets = '';
    places = [];
  };
  for (const { text: line, start } of readLines(text)) {
    const row = readDumpRow(line);
    if (row === null) {
      finish();
      continue;
    }
    octets += String.fromCharCode(...row.octets.slice(0, 50_000));
    for (const at of row.digits.slice(0, 50_000)) places.push(start + at);
  }
  finish();
}
