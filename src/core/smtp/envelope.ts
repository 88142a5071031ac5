import type { Command } from './command.ts';

/** How the path of MAIL or RCPT is written, right or wrong. Offsets are into the utterance's text. */
export type EnvelopePath =
  /** Nothing follows the colon, or only parameters do. */
  | { readonly kind: 'missing'; readonly start: number; readonly end: number }
  /** `<address>` or, without brackets, `address`. */
  | { readonly kind: 'bracketed' | 'bare'; readonly start: number; readonly end: number; readonly addressAt: number; readonly address: string }
  /** One bracket of the pair is missing, or stands there twice. */
  | { readonly kind: 'unbalanced'; readonly start: number; readonly end: number; readonly mended: string }
  /** A name stands before the address or around it. */
  | { readonly kind: 'named'; readonly start: number; readonly end: number; readonly mended: string | null }
  /** `FROM:` or `TO:` is not there. */
  | { readonly kind: 'lead'; readonly start: number; readonly end: number; readonly found: string };

const leads: Readonly<Record<string, RegExp>> = { MAIL: /^FROM:[ \t]*/i, RCPT: /^TO:[ \t]*/i };
const wordWithEquals = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}=/;

/** Reads what follows MAIL or RCPT in all the ways in which people write it; null for other commands and where nothing follows. */
export function readEnvelopePath({ verb, argument, utterance: { text } }: Command): EnvelopePath | null {
  const lead = leads[verb];
  const whole = argument.trimEnd();
  if (lead === undefined || whole === '') return null;
  const argumentAt = text.length - argument.length;
  const found = lead.exec(whole)?.[0];
  if (found === undefined) return { kind: 'lead', start: argumentAt, end: argumentAt + whole.length, found: whole };
  const start = argumentAt + found.length;
  const rest = whole.slice(found.length);
  if (rest === '' || (wordWithEquals.test(rest) && !/^[^ ]*@/.test(rest))) return { kind: 'missing', start: argumentAt, end: argumentAt + found.trimEnd().length };
  return rest.startsWith('<') ? readBracketed(rest, start) : readBare(rest, start);
}

function readBracketed(rest: string, start: number): EnvelopePath {
  const second = nextBracket(rest, 1);
  const parametersAt = endOfWords(rest);
  if (second === -1) {
    // In `<"a b` the quotes are what is not closed.
    const closed = rest.indexOf('>');
    if (closed !== -1) return plain('bracketed', rest, start, closed + 1, 1, closed);
    return { kind: 'unbalanced', start, end: start + parametersAt, mended: `${rest.slice(0, parametersAt)}>` };
  }
  if (rest[second] === '>') {
    if (rest[second + 1] !== '>') return plain('bracketed', rest, start, second + 1, 1, second);
    return { kind: 'unbalanced', start, end: start + second + 2, mended: rest.slice(0, second + 1) };
  }
  const third = nextBracket(rest, second + 1);
  const end = third === -1 || rest[third] === '<' ? parametersAt : third + (rest[third + 1] === '>' ? 2 : 1);
  const inner = third === -1 || rest[third] === '<' ? null : rest.slice(second, third + 1);
  if (second === 1 && inner !== null) return { kind: 'unbalanced', start, end: start + end, mended: inner };
  return { kind: 'named', start, end: start + end, mended: inner };
}

function readBare(rest: string, start: number): EnvelopePath {
  const open = nextBracket(rest, 0);
  if (open !== -1 && rest[open] === '<' && rest[open - 1] !== '=') {
    const close = nextBracket(rest, open + 1);
    const isClosed = close !== -1 && rest[close] === '>';
    return { kind: 'named', start, end: start + (isClosed ? close + 1 : endOfWords(rest)), mended: isClosed ? rest.slice(open, close + 1) : null };
  }
  const end = endOfWord(rest);
  const word = rest.slice(0, end);
  if (word.endsWith('>') && open === word.length - 1) return { kind: 'unbalanced', start, end: start + end, mended: `<${word}` };
  return plain('bare', rest, start, end, 0, end);
}

function plain(kind: 'bracketed' | 'bare', rest: string, start: number, end: number, from: number, to: number): EnvelopePath {
  return { kind, start, end: start + end, addressAt: start + from, address: rest.slice(from, to) };
}

/** The next angle bracket outside of quotes. */
function nextBracket(text: string, from: number): number {
  let isQuoted = false;
  for (let i = from; i < text.length; i++) {
    const character = text[i];
    if (isQuoted && character === '\\') i++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === '<' || character === '>')) return i;
  }
  return -1;
}

/** Where a bare address ends: at the first blank outside of a quoted local part. */
function endOfWord(text: string): number {
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (isQuoted && character === '\\') i++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ' ' || character === '\t')) return i;
  }
  const blank = text.search(/[ \t]/);
  return isQuoted && blank !== -1 ? blank : text.length;
}

/** Where the first word that reads as a parameter begins, without the blanks before it. */
function endOfWords(text: string): number {
  const match = /(?<=[ \t])(?:[A-Za-z0-9][A-Za-z0-9-]{0,63}=|SMTPUTF8\b|REQUIRETLS\b)/i.exec(text);
  return text.slice(0, match?.index).trimEnd().length;
}
