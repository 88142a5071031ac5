import type { Span } from '../../../text/span.ts';

/** A word of a line as a shell or HAProxy takes it apart. */
export interface Word {
  /** Quotes and escapes taken off. */
  readonly text: string;
  /** Where it stands, quotes apart where they hold all of it. */
  readonly span: Span;
}

/** The words of one line; `#` begins a comment where a word may begin. A quote that is not closed goes to the line's end. */
export function wordsOf(line: string, offset: number, hasComments = true): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < line.length) {
    const first = line.charAt(at);
    if (/\s/.test(first)) {
      at++;
      continue;
    }
    if (first === '#' && hasComments) break;
    const from = at;
    let text = '';
    let quote = '';
    for (; at < line.length; at++) {
      const letter = line.charAt(at);
      if (quote === '' && /\s/.test(letter)) break;
      if (letter === '\\' && quote !== "'" && at + 1 < line.length) {
        const next = line.charAt(++at);
        text += /[rnt]/.test(next) ? `\\${next}` : next;
      } else if (letter === quote) quote = '';
      else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
      else text += letter;
    }
    const whole = line.slice(from, at);
    const isQuoted = whole.length > 1 && /^["']/.test(whole) && whole.endsWith(whole.charAt(0)) && !whole.slice(1, -1).includes(whole.charAt(0));
    words.push({ text, span: isQuoted ? { start: offset + from + 1, end: offset + at - 1 } : { start: offset + from, end: offset + at } });
  }
  return words;
}
