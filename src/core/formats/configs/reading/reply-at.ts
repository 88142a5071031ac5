import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import type { ConfiguredReply } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';

/** What a place takes besides a whole reply. */
export interface ReplyShape {
  /** A text alone counts, without any code; otherwise there must be one. */
  readonly allowsText?: boolean;
  /** An enhanced code may come first, without a reply code. */
  readonly allowsEnhancedFirst?: boolean;
  /** What the program fills in, in a text: `$name`, `%s`. */
  readonly template?: RegExp;
}

const anyTemplate = /[$%]\{?[A-Za-z0-9_]|\$\(|\{\{/;

/**
 * Reads the codes and the text that stand in a part of a file. Gives null where it holds no reply: a word such as `5500` or `550k` is none.
 * A line that goes on in the next has its blanks joined in `text`.
 */
export function replyAt(file: string, { start, end }: Span, { allowsText = false, allowsEnhancedFirst = false, template = anyTemplate }: ReplyShape = {}): ConfiguredReply | null {
  const part = file.slice(start, end);
  const lead = /^\s*/.exec(part)?.[0].length ?? 0;
  const trimmed = part.trimEnd();
  if (lead >= trimmed.length) return null;
  const code = /^\d{3}(?=[\s-]|$)/.exec(trimmed.slice(lead, lead + 4))?.[0] ?? null;
  let at = lead + (code === null ? 0 : 3);
  if (code !== null && trimmed[at] === '-') at++;
  const gap = /^\s*/.exec(trimmed.slice(at))?.[0].length ?? 0;
  const word = /^[245]\.\d{1,3}\.\d{1,3}(?=[\s:;,$]|$)/.exec(trimmed.slice(at + gap, at + gap + 12))?.[0] ?? null;
  const parsed = word === null || (code === null && !allowsEnhancedFirst) ? null : parseEnhancedStatusCode(word);
  if (code === null && parsed === null && !allowsText) return null;
  const enhancedStart = start + at + gap;
  const enhanced = parsed === null ? null : { ...parsed, span: { start: enhancedStart, end: enhancedStart + parsed.text.length } };
  const textFrom = enhanced === null ? at : at + gap + enhanced.text.length;
  const textGap = /^\s*/.exec(trimmed.slice(textFrom))?.[0].length ?? 0;
  const text = trimmed.slice(textFrom + textGap);
  return {
    span: { start: start + lead, end: start + trimmed.length },
    code,
    codeSpan: code === null ? null : { start: start + lead, end: start + lead + 3 },
    enhanced,
    text: text.replace(/\s+/g, ' '),
    textSpan: { start: start + textFrom + textGap, end: start + trimmed.length },
    isTemplate: template.test(text),
  };
}
