import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import type { ConfiguredReply } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { replyAt } from '../reading/reply-at.ts';

/** Where the text ends before its quote does. */
export function withoutQuotes(file: string, { start, end }: Span): Span {
  if (file[start] !== '"') return { start, end };
  const quote = file.indexOf('"', start + 1);
  return { start: start + 1, end: quote === -1 || quote > end ? end : quote };
}

/**
 * A code with its text, with the enhanced code that may stand before them. Where the text has an enhanced code of its own, sendmail sends that
 * one, and the other stands by itself. An enhanced code alone is a reply, too: the rest comes out of a macro.
 */
export function repliesWith(file: string, enhanced: Span | null, span: Span, allowsText = false): ConfiguredReply[] {
  const inner = withoutQuotes(file, span);
  const read = replyAt(file, inner, { allowsText, template: /\$/ });
  // `"550 Rejected: " $&{client_addr}`
  const goesOn = /^[ \t]{0,8}[$\w"<(]/.test(file.slice(inner.end + 1, Math.min(span.end, inner.end + 10)));
  const reply = read === null || !goesOn ? read : { ...read, isTemplate: true };
  const parsed = enhanced === null ? null : parseEnhancedStatusCode(file.slice(enhanced.start, enhanced.end));
  if (parsed === null || enhanced === null) return reply === null ? [] : [reply];
  const located = { ...parsed, span: enhanced };
  const alone: ConfiguredReply = { span: enhanced, code: null, codeSpan: null, enhanced: located, text: '', textSpan: { start: enhanced.end, end: enhanced.end }, isTemplate: true };
  if (reply === null) return [alone];
  return reply.enhanced === null ? [{ ...reply, span: { start: enhanced.start, end: reply.span.end }, enhanced: located }] : [alone, reply];
}
