import type { SmtpDocument } from '../../document.ts';
import type { MessageText, Session } from '../../smtp/session.ts';
import { locate, type Utterance } from '../../smtp/utterance.ts';
import type { Span } from '../../text/span.ts';
import type { Fix } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { isBinaryChunk } from './binary.ts';
import { findOddDots } from './odd-dots.ts';

/** What one side said of one kind, line by line: what is wrong with a line's octets is mostly wrong with all of them. */
export interface Passage {
  /** Only lines whose octets on the wire the notation keeps, and which nobody is still writing. */
  readonly lines: readonly Utterance[];
  /** What one of its lines is called. */
  readonly name: 'command' | 'reply' | 'message line';
  readonly message: MessageText | null;
}

/** A session's commands, its replies, and each message that has lines. What stands around an odd end of a message is left to that. */
export function* passagesOf(document: SmtpDocument): Generator<Passage, void, undefined> {
  for (const session of document.sessions) {
    const isKnown = (line: Utterance): boolean => line.lineEnd !== undefined && !isUnfinished(document, line);
    yield { lines: commandLinesOf(session).filter(isKnown), name: 'command', message: null };
    yield { lines: session.exchanges.flatMap(({ reply }) => reply?.lines.map(({ utterance }) => utterance) ?? []).filter(isKnown), name: 'reply', message: null };
    for (const message of session.messages) {
      if (isBinaryChunk(message) || (message.kind === 'chunk' && message.mail === null)) continue;
      const odd = new Set(findOddDots(document, message).flatMap(({ line, lineBefore }) => [line, lineBefore]));
      yield { lines: message.lines.filter((line) => isKnown(line) && !odd.has(line)), name: 'message line', message };
    }
  }
}

/** An end of data that LMTP answers more than once stands in as many exchanges. */
function commandLinesOf({ exchanges }: Session): Utterance[] {
  const lines: Utterance[] = [];
  for (const { command } of exchanges) {
    if (command !== null && !command.isImplied && command.utterance !== lines.at(-1)) lines.push(command.utterance);
  }
  return lines;
}

/** `, as 3 more do`: one finding stands for a whole passage. */
export function countOthers(found: number): string {
  return found > 1 ? `, as ${found - 1} more ${found === 2 ? 'does' : 'do'}` : '';
}

/** Where one octet stands in the file, with all of the escape that writes it. */
export function locateOctet({ text }: SmtpDocument, utterance: Utterance, at: number): Span {
  const { start, end } = locate(utterance, at, at + 1);
  const escape = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[0-7]{1,3}|.)/.exec(text.slice(start, start + 6))?.[0].length ?? 0;
  return { start, end: Math.max(end, start + escape) };
}

/**
 * Ends lines with CRLF in a file that was recorded. Nobody means a command or a reply to end otherwise; the text of a message may be what
 * is tried out.
 */
export function endWithReturn({ format, text }: SmtpDocument, { message }: Passage, lines: readonly Utterance[]): Fix[] {
  if (format?.keeps?.includes('line ends') !== true) return [];
  const edits = lines.flatMap(({ span, lineEnd = '' }) =>
    text.startsWith(lineEnd, span.end) ? [{ span: { start: span.end, end: span.end + lineEnd.length }, text: '\r\n' }] : [],
  );
  return edits.length === 0 ? [] : [{ title: edits.length === 1 ? 'End the line with CRLF' : 'End these lines with CRLF', edits, isSafe: message === null }];
}
