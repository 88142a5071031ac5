import { countOctets } from '../text/octets.ts';
import type { Span } from '../text/span.ts';
import { parseEnhancedStatusCode, type LocatedEnhancedStatusCode } from './enhanced-status-code.ts';
import { Kept } from './kept.ts';
import { locate, type Speaker, type Utterance } from './utterance.ts';
import type { Voice } from './voice.ts';

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

/** Some servers put a number sign or a second blank before it. */
const enhancedShape = /^([ \t]*#?)([245]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)[ \t]*/;

/** Reads what a server said as a line of a reply; null where it is not one. */
export function parseReplyLine(utterance: Utterance, voice: Voice): ReplyLine | null {
  const code = readCode(utterance.text);
  return code === null ? null : new HeardReplyLine(utterance, code, voice);
}

/** The texts of a reply's lines, joined by a blank, without the codes. */
export function replyText(reply: Reply): string {
  return reply.lines.map((line) => line.text.trim()).join(' ').trim();
}

/** One string for each code, whatever the number of its replies. */
const codes: readonly string[] = Array.from({ length: 1_000 }, (_, code) => String(code).padStart(3, '0'));

/** The code at the start of a reply's line; null where there is none. */
function readCode(text: string): string | null {
  if (text.length !== 3 && text[3] !== ' ' && text[3] !== '-') return null;
  return codes[digitAt(text, 0) * 100 + digitAt(text, 1) * 10 + digitAt(text, 2)] ?? null;
}

/** Not a number where there is no digit. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : NaN;
}

/** A line of which reading needs the code alone: the rest is told when it is asked for, since a large file has a million of them. */
class HeardReplyLine extends Kept implements ReplyLine {
  readonly code: string;

  constructor(utterance: Utterance, code: string, voice: Voice) {
    super(utterance, voice);
    this.code = code;
  }

  protected get speaker(): Speaker {
    return 'server';
  }

  get separator(): '-' | ' ' | '' {
    const separator = this.utterance.text[3];
    return separator === '-' || separator === ' ' ? separator : '';
  }

  get codeSpan(): Span {
    return locate(this.utterance, 0, 3);
  }

  get enhanced(): LocatedEnhancedStatusCode | null {
    const [, lead = '', text = ''] = matchEnhanced(this.utterance) ?? [];
    const code = parseEnhancedStatusCode(text);
    const at = 4 + lead.length;
    return code === null ? null : { ...code, span: locate(this.utterance, at, at + text.length) };
  }

  get text(): string {
    return this.utterance.text.slice(4 + (matchEnhanced(this.utterance)?.[0].length ?? 0));
  }

  get octets(): number {
    return countOctets(this.utterance.text, this.encoding) + 2;
  }
}

function matchEnhanced({ text }: Utterance): RegExpExecArray | null {
  return enhancedShape.exec(text.slice(4));
}
