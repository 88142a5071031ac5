import { weighBare } from './shape.ts';

/** A word of a sentence as it is printed: a capital at most at its start, marks only around it. */
const word = /^["'(*_`]?\p{L}[\p{Ll}'’-]*[.,;:!?)"'*_`]*$/u;
/** Commands have few words, and what a program prints of itself has names and numbers. */
const fewest = 5;
const most = 0.6;
/** A question to a forum tells about as much as it shows; a manual tells much more. */
const outweighs = 3;
/** How the lines of most programming languages end, calls being indented, and how their comments begin. */
const codeShape = /[{};]\s*$|^\s.*\)[;,]?\s*$|^\s*(?:\/\/|\/\*|\*(?: |$)|\*\/)/;
const dataShape = /^DATA\s*$/i;

/** Whether a line reads as a sentence, or as part of one. */
export function isProse(line: string): boolean {
  const words = line.trim().split(/\s+/);
  if (words.length < fewest) return false;
  const plain = words.filter((one) => word.test(one)).length;
  return plain >= fewest && plain >= words.length * most;
}

/**
 * Whether a text, by the lines of its head, is a manual, an article or a program that quotes some dialogue: its sentences or statements
 * are more than three times what is said in it. What a message holds counts for neither.
 */
export function isMereQuotation(texts: readonly string[]): boolean {
  let around = 0;
  let said = 0;
  let isMessage = false;
  for (const text of texts) {
    if (isMessage) {
      isMessage = text !== '.';
    } else if (weighBare(text) > 0) {
      said++;
      isMessage = dataShape.test(text);
    } else if (isProse(text) || codeShape.test(text)) {
      around++;
    }
  }
  return around > outweighs * said;
}
