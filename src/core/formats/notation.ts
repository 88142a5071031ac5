import type { Progress } from '../smtp/conversation.ts';
import type { Utterance } from '../smtp/utterance.ts';
import { Line } from '../text/line.ts';
import type { Format, Heard, HeardLine, Reader } from './format.ts';
import { openRelocation } from './reading/relocation.ts';
import { unwrapLine, type Layer } from './reading/unwrap.ts';

/** How a text is written: a format, and what wraps each of its lines, from the outside in. */
export interface Notation {
  readonly format: Format;
  readonly layers: readonly Layer[];
}

type ProgressOf = (session?: string) => Progress;

/** The lines of one program or connection, read on their own. */
interface Stream {
  readonly name: string;
  readonly reader: Reader;
  readonly progress: ProgressOf;
}

/** A reader of a text as it lies in the file: what wraps its lines is taken off before the format sees them, each stream on its own. */
export function openNotation({ format, layers }: Notation, text: string): Reader {
  if (layers.length === 0) return format.open(text);
  const relocation = openRelocation();
  const streams = new Map<string, Stream>();
  let lastTime: string | undefined;
  let lastStream: Stream | undefined;

  const find = (name: string, progress: ProgressOf): Stream => {
    if (lastStream?.name === name) return lastStream;
    let stream = streams.get(name);
    if (stream === undefined) {
      stream = { name, reader: format.open(), progress: name === '' ? progress : (session) => progress(nameSession(name, session)) };
      streams.set(name, stream);
    }
    lastStream = stream;
    return stream;
  };
  const place = (one: HeardLine, { name }: Stream, time: string | undefined): HeardLine => {
    const found = relocation.relocate(one);
    // What nearly all lines are is told by what it has: looking for what it lacks takes longer.
    if ('speaker' in found) return name === '' && time === undefined ? found : placeUtterance(found, name, time);
    if ('report' in found) return found.time === undefined && time !== undefined ? { ...found, time } : found;
    const session = name === '' ? found.session : nameSession(name, found.session);
    return session === found.session ? found : { event: found.event, span: found.span, session };
  };
  const hear = (heard: Heard, stream: Stream, time: string | undefined): Heard => {
    if (heard === null) return null;
    if (!('length' in heard)) return place(heard, stream, time);
    // Where lines were taken apart and put together, a block's lines each find their way back.
    return heard.flatMap((one): readonly HeardLine[] => ('lines' in one ? one.lines() : [one])).map((one) => place(one, stream, time));
  };

  return {
    read(line, progress) {
      const { text, start, pieces, stream: name, time } = unwrapLine(line.text, layers);
      // A line that is not wrapped goes on with what the last one began.
      lastTime = time ?? (text === line.text ? lastTime : undefined);
      const stream = find(name, progress);
      if (pieces === null) return hear(stream.reader.read(startAt(line, line.start + start, text), stream.progress), stream, lastTime);
      const from = relocation.place(text.length, pieces, line.start);
      return splitLines(text).flatMap((part) => hear(stream.reader.read(startAt(line, from + part.start, part.text), stream.progress), stream, lastTime) ?? []);
    },
    end: () => [...streams.values()].flatMap((stream) => hear(stream.reader.end?.(stream.progress) ?? null, stream, lastTime) ?? []),
  };
}

function placeUtterance(utterance: Utterance, name: string, time: string | undefined): Utterance {
  const { speaker, span, text, pieces, hidesContent, lineEnd } = utterance;
  const session = name === '' ? utterance.session : nameSession(name, utterance.session);
  const named = { speaker, span, text, session, time: utterance.time ?? time };
  // A spread costs more than all else that is done for the line.
  return pieces === undefined && hidesContent === undefined && lineEnd === undefined ? named : { ...utterance, ...named };
}

function startAt({ lineEnd }: Line, start: number, text: string): Line {
  return new Line(text, 0, start, start + text.length, lineEnd);
}

/** One record may hold several lines of the wire. */
function splitLines(text: string): { readonly start: number; readonly text: string }[] {
  const parts: { start: number; text: string }[] = [];
  for (let from = 0; from < text.length || parts.length === 0; ) {
    const feed = text.indexOf('\n', from);
    const end = feed === -1 ? text.length : feed;
    parts.push({ start: from, text: text.slice(from, end > from && text[end - 1] === '\r' ? end - 1 : end) });
    from = end + 1;
  }
  return parts;
}

function nameSession(stream: string, session = ''): string {
  return session === '' ? stream : `${stream} ${session}`;
}
