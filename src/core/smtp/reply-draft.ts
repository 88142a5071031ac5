import type { Span } from '../text/span.ts';
import type { LocatedEnhancedStatusCode } from './enhanced-status-code.ts';
import type { Reply, ReplyLine } from './reply.ts';

/** A reply as it is heard: its lines tell the rest. */
export class ReplyDraft implements Reply {
  readonly code: string;
  readonly lines: ReplyLine[];
  isEnded = false;

  constructor(first: ReplyLine) {
    this.code = first.code;
    this.lines = [first];
  }

  get enhanced(): LocatedEnhancedStatusCode | null {
    return this.lines[0]?.enhanced ?? null;
  }

  get span(): Span {
    return { start: this.lines[0]?.utterance.span.start ?? 0, end: this.lines.at(-1)?.utterance.span.end ?? 0 };
  }
}
