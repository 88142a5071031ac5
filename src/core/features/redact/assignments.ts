import { isNoValue, isPlaceholder } from '../../smtp/placeholder.ts';
import type { Line } from '../../text/line.ts';
import type { Secret } from './secret.ts';

/** The end of a name that means a secret, and what sets it: `:`, `=`, `=>`, with the quotes and brackets of a dump around the name. */
const assignment = /(pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|key)(["'\]]{0,3}[ \t]{0,12}(?::=|=>|->|=|:(?!:))[ \t]{0,12})/gi;
const element = /<([A-Za-z_.-]{0,30}(?:password|passwd|secret|token))>([^<>]{1,300})<\//gi;
const header = /\b(?:Bearer|Basic)[ \t]{1,3}([A-Za-z0-9._~+/-]{8,}={0,2})/g;
/** As s-nail and others print it. */
const quotedWord = /\bpass(?:word|wd)? (?=["'])/gi;
/** A line of .netrc, and one of the table that Postfix looks its passwords up in. */
const tables: readonly RegExp[] = [/\blogin[ \t]{1,8}\S{1,300}[ \t]{1,8}password[ \t]{1,8}(\S{1,300})/g, /^[ \t]{0,8}\[[\w.-]{1,255}\](?::\d{1,5})?[ \t]{1,40}[^\s:]{1,300}:(\S{1,300})$/g];
const keyBefore = /(?:api|access|auth|private|shared|secret|license|client)[_-]?$/i;
const printedType = /^string\(\d{1,6}\) (?=")/;
/** Values that say where the secret is to be found, or how to get it. */
const reference = /^(?:[$%@&]|\{\{|\(|env:|file:|hash:|ldap:|mysql:|pgsql:|proxy:|texthash:|function\b|process\.env|os\.)/i;

/** A reply's prose, wherever it is quoted. */
const reply = /(?:^|[\s"'<>:])[2-5]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3}\b|.{0,20}$)|^[2-5]\d\d[ -]/;

/** No value is longer. */
const longest = 4_000;

/** Secrets that a dump of settings, a dictionary or an object shows beside their names. */
export function openAssignments(): (line: Line) => Secret[] {
  let isOpen = false;
  return ({ text, start }) => {
    const found: Secret[] = [];
    const add = (value: Value): void => {
      if (value.end > value.start) found.push({ kind: 'password', span: { start: start + value.start, end: start + value.end }, values: [value.text] });
    };
    if (isOpen) {
      const lead = /^\s{0,40}string\(\d{1,6}\) (?=")/.exec(text);
      const value = lead === null ? null : readValue(text, lead[0].length, '');
      if (value !== null) add(value);
    }
    isOpen = false;
    let behind = 0;
    for (const match of text.matchAll(assignment)) {
      const [whole, word = '', sign = ''] = match;
      if (match.index < behind) continue;
      if (!isName(text, match.index, word.toLowerCase()) || reply.test(text.slice(Math.max(0, match.index - 200), match.index))) continue;
      const from = match.index + whole.length;
      if (from >= text.length) isOpen = sign.includes('=>');
      const value = readValue(text, from, word.toLowerCase());
      if (value !== null) add(value);
      behind = value?.end ?? from;
    }
    for (const match of text.matchAll(quotedWord)) {
      const value = readValue(text, match.index + match[0].length, 'pass');
      if (value !== null) add(value);
    }
    for (const pattern of [element, header, ...tables]) {
      for (const match of text.matchAll(pattern)) {
        const secret = match[2] ?? match[1] ?? '';
        const at = match.index + match[0].lastIndexOf(secret);
        if (!isPlaceholder(secret)) add({ text: secret, start: at, end: at + secret.length });
      }
    }
    return found;
  };
}

/** `bypass`, `monkey` and `maxtoken` end like names of secrets and are none; a mere `key` is one only of something. */
function isName(text: string, at: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (word === 'key') return keyBefore.test(before);
  const letter = before.at(-1) ?? '';
  if (!/[A-Za-z]/.test(letter)) return letter !== '-' || !/(?:^|\s)-+$/.test(before);
  // camelCase: `authPass`; or run together, where the word is long enough not to end another one: `smtppassword`.
  return (/[a-z]/.test(letter) && /[A-Z]/.test(text[at] ?? '')) || (word.length >= 8 && word.startsWith('pass'));
}

interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What is set there; null for what is empty, a placeholder, a reference, or prose. */
function readValue(text: string, from: number, word: string): Value | null {
  const at = from + (printedType.exec(text.slice(from, from + 24))?.[0].length ?? 0) + (/^[bu](?=["'])/.exec(text.slice(from, from + 2))?.[0].length ?? 0);
  const quote = /^(?:\\?["'`])/.exec(text.slice(at, at + 2))?.[0] ?? '';
  const start = at + quote.length;
  const end = quote === '' ? endOfWord(text, start) : endOfQuote(text, start, quote);
  const value = text.slice(start, end);
  if (value === '' || isPlaceholder(value) || isNoValue(value) || (quote === '' && reference.test(value))) return null;
  if (quote === '' && isProse(text, end, value, word)) return null;
  return { text: value.replace(/\\(["'\\/])/g, '$1'), start, end };
}

/** Prose goes on in words; a value stands alone or before the next name. Words that are used in prose ask for more. */
function isProse(text: string, end: number, value: string, word: string): boolean {
  if (/^(?:token|key|credentials?)$/.test(word) && (value.length < 8 || !/\d/.test(value))) return true;
  const rest = text.slice(end, end + 60);
  return /^[ \t]+[A-Za-z]/.test(rest) && !/^[ \t]+["']?[\w.-]{1,40}["']?[ \t]*(?:=|:)/.test(rest);
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < longest && !/[\s,;&"'<>`]/.test(text[end] ?? '')) end++;
  // A closing bracket belongs to the dump, unless the value has opened it.
  while (end > from && /[)\]}]/.test(text[end - 1] ?? '') && !/[([{]/.test(text.slice(from, end))) end--;
  return end;
}

function endOfQuote(text: string, from: number, quote: string): number {
  if (quote.length === 2) {
    const end = text.slice(from, from + longest).indexOf(quote);
    return end === -1 ? Math.min(text.length, from + longest) : from + end;
  }
  let end = from;
  while (end < text.length && end - from < longest && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
  return Math.min(end, text.length);
}
