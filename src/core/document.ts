import { detectNotation, detectWhole } from './formats/detect.ts';
import type { Format } from './formats/format.ts';
import { findFormat } from './formats/index.ts';
import { openNotation, type Notation } from './formats/notation.ts';
import { raw } from './formats/dialogues/raw.ts';
import type { Session } from './smtp/session.ts';
import type { LoggedMessage } from './smtp/logged-message.ts';
import type { ReportedReply } from './smtp/reported-reply.ts';
import { LineCursor, readLines } from './text/line.ts';
import type { Encoding } from './text/octets.ts';
import { indexLines, type LineIndex } from './text/position.ts';
import type { Span } from './text/span.ts';
import { Transcript } from './transcript.ts';

/** A text, read once: plain data that every feature asks. */
export interface SmtpDocument {
  readonly text: string;
  readonly encoding: Encoding;
  /** Null where the text is in no notation that is known. */
  readonly format: Format | null;
  /** In the order of their first line. */
  readonly sessions: readonly Session[];
  /** What a log or a bounce reports, in its order. */
  readonly replies: readonly ReportedReply[];
  /** The messages whose lives a log tells, in the order of their first line. */
  readonly messages: readonly LoggedMessage[];
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
  const transcript = new Transcript(text, encoding);
  const reader = notation === null ? undefined : openNotation(notation, text);
  const typingAt = hint.typingAt ?? -1;
  let unfinished: Span | null = null;
  const cursor = new LineCursor(text);
  while (cursor.advance()) {
    const { start, end, lineEnd } = cursor;
    if (lineEnd === '' || (start <= typingAt && typingAt <= end)) unfinished ??= { start, end };
    if (reader !== undefined) transcript.hear(reader.read(cursor.line, transcript.progress));
  }
  transcript.hear(reader?.end?.(transcript.progress) ?? null);
  return {
    text,
    encoding,
    format: notation?.format ?? null,
    sessions: transcript.finish(),
    replies: transcript.replies,
    messages: transcript.ledger.finish(),
    lines: indexLines(text),
    lineCount: cursor.count,
    unfinished,
  };
}

function chooseNotation(text: string, hint: DocumentHint): Notation | null {
  if (hint.format === undefined) return detectWhole(text) ?? detectNotation(readLines(text)) ?? (hint.isSmtp === true ? { format: raw, layers: [] } : null);
  const format = findFormat(hint.format);
  if (format === null) throw new RangeError(`There is no format '${hint.format}'.`);
  return format.recogniseText === undefined ? detectNotation(readLines(text), format) : { format, layers: [] };
}
