import type { Notice } from './notice.ts';
import type { PassageLine } from './passage.ts';

const address = String.raw`[^\s<>"'(),;:@\\[\]|]{1,128}@[A-Za-z0-9](?:[\w.-]{0,252}\w)?`;
const leading = new RegExp(String.raw`^\s{0,40}(?:(?:->|>>>|\*|-+|·|Recipient(?: address)?:|Addressed To:|RCPT TO:|[\w.+-]{1,64}:\d{1,12}:)\s{0,40})?(?:[\w.]{1,64}<mailto:(?=\S+>))?[<"']{0,2}(\|/[\w./-]{1,200}|${address})[>"']{0,2}(?:<mailto:[^>]{0,300}>)?(?: <\1>)?(?![\w@/])`, 'i');
const within = new RegExp(String.raw`(?:\b(?:to|for|of|reach|address(?:es)?|recipients?\(?s?\)?|errors?|users?(?:id)?)\b[^@\n]{0,120}?)[\s<"'(:](${address})`, 'i');

/** A place where a notice names a recipient. */
export interface Addressed {
  readonly recipient: string;
  readonly line: number;
  /** Where the words about it begin, in the line's text. */
  readonly behind: number;
}

/** A line that is indented below what is told of a recipient goes on with it, even where it begins with an address. */
function continues(lines: readonly PassageLine[], line: number, last: Addressed | undefined): boolean {
  if (last === undefined || lines.slice(last.line + 1, line).some(({ text }) => text.trim() === '')) return false;
  const first = lines[last.line]?.text ?? '';
  return indentOf(lines[line]?.text ?? '') > indentOf(first) && first.slice(last.behind).trim() !== '';
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** The recipients that a notice names: at the front of lines, else in a sentence, else as the returned message does. */
export function findAddressed({ lines, all }: Notice): Addressed[] {
  const found: Addressed[] = [];
  lines.forEach(({ text }, line) => {
    if (text.length > 4_000 || continues(lines, line, found.at(-1))) return;
    const match = leading.exec(text);
    const helps = /\b(?:contact|assistance|questions|help desk)\b/i;
    if (match?.[1] !== undefined && !helps.test(text) && !helps.test(lines[line - 1]?.text ?? '')) found.push({ recipient: match[1], line, behind: match[0].length + (/^\s*:/.exec(text.slice(match[0].length))?.[0].length ?? 0) });
  });
  const distinct = new Set(found.map(({ recipient }) => recipient.toLowerCase()));
  const people = distinct.size > 1 ? found.filter(({ recipient }) => !/^(?:postmaster|mailer-daemon)@/i.test(recipient)) : found;
  if (people.length > 0) return people;
  for (const [line, { text }] of lines.entries()) {
    const match = within.exec(text.slice(0, 4_000));
    if (match?.[1] !== undefined && !/\bcontact\b/i.test(text)) return [{ recipient: match[1], line, behind: match.index + match[0].length + (/^[>"')\s:]*/.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0) }];
  }
  const written = all.map(({ text }) => /^\s{0,20}To:[^@]{0,200}?<?(\S{1,128}@[\w.-]{1,252}\w)/i.exec(text.slice(0, 1_000))?.[1]).find((one) => one !== undefined);
  return written === undefined ? [] : [{ recipient: written, line: 0, behind: 0 }];
}
