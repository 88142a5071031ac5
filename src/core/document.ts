import type { ConfigFormat } from './formats/configs/config-format.ts';
import { findConfigFormat } from './formats/configs/index.ts';
import { recogniseFile, recogniseText, type FileFormats } from './formats/configs/recognise.ts';
import { sourceCode } from './formats/configs/source/source-code.ts';
import { languageOf } from './formats/configs/source/source-language.ts';
import { detectNotation, detectWhole } from './formats/detect.ts';
import type { Format, Heard, HeardOne } from './formats/format.ts';
import { findFormat } from './formats/index.ts';
import { openNotation, type Notation } from './formats/notation.ts';
import { raw } from './formats/dialogues/raw.ts';
import { Conversation } from './smtp/conversation.ts';
import type { Session } from './smtp/session.ts';
import type { LoggedMessage } from './smtp/logged-message.ts';
import { MessageLedger } from './smtp/message-ledger.ts';
import type { ReportedReply } from './smtp/reported-reply.ts';
import type { Setting } from './smtp/setting.ts';
import { LineCursor, readLines } from './text/line.ts';
import type { Encoding } from './text/octets.ts';
import { indexLines, type LineIndex } from './text/position.ts';
import type { Span } from './text/span.ts';

/** A text, read once: plain data that every feature asks. */
export interface SmtpDocument {
  readonly text: string;
  readonly encoding: Encoding;
  /** Null where the text is in no notation that is known. */
  readonly format: Format | ConfigFormat | null;
  /** In the order of their first line. */
  readonly sessions: readonly Session[];
  /** What a log or a bounce reports, in its order. */
  readonly replies: readonly ReportedReply[];
  /** The messages whose lives a log tells, in the order of their first line. */
  readonly messages: readonly LoggedMessage[];
  /** What a configuration sets, in its order. */
  readonly settings: readonly Setting[];
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
  /** The file's path, with `/` between folders: it tells what a configuration is one of. */
  readonly path?: string;
  /** What the user says of files that no name tells. */
  readonly files?: FileFormats;
  /** The user wants replies in programs explained: a file whose name is one of a programming language is read for them. */
  readonly readsSourceCode?: boolean;
}

/** Reads a text. Never fails: what is wrong with it is in the data. Throws a RangeError only for a format id that does not exist. */
export function parseDocument(text: string, hint: DocumentHint = {}): SmtpDocument {
  const encoding = hint.encoding ?? 'utf-8';
  const choice = chooseFormat(text, hint);
  const config = choice === null || 'format' in choice ? null : choice;
  const notation = choice !== null && 'format' in choice ? choice : null;
  const lineStarts: number[] = [];
  const transcript = new Transcript(text, encoding);
  const reader = notation === null ? undefined : openNotation(notation, text);
  const typingAt = hint.typingAt ?? -1;
  let unfinished: Span | null = null;
  const cursor = new LineCursor(text);
  for (let line = cursor.next(); line !== null; line = cursor.next()) {
    lineStarts.push(line.start);
    if (line.lineEnd === '' || (line.start <= typingAt && typingAt <= line.end)) unfinished ??= { start: line.start, end: line.end };
    if (reader !== undefined) transcript.hear(reader.read(line, transcript.progress));
  }
  transcript.hear(reader?.end?.(transcript.progress) ?? null);
  return {
    text,
    encoding,
    format: notation?.format ?? config,
    sessions: transcript.finish(),
    replies: transcript.replies,
    messages: transcript.ledger.finish(),
    settings: config?.read(text, hint.path) ?? [],
    lines: indexLines(lineStarts.length === 0 ? [0] : lineStarts),
    lineCount: lineStarts.length,
    unfinished,
  };
}

/** A configuration is known by its name, else by what no other file says; a name says more than what a text resembles. */
function chooseFormat(text: string, hint: DocumentHint): Notation | ConfigFormat | null {
  if (hint.format !== undefined) return findConfigFormat(hint.format) ?? namedNotation(text, hint.format);
  const named = hint.path === undefined ? null : recogniseFile(hint.path, text, hint.files);
  if (named === 'off') return null;
  if (named !== null) return named;
  // What a program holds in its strings says nothing of what its file is.
  const isProgram = hint.path !== undefined && languageOf(hint.path) !== null;
  if (isProgram && hint.readsSourceCode === true && hint.isSmtp !== true) return sourceCode;
  return detectWhole(text) ?? detectNotation(readLines(text)) ?? (hint.isSmtp === true ? { format: raw, layers: [] } : isProgram ? null : recogniseText(text));
}

function namedNotation(text: string, id: string): Notation {
  const format = findFormat(id);
  if (format === null) throw new RangeError(`There is no format '${id}'.`);
  return (format.recogniseText === undefined ? detectNotation(readLines(text), format) : null) ?? { format, layers: [] };
}

/** The sessions of one text, kept apart by what the notation calls them, and the replies that it reports. */
class Transcript {
  readonly #text: string;
  readonly #encoding: Encoding;
  readonly #current = new Map<string, Place>();
  /** In the order of their first line; a session that another followed is finished, so that what hearing it took is let go. */
  readonly #all: (Conversation | Session)[] = [];
  readonly #unheard: Conversation;
  /** Most lines belong to the session of the line before. */
  #last: Place | undefined;

  constructor(text: string, encoding: Encoding) {
    this.#text = text;
    this.#encoding = encoding;
    this.#unheard = new Conversation(null, encoding);
  }

  readonly replies: ReportedReply[] = [];
  readonly ledger = new MessageLedger();

  readonly progress = (session = ''): Conversation => this.#find(session)?.conversation ?? this.#unheard;

  hear(heard: Heard): void {
    if (heard === null) return;
    if (isList(heard)) for (const one of heard) this.#hearOne(one);
    else this.#hearOne(heard);
  }

  finish(): Session[] {
    return this.#all.flatMap((one) => (one instanceof Conversation ? (one.hasStarted ? one.finish() : []) : one));
  }

  #hearOne(one: HeardOne): void {
    if ('report' in one) {
      if (one.report === 'reply') this.replies.push(one);
      else this.ledger.hear(one, this.#replyWithin(one.span));
      return;
    }
    const key = one.session ?? '';
    const current = this.#find(key);
    if ('event' in one) {
      if (one.event === 'opened') this.#open(key, current);
      else (current ?? this.#open(key, current)).conversation.notice(one);
      return;
    }
    const isNext = current === undefined || current.conversation.isFollowedBy(one);
    (isNext ? this.#open(key, current) : current).conversation.hear(one);
  }

  /** A line's reply is heard before what else the line tells. */
  #replyWithin({ start, end }: Span): ReportedReply | null {
    const last = this.replies.at(-1);
    return last !== undefined && last.span.start >= start && last.span.end <= end ? last : null;
  }

  #find(key: string): Place | undefined {
    return this.#last?.key === key ? this.#last : (this.#last = this.#current.get(key));
  }

  #open(key: string, current: Place | undefined): Place {
    if (current !== undefined && !current.conversation.hasStarted) return current;
    if (current !== undefined) this.#all[current.index] = current.conversation.finish();
    const conversation = new Conversation(key === '' ? null : key, this.#encoding, this.#text);
    const place = { key, conversation, index: this.#all.length };
    this.#current.set(key, place);
    this.#last = place;
    this.#all.push(conversation);
    return place;
  }
}

/** The session that goes on under a name, and where it stands among all. */
interface Place {
  readonly key: string;
  readonly conversation: Conversation;
  readonly index: number;
}

function isList(heard: NonNullable<Heard>): heard is readonly HeardOne[] {
  return Array.isArray(heard);
}
