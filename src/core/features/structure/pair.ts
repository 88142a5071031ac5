import type { SmtpDocument } from '../../document.ts';
import type { Exchange } from '../../smtp/session.ts';
import { contains, type Span } from '../../text/span.ts';

/** A command and the reply to it, as they stand in the file. */
export interface Pair {
  readonly exchange: Exchange;
  readonly command: Span;
  readonly reply: Span;
  /** On which of the two the offset lies. */
  readonly at: 'command' | 'reply';
}

/** The pair that an offset lies in; null where one side is not in the file. */
export function pairAt({ sessions }: SmtpDocument, offset: number): Pair | null {
  for (const { span, exchanges } of sessions) {
    if (!contains(span, offset)) continue;
    for (const exchange of exchanges) {
      const { command, reply } = exchange;
      if (command === null || reply === null || command.isImplied) continue;
      const at = contains(command.utterance.span, offset) ? 'command' : reply.lines.some(({ utterance }) => contains(utterance.span, offset)) ? 'reply' : null;
      if (at !== null) return { exchange, command: command.utterance.span, reply: reply.span, at };
    }
  }
  return null;
}
