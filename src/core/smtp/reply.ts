import { countOctets, type Encoding } from '../text/octets.ts';
import type { Span } from '../text/span.ts';
import { parseEnhancedStatusCode, type LocatedEnhancedStatusCode } from './enhanced-status-code.ts';
import { locate, type Utterance } from './utterance.ts';

/** One line of a reply (RFC 5321, section 4.2). */
export interface ReplyLine {
  readonly utterance: Utterance;
  /** Three digits, whatever they are. */
  readonly code: string;
  readonly codeSpan: Span;
  /** `-` where the reply goes on, a blank or nothing on its last line. */
  readonly separator: '-' | ' ' | '';
  readonly enhanced: LocatedEnhancedStatusCode | null;
  /** What follows the codes. */
  readonly text: string;
  /** Octets on the wire, CRLF included. */
  readonly octets: number;
}

/** One or more lines with one code, as one side of an exchange. */
export interface Reply {
  /** The first line's. */
  readonly code: string;
  /** The first line's. */
  readonly enhanced: LocatedEnhancedStatusCode | null;
  readonly lines: readonly ReplyLine[];
  readonly span: Span;
  /** False where the file ends, or something else begins, before a line without hyphen. */
  readonly isEnded: boolean;
}

const lineShape = /^(\d{3})([ -]|$)/;
/** Some servers put a number sign or a second blank before it. */
const enhancedShape = /^([ \t]*#?)([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)[ \t]*/;

/** Reads what a server said as a line of a reply; null where it is not one. */
export function parseReplyLine(utterance: Utterance, encoding: Encoding): ReplyLine | null {
  const { text } = utterance;
  const match = lineShape.exec(text);
  if (match === null) return null;
  const separator = match[2] as '-' | ' ' | '';
  const rest = text.slice(4);
  const found = enhancedShape.exec(rest);
  const enhanced = found === null ? null : parseEnhancedStatusCode(found[2] ?? '');
  const enhancedAt = 4 + (found?.[1]?.length ?? 0);
  const textAt = Math.min(text.length, 4 + (found?.[0].length ?? 0));
  return {
    utterance,
    code: match[1] ?? '',
    codeSpan: locate(utterance, 0, 3),
    separator,
    enhanced: enhanced === null ? null : { ...enhanced, span: locate(utterance, enhancedAt, enhancedAt + enhanced.text.length) },
    text: text.slice(textAt),
    octets: countOctets(text, encoding) + 2,
  };
}

/** The texts of a reply's lines, joined by a blank, without the codes. */
export function replyText(reply: Reply): string {
  return reply.lines.map((line) => line.text.trim()).join(' ').trim();
}
