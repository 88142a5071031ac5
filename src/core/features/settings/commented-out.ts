/** A text with one line, or the lines around it, taken out of their comment. */
export interface Uncommented {
  readonly text: string;
  /** By how much what stands on the line has moved towards the text's begin. */
  readonly shift: number;
}

/** What a line begins with that is commented out, in any of the languages of configurations. */
const mark = /^[ \t]{0,80}(?:#{1,8}|;{1,8}|\/\/|dnl\b)/;
/** A larger file is not read again and again for a hover. */
const largest = 1_000_000;

/**
 * The ways in which a line that is commented out may be meant, the likeliest first: files that programs ship are mostly such lines. No other line moves, since what is taken off
 * at a line's begin is added as blanks at its end. None where the offset is in no comment.
 */
export function* uncomment(text: string, offset: number): Generator<Uncommented, void, undefined> {
  if (text.length > largest) return;
  const line = lineAt(text, offset);
  const own = mark.exec(line.text)?.[0];
  if (own === undefined || offset < line.start + own.length) return;
  const gap = /^[ \t]{0,80}/.exec(line.text.slice(own.length))?.[0].length ?? 0;
  const alone = (taken: number): Uncommented => ({ text: replaceLine(text, line, taken), shift: taken });
  // What is set in is likely the rest of what the lines above begin.
  const asBlock = { text: uncommentBlock(text, line), shift: own.length + Math.min(gap, 1) };
  if (gap > 1) yield asBlock;
  yield alone(own.length + Math.min(gap, 1));
  if (gap > 1) yield alone(own.length + gap);
  else yield asBlock;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, text: text.slice(start, end === -1 ? text.length : end) };
}

function replaceLine(text: string, { start, text: line }: Line, taken: number): string {
  return text.slice(0, start) + uncommentLine(line, taken) + text.slice(start + line.length);
}

/** The line end's CR stays where it is. */
function uncommentLine(line: string, taken: number): string {
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
  const block = text.slice(from, to).split('\n').map((line) => uncommentLine(line, /^[ \t]{0,80}(?:#{1,8}|;{1,8}|\/\/|dnl\b)[ \t]?/.exec(line)?.[0].length ?? 0));
  return text.slice(0, from) + block.join('\n') + text.slice(to);
}
