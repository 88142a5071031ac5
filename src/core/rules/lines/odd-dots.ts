import type { SmtpDocument } from '../../document.ts';
import type { MessageText } from '../../smtp/session.ts';
import type { Utterance } from '../../smtp/utterance.ts';
import { isUnfinished } from '../unfinished.ts';

/** A lone dot in message text that is not between CRLF and CRLF. */
export interface OddDot {
  /** The line that it stands in, the one before, if any, and its place in the line. */
  readonly line: Utterance;
  readonly lineBefore: Utterance | null;
  readonly at: number;
  /** From the line end before it to the one behind it. */
  readonly octets: string;
}

/** The lone dots of a message that some servers may take for its end: told only where the octets around them are known. */
export function findOddDots(document: SmtpDocument, { kind, lines, exchange }: MessageText): OddDot[] {
  const found: OddDot[] = [];
  if (kind === 'chunk') return found;
  let before = exchange.command?.utterance.lineEnd;
  let lineBefore: Utterance | null = null;
  for (const line of lines) {
    if (mayHoldDot(line) && !isUnfinished(document, line)) {
      const dot = findDot(line, before);
      if (dot !== null) found.push({ ...dot, line, lineBefore });
    }
    before = line.lineEnd;
    lineBefore = line;
  }
  return found;
}

/** Most lines are longer than a dot and have no CR within them. */
function mayHoldDot({ text, lineEnd }: Utterance): boolean {
  return lineEnd !== undefined && text.includes('.') && (text.length <= 3 || text.includes('\r'));
}

/** The first one of a line that CRs may part. */
function findDot({ text, lineEnd = '' }: Utterance, lineEndBefore: string | undefined): { at: number; octets: string } | null {
  let before = lineEndBefore;
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\r', from);
    const to = end === -1 ? text.length : end;
    const behind = end === -1 ? lineEnd : '\r';
    const part = to - from <= 3 ? text.slice(from, to) : '';
    const isOdd = part === '.' ? before?.endsWith('\r\n') !== true || behind !== '\r\n' : /^\0?\.\0?$/.test(part);
    if (isOdd && before !== undefined) return { at: from + part.indexOf('.'), octets: before + part + behind };
    before = behind;
    from = to + 1;
  }
  return null;
}
