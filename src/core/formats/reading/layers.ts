import { unwrapLine, type Layer } from './unwrap.ts';
import { indentation, wrappings, type Unwrapped, type Wrapping } from './wrapping.ts';

/** The share of a head's lines that a wrapping must stand on: programs print lines that go on without one. */
const common = 0.6;
/** Blanks before lines are many tools' own: only where nearly all lines have them are they an indent. */
const nearlyAll = 0.9;
/** A value that changes with nearly every line counts or measures something; one that tells sessions apart comes again. */
const linesPerStream = 5;

/** No notation has colours, and a page that is HTML is so from end to end. */
export function isCertain({ wrapping }: Layer, texts: readonly string[]): boolean {
  if (wrapping.isPartial !== true) return false;
  return wrapping.id === 'colours' || texts.filter((text) => wrapping.unwrap(text) !== null).length >= texts.length * nearlyAll;
}

/** The next wrapping of a head's lines, which are bare of those found before; null where they have none in common. */
export function findLayer(texts: readonly string[]): Layer | null {
  const told = texts.filter((text) => text.trim() !== '');
  if (told.length === 0) return null;
  for (const wrapping of [findIndent(told), ...wrappings]) {
    const unwrapped = wrapping === null ? [] : told.flatMap((text) => wrapping.unwrap(text) ?? []);
    if (wrapping === null || unwrapped.length < (wrapping.isPartial === true ? 1 : told.length * common)) continue;
    return { wrapping, isKeyed: isKey(unwrapped, wrapping) };
  }
  return null;
}

export function unwrapHead(texts: readonly string[], layer: Layer): string[] {
  return texts.flatMap((text) => unwrapLine(text, [layer]).text.split('\n'));
}

function findIndent(texts: readonly string[]): Wrapping | null {
  const indented = texts.flatMap((text) => /^[ \t]{1,40}/.exec(text)?.[0] ?? []);
  if (indented.length < texts.length * nearlyAll) return null;
  const [least = ''] = indented.sort((a, b) => a.length - b.length);
  return texts.filter((text) => text.startsWith(least)).length < texts.length * nearlyAll ? null : indentation(least);
}

/** Whether what stands before the lines names who wrote them: a container, a process, a connection. */
function isKey(unwrapped: readonly Unwrapped[], { id }: Wrapping): boolean {
  const streams = unwrapped.flatMap(({ stream }) => stream ?? []);
  if (streams.length === 0) return false;
  if (id !== 'container' && id !== 'pod' && !streams.every((stream) => /\d/.test(stream))) return false;
  return new Set(streams).size * linesPerStream <= Math.max(streams.length, linesPerStream);
}
