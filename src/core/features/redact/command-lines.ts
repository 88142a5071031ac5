import { isPlaceholder } from '../../smtp/placeholder.ts';
import type { Line } from '../../text/line.ts';
import type { Secret } from './secret.ts';

const tool = /\b(?:swaks|curl|msmtp|sendemail|s-nail|mailx|smtp-cli|mutt|neomutt|openssl|git|mail|mpack|emailer?|python3?|perl|php|node)\b/i;
/** Options whose name says what they are, with any tool. */
const named = /(?<=^|[\s"'`])--?(?:auth-?password|smtp-?auth-?password|smtp-?server-?pass(?:word)?|smtp-?pass(?:word|wd)?|password|passwd|pass|oauth2-bearer|auth-?pass(?:word)?)(?:=|[ \t]+)/gi;
/** Short ones, each with its tool. */
const short: readonly (readonly [RegExp, RegExp])[] = [
  [/\bswaks\b/i, /(?<=\s)--?ap(?:=|[ \t]+)/g],
  [/\bsendemail\b/i, /(?<=\s)-xp[ \t]+/g],
];
const user = /(?<=\s)(?:-u[ \t]*|--(?:proxy-)?user(?:=|[ \t]+))/g;

/** Passwords among the arguments of a command as somebody typed it; a line that ends with `\` goes on in the next. */
export function openCommandLines(): (line: Line) => Secret[] {
  let continued = '';
  return ({ text, start }) => {
    const hint = tool.exec(text)?.[0] ?? '';
    const current = hint === '' ? continued : hint;
    continued = text.endsWith('\\') ? current : '';
    if (!text.includes('-')) return [];
    const found: Secret[] = [];
    const take = (from: number, isUser: boolean): void => {
      const value = readArgument(text, from);
      const colon = isUser ? value.text.indexOf(':') : -1;
      if (isUser && colon === -1) return;
      const secret = value.text.slice(colon + 1);
      if (isPlaceholder(secret) || /^[$%<{-]/.test(secret)) return;
      found.push({ kind: 'password', span: { start: start + value.start + colon + 1, end: start + value.end }, values: [secret] });
    };
    for (const match of text.matchAll(named)) take(match.index + match[0].length, false);
    for (const [name, option] of short) if (name.test(current)) for (const match of text.matchAll(option)) take(match.index + match[0].length, false);
    if (/^curl$/i.test(current)) for (const match of text.matchAll(user)) take(match.index + match[0].length, true);
    return found;
  };
}

/** No argument of this kind is longer. */
const longest = 4_000;

/** A shell's word: in quotes, or up to a blank. */
export function readArgument(text: string, from: number): { readonly text: string; readonly start: number; readonly end: number } {
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    let end = from + 1;
    while (end < text.length && end - from < longest && text[end] !== quote) end += text[end] === '\\' && quote === '"' ? 2 : 1;
    end = Math.min(end, text.length);
    return { text: text.slice(from + 1, end), start: from + 1, end };
  }
  let end = from;
  while (end < text.length && end - from < longest && !/[\s"'`;|]/.test(text[end] ?? '')) end += text[end] === '\\' && end + 1 < text.length ? 2 : 1;
  return { text: text.slice(from, Math.min(end, text.length)), start: from, end: Math.min(end, text.length) };
}
