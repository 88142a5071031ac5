import type { MessageBlock } from '../../smtp/message-block.ts';
import type { Speaker, Utterance } from '../../smtp/utterance.ts';
import { readLiteral } from './literal.ts';
import { holdsUtf8 } from './utf-8.ts';
import { joinWireLines } from './wire-lines.ts';

/**
 * The lines that a whole literal holds, whose opening quote stands at `open`; `base` is the source's offset in the file. A message stands in
 * one literal: only a line with escapes of its own is decoded, all others are cut out of the source as they stand.
 */
export function readLiteralLines(speaker: Speaker, session: string, source: string, open: number, base: number): Utterance[] {
  return readRange(speaker, session, source, open, base, open + 1, closingQuote(source, open));
}

/** The same of what a client says while it sends a message: what stands before the lone dot, or all there is, is one block. */
export function readLiteralMessage(session: string, source: string, open: number, base: number): (Utterance | MessageBlock)[] {
  const from = open + 1;
  const close = closingQuote(source, open);
  const end = startsWithDot(source, from) ? from : endOfText(source, open, close);
  const rest = readRange('client', session, source, open, base, end, close);
  if (end === from) return rest;
  return [
    {
      lines: () => readRange('client', session, source, open, base, from, end),
      span: { start: base + from, end: base + end },
      session: session === '' ? undefined : session,
      lineEnd: source.startsWith(carriageReturn, end - 2 * carriageReturn.length) ? '\r\n' : '\n',
    },
    ...rest,
  ];
}

const carriageReturn = '\\r';
const lineFeed = '\\n';

/** Where the lines end that cannot be the lone dot; the literal's begin where no line ends in it. */
function endOfText(source: string, open: number, close: number): number {
  const dot = `${lineFeed}.\\`;
  let at = source.indexOf(dot, open + 1);
  while (at !== -1 && at < close && isEscaped(source, at, open)) at = source.indexOf(dot, at + 1);
  if (at === -1 || at >= close) at = source.lastIndexOf(lineFeed, close - lineFeed.length);
  return at > open && !isEscaped(source, at, open) ? at + lineFeed.length : open + 1;
}

function startsWithDot(source: string, from: number): boolean {
  return source[from] === '.' && source[from + 1] === '\\';
}

function readRange(speaker: Speaker, session: string, source: string, open: number, base: number, start: number, close: number): Utterance[] {
  const quote = source[open] ?? '"';
  const said: Utterance[] = [];
  if (start >= close) return said;
  // Python escapes all that is not ASCII in a literal of bytes.
  const isDecoded = source[open - 1] === 'b' || !holdsUtf8(source);
  for (let from = start; from < close; ) {
    const { end, next, isPlain } = findLine(source, from, close);
    if (isPlain && isDecoded) said.push(plain(speaker, session, source.slice(from, end), base + from, lineEnds[next - end]));
    else said.push(...decode(speaker, session, quote + source.slice(from, next), base + from - 1));
    from = next;
  }
  return said;
}

/** What ended a line on the wire, by how many characters the escapes take that stand for it. */
const lineEnds: readonly (string | undefined)[] = [undefined, undefined, '\n', undefined, '\r\n'];

function plain(speaker: Speaker, session: string, text: string, start: number, lineEnd: string | undefined): Utterance {
  const span = { start, end: start + text.length };
  if (lineEnd === undefined) return session === '' ? { speaker, span, text } : { speaker, span, text, session };
  return session === '' ? { speaker, span, text, lineEnd } : { speaker, span, text, session, lineEnd };
}

/** Where the literal ends; the source's length where it is cut off. */
function closingQuote(source: string, open: number): number {
  const quote = source[open] ?? '"';
  let at = source.indexOf(quote, open + 1);
  while (at !== -1 && isEscaped(source, at, open)) at = source.indexOf(quote, at + 1);
  return at === -1 ? source.length : at;
}

function isEscaped(source: string, at: number, open: number): boolean {
  let backslashes = 0;
  while (at - 1 - backslashes > open && source[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** The line that begins at an offset: where its text ends, where the next begins, and whether nothing in it is escaped. */
function findLine(source: string, from: number, close: number): { readonly end: number; readonly next: number; readonly isPlain: boolean } {
  let isPlain = true;
  for (let at = source.indexOf('\\', from); at !== -1 && at < close; at = source.indexOf('\\', at + 2)) {
    if (source[at + 1] === 'n') return { end: at, next: at + 2, isPlain };
    // Three characters are compared sooner than `startsWith` is called.
    if (isPlain && source[at + 1] === 'r' && source[at + 2] === '\\' && source[at + 3] === 'n') return { end: at, next: at + 4, isPlain };
    isPlain = false;
  }
  return { end: close, next: close, isPlain };
}

/** `literal` is a line with its line end, behind the quote. */
function decode(speaker: Speaker, session: string, literal: string, base: number): Utterance[] {
  const lines = joinWireLines(speaker, session);
  return [...lines.take({ ...readLiteral(literal, 0, base), isExact: true }), ...lines.end()];
}
