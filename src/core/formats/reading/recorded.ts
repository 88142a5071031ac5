/** Fewer lines tell nothing. */
const fewest = 5;
/** One line of so many may end otherwise. */
const oneOf = 10;

/**
 * What only a terminal shows or prints: what it is told to print it rewrites (LF becomes CR LF, and CR LF becomes CR CR LF), and what is
 * typed into it never went over the wire like that.
 */
const terminal = /[\u001b\b]|Escape character is '|^CONNECTED\(|^Script started /m;

/**
 * Whether the lines of a bare dialogue end in the file as they ended on the wire: they do in a recorded stream, whose lines end in CRLF
 * but for a stray one. In a file that ends its lines in LF alone an editor or a tool may have done it.
 */
export function isRecorded(text: string): boolean {
  let count = 0;
  let others = 0;
  for (let start = 0, feed = text.indexOf('\n'); feed !== -1; start = feed + 1, feed = text.indexOf('\n', start)) {
    const end = text[feed - 1] === '\r' ? feed - 1 : feed;
    if (start === feed) continue;
    count++;
    if (end === feed || (end > start && text[end - 1] === '\r')) others++;
  }
  return count >= fewest && others * oneOf <= count && !terminal.test(text);
}
