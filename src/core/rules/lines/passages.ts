import type { SmtpDocument } from '../../document.ts';
import type { MessageText, Session } from '../../smtp/session.ts';
import { locate, type Utterance } from '../../smtp/utterance.ts';
import type { Span } from '../../text/span.ts';
import type { Fix } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { isBinaryChunk } from './binary.ts';
import { findOddDots } from './odd-dots.ts';

/** Lines of one kind that have the same fault: what is wrong with a line's octets is mostly wrong with all that its side sends. */
export interface Passage {
  /** At least one. */
  readonly lines: readonly [Utterance, ...Utterance[]];
  /** What one of its lines is called. */
  readonly name: 'command' | 'reply' | 'message line';
  readonly message: MessageText | null;
}

/**
 * The faulty lines among a session's commands, among its replies, and in each message: of those whose octets on the wire the notation keeps.
 * What stands around an odd end of a message is left to that, and what somebody is still writing to him.
 */
export function* faultyPassages(document: SmtpDocument, isFaulty: (line: Utterance) => boolean): Generator<Passage, void, undefined> {
  const find = (lines: readonly Utterance[]): Utterance[] =>
    lines.filter((line) => line.lineEnd !== undefined && isFaulty(line) && !isUnfinished(document, line));
  for (const session of document.sessions) {
    yield* passage(find(commandLinesOf(session)), 'command', null);
    yield* passage(find(session.exchanges.flatMap(({ reply }) => reply?.lines.map(({ utterance }) => utterance) ?? [])), 'reply', null);
    for (const message of session.messages) {
      if (isBinaryChunk(message) || (message.kind === 'chunk' && message.mail === null)) continue;
      const found = find(message.lines);
      if (found.length === 0) continue;
      const odd = new Set(findOddDots(document, message).flatMap(({ line, lineBefore }) => [line, lineBefore]));
      yield* passage(found.filter((line) => !odd.has(line)), 'message line', message);
    }
  }
}

function* passage([first, ...others]: readonly Utterance[], name: Passage['name'], message: MessageText | null): Generator<Passage, void, undefined> {
  if (first !== undefined) yield { lines: [first, ...others], name, message };
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
export function endWithReturn({ format, text }: SmtpDocument, { message, lines }: Passage): Fix[] {
  if (format?.keeps?.includes('line ends') !== true) return [];
  const edits = lines.flatMap(({ span, lineEnd = '' }) =>
    text.startsWith(lineEnd, span.end) ? [{ span: { start: span.end, end: span.end + lineEnd.length }, text: '\r\n' }] : [],
  );
  return edits.length === 0 ? [] : [{ title: edits.length === 1 ? 'End the line with CRLF' : 'End these lines with CRLF', edits, isSafe: message === null }];
}
