import { countOctets, type Encoding } from '../text/octets.ts';
import type { Span } from '../text/span.ts';
import { Kept } from './kept.ts';
import { locate, type Speaker, type Utterance } from './utterance.ts';
import type { Voice } from './voice.ts';

/** A client line (RFC 5321, section 4.1.1). */
export interface Command {
  readonly utterance: Utterance;
  /** Upper case; `.` ends a message, `(auth)` answers a 334, and a line that starts with no word has the empty verb. */
  readonly verb: string;
  readonly verbSpan: Span;
  /** What follows the verb, as written. */
  readonly argument: string;
  /** Of MAIL, RCPT and their kin. */
  readonly path: Path | null;
  readonly parameters: readonly Parameter[];
  /** Octets on the wire, CRLF included. */
  readonly octets: number;
  /** True where the file shows that it was sent but not the line itself: the end of a message that the tool hides. */
  readonly isImplied: boolean;
}

/** A reverse-path or forward-path (RFC 5321, section 4.1.2). */
export interface Path {
  readonly span: Span;
  /** Without angle brackets; empty for `<>`. */
  readonly address: string;
  readonly hasBrackets: boolean;
}

/** A parameter of a command (RFC 5321, section 4.1.1.11). */
export interface Parameter {
  /** Upper case. */
  readonly name: string;
  /** Null where there is no `=`. */
  readonly value: string | null;
  readonly span: Span;
  /** Octets of name, `=` and value, without the blank before it. */
  readonly octets: number;
}

const verbShape = /^[A-Za-z][A-Za-z0-9-]*/;
/** As nearly all clients write them: one string for each, whatever the number of its commands. */
const commonVerbs = new Map(['EHLO', 'HELO', 'MAIL', 'RCPT', 'DATA', 'BDAT', 'RSET', 'QUIT'].map((verb) => [verb, verb]));
const pathLead = /^\s*(?:FROM|TO)\s*:\s*/i;
const verbsWithPath = new Set(['MAIL', 'RCPT', 'SEND', 'SOML', 'SAML']);

/** Reads a client line outside of messages and credentials; never fails. */
export function parseCommand(utterance: Utterance, voice: Voice): Command {
  return new HeardCommand(utterance, voice);
}

/** A client line that is no command of its own: the lone dot, or an answer to a 334. */
export function specialCommand(verb: '.' | '(auth)', utterance: Utterance, voice: Voice, isImplied = false): Command {
  return new SpecialCommand(verb, utterance, voice, isImplied);
}

/** A command of which reading needs the verb alone: the rest is told when it is asked for, since a large file has many of them. */
class HeardCommand extends Kept implements Command {
  readonly verb: string;

  constructor(utterance: Utterance, voice: Voice) {
    super(utterance, voice);
    this.verb = readVerb(utterance.text);
  }

  protected get speaker(): Speaker {
    return 'client';
  }

  get isImplied(): boolean {
    return false;
  }

  get verbSpan(): Span {
    const lead = blanksBefore(this.utterance.text);
    return locate(this.utterance, lead, lead + this.verb.length);
  }

  get argument(): string {
    return this.utterance.text.slice(argumentOffset(this));
  }

  get path(): Path | null {
    return locatePath(this)?.path ?? null;
  }

  get parameters(): readonly Parameter[] {
    const located = locatePath(this);
    return located === null ? [] : parseParameters(this.utterance, located.end, this.encoding);
  }

  get octets(): number {
    return countOctets(this.utterance.text, this.encoding) + 2;
  }
}

class SpecialCommand extends Kept implements Command {
  readonly verb: '.' | '(auth)';
  readonly isImplied: boolean;

  constructor(verb: '.' | '(auth)', utterance: Utterance, voice: Voice, isImplied: boolean) {
    super(utterance, voice);
    this.verb = verb;
    this.isImplied = isImplied;
  }

  protected get speaker(): Speaker {
    return 'client';
  }

  get argument(): string {
    return '';
  }

  get path(): null {
    return null;
  }

  get parameters(): readonly Parameter[] {
    return [];
  }

  get octets(): number {
    return countOctets(this.utterance.text, this.encoding) + 2;
  }

  get verbSpan(): Span {
    return this.isImplied ? this.utterance.span : locate(this.utterance, 0, this.utterance.text.length);
  }
}

function readVerb(text: string): string {
  const common = text.length === 4 || text[4] === ' ' ? commonVerbs.get(text.slice(0, 4)) : undefined;
  if (common !== undefined) return common;
  const lead = blanksBefore(text);
  return (verbShape.exec(text.slice(lead, lead + 64))?.[0] ?? '').toUpperCase();
}

function argumentOffset({ utterance: { text }, verb }: Command): number {
  const verbEnd = blanksBefore(text) + verb.length;
  return verbEnd + blanksBefore(text.slice(verbEnd));
}

function locatePath(command: Command): { readonly path: Path; readonly end: number } | null {
  return verbsWithPath.has(command.verb) ? parsePath(command.utterance, argumentOffset(command)) : null;
}

function blanksBefore(text: string): number {
  return text.length - text.trimStart().length;
}

function parsePath(utterance: Utterance, from: number): { path: Path; end: number } | null {
  const { text } = utterance;
  const lead = pathLead.exec(text.slice(from));
  if (lead === null) return null;
  const start = from + lead[0].length;
  if (text[start] !== '<') {
    const blank = text.indexOf(' ', start);
    const end = blank === -1 ? text.length : blank;
    return { path: { span: locate(utterance, start, end), address: text.slice(start, end), hasBrackets: false }, end };
  }
  const close = endOfBrackets(text, start);
  const end = close === -1 ? endOfWord(text, start) : close + 1;
  const address = text.slice(start + 1, close === -1 ? end : close);
  return { path: { span: locate(utterance, start, end), address, hasBrackets: close !== -1 }, end };
}

/** The closing bracket of a path; one inside a quoted local part does not close it. */
function endOfBrackets(text: string, open: number): number {
  let isQuoted = false;
  for (let i = open + 1; i < text.length; i++) {
    const character = text[i];
    if (isQuoted && character === '\\') i++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === '>' && !isQuoted) return i;
  }
  return isQuoted ? text.indexOf('>', open) : -1;
}

function endOfWord(text: string, from: number): number {
  const blank = text.indexOf(' ', from);
  return blank === -1 ? text.length : blank;
}

function parseParameters(utterance: Utterance, from: number, encoding: Encoding): Parameter[] {
  const { text } = utterance;
  const parameters: Parameter[] = [];
  for (let at = from; at < text.length; ) {
    if (text[at] === ' ' || text[at] === '\t') {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    const written = text.slice(at, end);
    const equals = written.indexOf('=');
    parameters.push({
      name: (equals === -1 ? written : written.slice(0, equals)).toUpperCase(),
      value: equals === -1 ? null : written.slice(equals + 1),
      span: locate(utterance, at, end),
      octets: countOctets(written, encoding),
    });
    at = end;
  }
  return parameters;
}

export function isLastChunk({ verb, argument }: Command): boolean {
  return isChunk(verb) && /\bLAST\s*$/i.test(argument);
}

/** BURL brings a part of the message from elsewhere, and may stand where BDAT does (RFC 4468, section 3). */
export function isChunk(verb: string): boolean {
  return verb === 'BDAT' || verb === 'BURL';
}

export function isHello(verb: string): boolean {
  return verb === 'EHLO' || verb === 'HELO' || verb === 'LHLO';
}
