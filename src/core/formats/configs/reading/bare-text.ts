import type { ConfiguredReply } from '../../../smtp/setting.ts';
import { beginsRefusal } from '../../../smtp/refusal-words.ts';
import type { Span } from '../../../text/span.ts';
import { replyAt } from './reply-at.ts';

/** A refusal's code as people write one before a text, not a number that begins a sentence (`500 messages a day`). */
const begins = /^\s*(?:[245]\d\d[ -]\s{0,20}[245][.,][\dlIoO]{1,3}[.,][\dlIoO]{1,3}[.]?(?:\s|$)|(?:421|45[0-5]|55[0-7])[ -]\s{0,20}[A-Z<"']|250[ -]\s{0,20}O[Kk]\b)/;
const refuses = /^\s*(?:421|45[0-5]|55[0-7])[ -]\s{0,20}/;

/** The text of a place where the program puts a code before it; whoever wrote one too has it in the text, and it is told here as the code. */
export function bareTextAt(file: string, { start, end }: Span): ConfiguredReply | null {
  const part = file.slice(start, end);
  if (begins.test(part) || isRefusal(part)) return replyAt(file, { start, end }, { allowsText: true });
  const lead = part.length - part.trimStart().length;
  const text = part.trim();
  if (text === '') return null;
  const span = { start: start + lead, end: start + lead + text.length };
  return { span, code: null, codeSpan: null, enhanced: null, text: text.replace(/\s+/g, ' '), textSpan: span, isTemplate: /[$%{]/.test(text) };
}

function isRefusal(text: string): boolean {
  const lead = refuses.exec(text)?.[0];
  return lead !== undefined && beginsRefusal(text.slice(lead.length, lead.length + 20));
}
