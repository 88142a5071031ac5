import type { Span } from '../../../text/span.ts';
import { smtpPorts } from './check-dialogue.ts';
import type { Word } from '../reading/shell-words.ts';

/** `name word word;` of nginx's configuration, and the blocks that it stands in, the outermost first. */
export interface Directive {
  readonly name: string;
  readonly nameSpan: Span;
  readonly words: readonly Word[];
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly name: string;
  /** Something in it, at any depth, names SMTP or one of its ports. */
  readonly speaksSmtp: boolean;
}

/** Quotes hold anything, lines included; `#` begins a comment where a word may begin. */
const tokenShape = /#[^\n]{0,100000}|"(?:[^"\\]|\\[^]){0,4000}"|'(?:[^'\\]|\\[^]){0,4000}'|[{};]|[^\s{};"'#][^\s{};]{0,4000}|["'#]/g;

export function readDirectives(text: string): Directive[] {
  const directives: Directive[] = [];
  const blocks: { name: string; speaksSmtp: boolean }[] = [];
  let words: Word[] = [];
  for (const { 0: token, index } of text.matchAll(tokenShape)) {
    if (token.startsWith('#')) continue;
    if (token === '{') {
      blocks.push({ name: words[0]?.text ?? '', speaksSmtp: false });
      words = [];
    } else if (token === '}') {
      blocks.pop();
      words = [];
    } else if (token === ';') {
      const [first, ...rest] = words;
      if (first !== undefined) {
        if (namesSmtp(first.text, rest)) for (const block of blocks) block.speaksSmtp = true;
        directives.push({ name: first.text, nameSpan: first.span, words: rest, blocks: [...blocks] });
      }
      words = [];
    } else {
      const isQuoted = token.length > 1 && /^["']/.test(token);
      words.push({ text: isQuoted ? token.slice(1, -1) : token, span: isQuoted ? { start: index + 1, end: index + token.length - 1 } : { start: index, end: index + token.length } });
    }
  }
  return directives;
}

function namesSmtp(name: string, [first]: readonly Word[]): boolean {
  if (name === 'protocol') return first?.text === 'smtp';
  return name === 'listen' && smtpPorts.has(/(?:^|:)(\d{1,5})$/.exec(first?.text ?? '')?.[1] ?? '');
}
