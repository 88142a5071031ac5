import type { SmtpDocument } from '../../document.ts';
import { readOffers } from '../../smtp/offer.ts';
import type { Utterance } from '../../smtp/utterance.ts';
import type { Span } from '../../text/span.ts';

/** What stands at a place of the file, as far as the reading of the file depends on it. */
export type Part = 'command' | 'credentials' | 'reply' | 'message' | 'chunk';

/** What was said over the wire, by its place in the file. */
export interface Said {
  /** What was said at a place; null for what the tool added. */
  readonly partAt: (span: Span) => Part | null;
  /** Whether a change there would change what is read: codes, verbs, keywords, the marks before what was said. */
  readonly isFixed: (span: Span) => boolean;
}

interface Stretch extends Span {
  readonly part: Part;
}

export function indexSaid({ sessions, lines }: SmtpDocument): Said {
  const stretches: Stretch[] = [];
  const fixed: Span[] = [];
  const add = (part: Part, utterance: Utterance): void => {
    const { start, end } = utterance.span;
    stretches.push({ start, end, part });
    const lineStart = lines.startOfLine(lines.positionAt(start).line);
    if (lineStart < start) fixed.push({ start: lineStart, end: start });
  };
  for (const { exchanges, messages } of sessions) {
    for (const exchange of exchanges) {
      const { command, reply } = exchange;
      if (command !== null && !command.isImplied) {
        const isLogin = command.verb === 'AUTH' || command.verb === '(auth)' || command.verb === 'X-EXPS';
        add(isLogin ? 'credentials' : 'command', command.utterance);
        if (command.verb !== '(auth)') fixed.push(command.verbSpan);
        for (const { span } of command.parameters) fixed.push(span);
      }
      const offers = readOffers(exchange).length > 0 || reply?.code === '334';
      reply?.lines.forEach((line, index) => {
        add('reply', line.utterance);
        fixed.push(offers && (index > 0 || line.code === '334') ? line.utterance.span : line.codeSpan);
        if (line.enhanced !== null) fixed.push(line.enhanced.span);
      });
    }
    for (const { kind, lines: text } of messages) for (const line of text) add(kind === 'chunk' ? 'chunk' : 'message', line);
  }
  stretches.sort(byStart);
  const merged = mergeSpans(fixed);
  return {
    partAt: (span) => findOverlap(stretches, span)?.part ?? null,
    isFixed: (span) => findOverlap(merged, span) !== null,
  };
}

export function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The same places as spans in order that neither overlap nor touch. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(byStart)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The last of some spans in order that has a character in common with another. */
export function findOverlap<T extends Span>(sorted: readonly T[], span: Span): T | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low - 1];
  return found !== undefined && found.end > span.start ? found : null;
}
