import { startOfLine } from '../../text/line.ts';

/** A text with one line, or the lines around it, taken out of their comment. */
export interface Uncommented {
  readonly text: string;
  /** By how much what stands on the line has moved towards the text's begin. */
  readonly shift: number;
}

/** What a line begins with that is commented out, in any of the languages of configurations, and the blanks behind it. */
const mark = /^[ \t]{0,80}(?:#{1,8}|;{1,8}|\/\/|dnl\b)([ \t]{0,80})/;
/** A larger file is not read again and again for a hover. */
const largest = 1_000_000;

/**
 * The ways in which a line that is commented out may be meant, the likeliest first: files that programs ship are mostly such lines. No other line moves, since what is taken off
 * at a line's begin is added as blanks at its end. None where the offset is in no comment.
 */
export function* uncomment(text: string, offset: number): Generator<Uncommented, void, undefined> {
  if (text.length > largest) return;
  const line = lineAt(text, offset);
  const [whole, gap = ''] = mark.exec(line.text) ?? [];
  if (whole === undefined || offset < line.start + whole.length - gap.length) return;
  const least = leastTaken(line.text);
  const alone = (taken: number): Uncommented => ({ text: text.slice(0, line.start) + takeOff(line.text, taken) + text.slice(line.start + line.text.length), shift: taken });
  if (gap.length <= 1) {
    yield alone(least);
    yield { text: uncommentBlock(text, line), shift: least };
    return;
  }
  // What is set in is likely the rest of what the lines above begin.
  yield { text: uncommentBlock(text, line), shift: least };
  yield alone(least);
  yield alone(whole.length);
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = startOfLine(text, offset);
  const end = text.indexOf('\n', offset);
  return { start, text: text.slice(start, end === -1 ? text.length : end) };
}

/** The comment's mark and one blank; 0 where the line is none. */
function leastTaken(line: string): number {
  const [whole = '', gap = ''] = mark.exec(line) ?? [];
  return whole.length - Math.max(gap.length - 1, 0);
}

/** The line end's CR stays where it is. */
function takeOff(line: string, taken: number): string {
  const end = line.endsWith('\r') ? line.length - 1 : line.length;
  return line.slice(taken, end) + ' '.repeat(Math.min(taken, end)) + line.slice(end);
}

/** All lines around that are commented out, too. */
function uncommentBlock(text: string, { start, text: own }: Line): string {
  let from = start;
  let to = start + own.length;
  while (from > 0) {
    const above = lineAt(text, from - 1);
    if (!mark.test(above.text)) break;
    from = above.start;
  }
  while (to < text.length) {
    const below = lineAt(text, to + 1);
    if (!mark.test(below.text)) break;
    to = below.start + below.text.length;
  }
  const lines = text.slice(from, to).split('\n');
  return text.slice(0, from) + lines.map((line) => takeOff(line, leastTaken(line))).join('\n') + text.slice(to);
}
