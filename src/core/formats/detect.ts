import type { Line } from '../text/line.ts';
import type { Format } from './format.ts';
import { formats } from './index.ts';
import { telling } from './shape.ts';

/** How many lines that are not blank are looked at. */
const headLines = 400;
/** One line that only SMTP says, and another that fits: less is chance, and any number of lines that merely fit is another protocol. */
const enough = telling + 1;
/** A line longer than this says nothing about a notation that its start does not say. */
const lineHead = 2_000;

/** The notation of a text, told once from its head; null where it is none that is known. */
export function detectFormat(lines: Iterable<Line>): Format | null {
  const candidates = formats.map((format) => ({ format, weight: 0, isTold: false }));
  let seen = 0;
  for (const { text } of lines) {
    if (text === '') continue;
    if (seen++ >= headLines) break;
    const head = text.length > lineHead ? text.slice(0, lineHead) : text;
    for (const candidate of candidates) {
      const weight = candidate.format.recognise(head);
      candidate.weight += weight;
      candidate.isTold ||= weight >= telling;
    }
  }
  const [best] = candidates.filter(({ weight, isTold }) => isTold && weight >= enough).sort((a, b) => b.weight - a.weight);
  return best?.format ?? null;
}
