import { findSetting } from '../../../catalogue/settings/index.ts';
import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';

const errorShape = /^(error|temp):\s{0,20}(?:(\d\.\d{1,3}\.\d{1,3}):|[a-z]{2,12}(?=[\s:])[\s:])?\s{0,20}/i;

/** Where the text ends before its quote does. */
export function withoutQuotes(file: string, { start, end }: Span): Span {
  if (file[start] !== '"') return { start, end };
  const quote = file.indexOf('"', start + 1);
  return { start: start + 1, end: quote === -1 || quote > end ? end : quote };
}

/** A code with its text, with the enhanced code that may stand before them. */
export function replyWith(file: string, enhanced: Span | null, span: Span, allowsText = false): ConfiguredReply | null {
  const reply = replyAt(file, withoutQuotes(file, span), { allowsText, template: /\$/ });
  const parsed = enhanced === null ? null : parseEnhancedStatusCode(file.slice(enhanced.start, enhanced.end));
  if (reply === null || parsed === null || enhanced === null) return reply;
  return { ...reply, span: { start: enhanced.start, end: reply.span.end }, enhanced: { ...parsed, span: enhanced } };
}

/** `ERROR:`, with an enhanced code or without, at the right side of a map; null for anything else. */
export function errorIn(file: string, name: 'ERROR:' | 'error:', value: Span): Setting | null {
  const match = errorShape.exec(file.slice(value.start, Math.min(value.end, value.start + 80)));
  if (match === null) return null;
  const [lead, word = '', enhancedText] = match;
  const enhancedStart = enhancedText === undefined ? -1 : value.start + lead.indexOf(enhancedText, word.length);
  const enhanced = enhancedText === undefined ? null : { start: enhancedStart, end: enhancedStart + enhancedText.length };
  const isNamed = enhanced === null && /^\w+:\s*[a-z]/i.test(lead);
  const reply = replyWith(file, enhanced, { start: value.start + lead.length, end: value.end }, true);
  const entry = findSetting('sendmail', enhanced !== null || isNamed || reply?.enhanced != null ? name.replace(':', ':D.S.N:') : name);
  const nameSpan = { start: value.start, end: value.start + word.length + 1 };
  return entry === null ? null : settingFor(file, entry, { nameSpan, valueSpan: { start: nameSpan.end, end: value.end } }, { replies: reply === null ? [] : [reply] });
}
