import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';
import type { ConfiguredReply } from '../../../smtp/setting.ts';

/** A line as its program reads it: where a backslash ends a line, the next one goes on, without its leading blanks. */
export interface ContinuedLine {
  readonly text: string;
  /** Where an offset of `text` stands in the file. */
  readonly at: (offset: number) => number;
}

/** The lines of a file whose comments begin with `#`, also between a line and what goes on with it; comments and empty lines are left out. */
export function* readContinuedLines(file: string): Generator<ContinuedLine, void, undefined> {
  let open: { parts: string[]; pieces: { from: number; start: number }[]; length: number } | null = null;
  for (const line of readLines(file)) {
    const lead = leadOf(line.text);
    if (line.text[lead] === '#' || (lead === line.text.length && open === null)) continue;
    const skipped: number = open === null ? 0 : lead;
    const trimmed = line.text.trimEnd();
    const goesOn = trimmed.endsWith('\\');
    const part = goesOn ? trimmed.slice(skipped, -1) : line.text.slice(skipped);
    open ??= { parts: [], pieces: [], length: 0 };
    open.pieces.push({ from: open.length, start: line.start + skipped });
    open.parts.push(part);
    open.length += part.length;
    if (goesOn) continue;
    yield lineOf(open);
    open = null;
  }
  if (open !== null) yield lineOf(open);
}

function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}

function lineOf({ parts, pieces }: { readonly parts: readonly string[]; readonly pieces: readonly { readonly from: number; readonly start: number }[] }): ContinuedLine {
  const at = (offset: number): number => {
    let low = 0;
    for (let high = pieces.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.from ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    return piece === undefined ? offset : piece.start + offset - piece.from;
  };
  return { text: parts.join(''), at };
}

/** Where a part of a continued line stands in the file; its end is that of its last character. */
export function spanInFile({ at }: ContinuedLine, { start, end }: Span): Span {
  return { start: at(start), end: end > start ? at(end - 1) + 1 : at(start) };
}

/** A reply that was read in a continued line, at its place in the file. */
export function replyInFile(line: ContinuedLine, reply: ConfiguredReply): ConfiguredReply {
  const { codeSpan, enhanced, untaken } = reply;
  return {
    ...reply,
    span: spanInFile(line, reply.span),
    codeSpan: codeSpan === null ? null : spanInFile(line, codeSpan),
    enhanced: enhanced === null ? null : { ...enhanced, span: spanInFile(line, enhanced.span) },
    textSpan: spanInFile(line, reply.textSpan),
    ...(untaken === undefined ? {} : { untaken: spanInFile(line, untaken) }),
  };
}
