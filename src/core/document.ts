import { detectNotation } from './formats/detect.ts';
import type { Format, Heard } from './formats/format.ts';
import { findFormat } from './formats/index.ts';
import { openNotation, type Notation } from './formats/notation.ts';
import { raw } from './formats/dialogues/raw.ts';
import { Conversation } from './smtp/conversation.ts';
import type { Session } from './smtp/session.ts';
import type { ConnectionEvent, Utterance } from './smtp/utterance.ts';
import { readLines } from './text/line.ts';
import type { Encoding } from './text/octets.ts';
import { indexLines, type LineIndex } from './text/position.ts';
import type { Span } from './text/span.ts';

/** A text, read once: plain data that every feature asks. */
export interface SmtpDocument {
  readonly text: string;
  readonly encoding: Encoding;
  /** Null where the text is in no notation that is known. */
  readonly format: Format | null;
  /** In the order of their first line. */
  readonly sessions: readonly Session[];
  readonly lines: LineIndex;
  readonly lineCount: number;
  /** The line that somebody may still be writing: the one that the host names, or a last line without its end. */
  readonly unfinished: Span | null;
}

/** What the host knows of a text besides the text. */
export interface DocumentHint {
  /** The id of a format: no other is tried. */
  readonly format?: string;
  /** The user or the file's name says that this is SMTP: what fits no notation is then read as bare dialogue. */
  readonly isSmtp?: boolean;
  readonly encoding?: Encoding;
  /** Where the user is typing. */
  readonly typingAt?: number;
}

/** Reads a text. Never fails: what is wrong with it is in the data. Throws a RangeError only for a format id that does not exist. */
export function parseDocument(text: string, hint: DocumentHint = {}): SmtpDocument {
  const encoding = hint.encoding ?? 'utf-8';
  const notation = chooseNotation(text, hint);
  const lineStarts: number[] = [];
  const transcript = new Transcript(encoding);
  const reader = notation === null ? undefined : openNotation(notation, text);
  let unfinished: Span | null = null;
  for (const line of readLines(text)) {
    lineStarts.push(line.start);
    if (line.lineEnd === '' || (hint.typingAt !== undefined && line.start <= hint.typingAt && hint.typingAt <= line.end)) unfinished ??= { start: line.start, end: line.end };
    if (reader !== undefined) transcript.hear(reader.read(line, transcript.progress));
  }
  transcript.hear(reader?.end?.(transcript.progress) ?? null);
  return {
    text,
    encoding,
    format: notation?.format ?? null,
    sessions: transcript.finish(),
    lines: indexLines(lineStarts.length === 0 ? [0] : lineStarts),
    lineCount: lineStarts.length,
    unfinished,
  };
}

function chooseNotation(text: string, hint: DocumentHint): Notation | null {
  if (hint.format === undefined) return detectNotation(readLines(text)) ?? (hint.isSmtp === true ? { format: raw, layers: [] } : null);
  const format = findFormat(hint.format);
  if (format === null) throw new RangeError(`There is no format '${hint.format}'.`);
  return detectNotation(readLines(text), format);
}

/** The sessions of one text, kept apart by what the notation calls them. */
class Transcript {
  readonly #encoding: Encoding;
  readonly #current = new Map<string, Conversation>();
  readonly #all: Conversation[] = [];
  readonly #unheard: Conversation;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
    this.#unheard = new Conversation(null, encoding);
  }

  readonly progress = (session = ''): Conversation => this.#current.get(session) ?? this.#unheard;

  hear(heard: Heard): void {
    if (heard === null) return;
    if (isList(heard)) for (const one of heard) this.#hearOne(one);
    else this.#hearOne(heard);
  }

  finish(): Session[] {
    return this.#all.filter(({ hasStarted }) => hasStarted).map((conversation) => conversation.finish());
  }

  #hearOne(one: Utterance | ConnectionEvent): void {
    const key = one.session ?? '';
    const current = this.#current.get(key);
    if ('event' in one) {
      if (one.event === 'opened') this.#open(key, current);
      else (current ?? this.#open(key, current)).notice(one);
      return;
    }
    const isNext = current === undefined || current.isFollowedBy(one);
    (isNext ? this.#open(key, current) : current).hear(one);
  }

  #open(key: string, current: Conversation | undefined): Conversation {
    if (current !== undefined && !current.hasStarted) return current;
    const conversation = new Conversation(key === '' ? null : key, this.#encoding);
    this.#current.set(key, conversation);
    this.#all.push(conversation);
    return conversation;
  }
}

function isList(heard: NonNullable<Heard>): heard is readonly (Utterance | ConnectionEvent)[] {
  return Array.isArray(heard);
}
