import type { ConfigFormat } from './formats/configs/config-format.ts';
import { findConfigFormat } from './formats/configs/index.ts';
import { readConfiguration, recogniseFile, recogniseText, type FileFormats } from './formats/configs/recognise.ts';
import { sourceCode } from './formats/configs/source/source-code.ts';
import { languageOf } from './formats/configs/source/source-language.ts';
import { detectNotation, detectWhole } from './formats/detect.ts';
import type { Format } from './formats/format.ts';
import { findFormat } from './formats/index.ts';
import { openNotation, type Notation } from './formats/notation.ts';
import { raw } from './formats/dialogues/raw.ts';
import type { Session } from './smtp/session.ts';
import type { LoggedMessage } from './smtp/logged-message.ts';
import type { ReportedReply } from './smtp/reported-reply.ts';
import type { Setting } from './smtp/setting.ts';
import { LineCursor, readLines } from './text/line.ts';
import type { Encoding } from './text/octets.ts';
import { indexLines, type LineIndex } from './text/position.ts';
import type { Span } from './text/span.ts';
import { Transcript } from './transcript.ts';

/** A text, read once: plain data that every feature asks. */
export interface SmtpDocument {
  readonly text: string;
  /** As the host gave it, with `/` between folders; absent where the text has no name. */
  readonly path?: string;
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
    ...(hint.path === undefined ? {} : { path: hint.path }),
    encoding,
    format: notation?.format ?? config,
    sessions: transcript.finish(),
    replies: transcript.replies,
    messages: transcript.ledger.finish(),
    settings: config === null ? [] : readConfiguration(config, text, hint.path),
    lines: indexLines(text),
    lineCount: cursor.count,
    unfinished,
  };
}

/** A configuration is known by its name, else by what no other file says; a name says more than what a text resembles. */
function chooseFormat(text: string, hint: DocumentHint): Notation | ConfigFormat | null {
  if (hint.format !== undefined) return findConfigFormat(hint.format) ?? namedNotation(text, hint.format);
  const named = hint.path === undefined ? null : recogniseFile(hint.path, text, hint.files, hint.typingAt);
  if (named === 'off') return null;
  if (named !== null) return named;
  // What a program holds in its strings says nothing of what its file is.
  if (hint.path !== undefined && languageOf(hint.path) !== null && hint.isSmtp !== true) return hint.readsSourceCode === true ? sourceCode : null;
  return detectWhole(text) ?? detectNotation(readLines(text)) ?? (hint.isSmtp === true ? { format: raw, layers: [] } : recogniseText(text));
}

function namedNotation(text: string, id: string): Notation {
  const format = findFormat(id);
  if (format === null) throw new RangeError(`There is no format '${id}'.`);
  return (format.recogniseText === undefined ? detectNotation(readLines(text), format) : null) ?? { format, layers: [] };
}
