import type { SmtpDocument } from '../../document.ts';
import { contains, type Span } from '../../text/span.ts';
import { outline, type OutlineItem } from './outline.ts';
import { pairAt } from './pair.ts';

/** What to select next when a selection grows: line, exchange, transaction, session; each holds the one before. */
export function selectionsAt(document: SmtpDocument, offset: number): Span[] {
  const pair = pairAt(document, offset);
  const line = pair === null ? null : pair.at === 'command' ? pair.command : pair.reply;
  const exchange = pair === null ? null : { start: Math.min(pair.command.start, pair.reply.start), end: Math.max(pair.command.end, pair.reply.end) };
  const around: Span[] = [];
  const descend = (items: readonly OutlineItem[]): void => {
    for (const item of items) {
      if (!contains(item.span, offset)) continue;
      around.unshift(item.span);
      descend(item.children);
    }
  };
  descend(outline(document));
  const growing: Span[] = [];
  for (const span of [line, exchange, ...around]) {
    const last = growing.at(-1);
    if (span === null || (last !== undefined && !(span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start))) continue;
    growing.push(span);
  }
  return growing;
}
