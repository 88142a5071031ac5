import type { Line } from '../text/line.ts';
import type { Format } from './format.ts';
import { formats } from './index.ts';
import { findLayer, isCertain, unwrapHead } from './reading/layers.ts';
import type { Notation } from './notation.ts';
import type { Layer } from './reading/unwrap.ts';
import { telling } from './reading/shape.ts';

/** How many lines that are not blank are looked at. */
const headLines = 400;
/** One line that only SMTP says, and another that fits: less is chance, and any number of lines that merely fit is another protocol. */
const enough = telling + 1;
/** A line longer than this says nothing about a notation that its start does not say. */
const lineHead = 2_000;
/** A container's log of a system's log of a logger's lines, quoted in a mail: more is not met. */
const deepest = 8;
/** How much more a text must say without a wrapping than with it: what is a notation's own mark is not taken off for a line or two. */
const gain = 1.25;

/** The notation of a text, told once from its head; null where it is none that is known. Where a format is given, only what wraps it. */
export function detectNotation(lines: Iterable<Line>, only?: Format): Notation | null {
  const candidates = only === undefined ? formats : [only];
  let texts = readHead(lines);
  let best = weigh(texts, candidates);
  let chosen: readonly Layer[] = [];
  const layers: Layer[] = [];
  while (layers.length < deepest) {
    const layer = findLayer(texts);
    if (layer === null) break;
    layers.push(layer);
    const mustGo = isCertain(layer, texts);
    texts = unwrapHead(texts, layer);
    const other = weigh(texts, candidates);
    if (!mustGo && (other === null || other.weight <= (best?.weight ?? 0) * (layer.wrapping.isPartial === true ? 1 : gain))) continue;
    best = other;
    chosen = [...layers];
  }
  if (only !== undefined) return { format: only, layers: chosen };
  return best === null ? null : { format: best.format, layers: chosen };
}

/** The notation that a text is in as a whole; null where it is none of those. */
export function detectWhole(text: string): Notation | null {
  const format = formats.find(({ recogniseText }) => recogniseText?.(text) === true);
  return format === undefined ? null : { format, layers: [] };
}

function readHead(lines: Iterable<Line>): string[] {
  const texts: string[] = [];
  for (const { text } of lines) {
    if (text.trim() === '') continue;
    texts.push(text.length > lineHead ? text.slice(0, lineHead) : text);
    if (texts.length >= headLines) break;
  }
  return texts;
}

interface Weighed {
  readonly format: Format;
  readonly weight: number;
}

/** The format that most of the lines speak for; null where none of them is told for certain. */
function weigh(texts: readonly string[], candidates: readonly Format[]): Weighed | null {
  let best: Weighed | null = null;
  for (const format of candidates) {
    let weight = 0;
    let heaviest = 0;
    for (const text of texts) {
      const own = format.recognise(text);
      weight += own;
      heaviest = Math.max(heaviest, own);
    }
    if (heaviest >= telling && weight >= enough && weight > (best?.weight ?? 0)) best = { format, weight };
  }
  return best?.format.isQuoted?.(texts) === true ? null : best;
}
