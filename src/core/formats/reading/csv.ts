import type { Piece } from '../../smtp/utterance.ts';

/** A field of a line of CSV: what it says, and where. */
export interface Field {
  readonly text: string;
  /** Where the text begins and ends in the line, quotes left out. */
  readonly from: number;
  readonly to: number;
  /** Where quotes are doubled in it. */
  readonly pieces?: readonly Piece[];
}

/** The fields of a line, quoted where they hold a comma or a quote, which is then doubled (RFC 4180, section 2). */
export function readFields(line: string): Field[] {
  const fields: Field[] = [];
  for (let at = 0; at <= line.length; ) {
    if (line[at] !== '"') {
      const comma = line.indexOf(',', at);
      const to = comma === -1 ? line.length : comma;
      fields.push({ text: line.slice(at, to), from: at, to });
      at = to + 1;
      continue;
    }
    const from = at + 1;
    const pieces: Piece[] = [{ at: 0, start: from }];
    let text = '';
    let copied = from;
    let to = from;
    for (; to < line.length && (line[to] !== '"' || line[to + 1] === '"'); to++) {
      if (line[to] !== '"') continue;
      text += line.slice(copied, to + 1);
      to++;
      copied = to + 1;
      pieces.push({ at: text.length, start: copied });
    }
    text += line.slice(copied, to);
    fields.push({ text, from, to, ...(pieces.length === 1 ? {} : { pieces }) });
    at = to + 2;
  }
  return fields;
}
