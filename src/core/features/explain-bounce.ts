import type { SmtpDocument } from '../document.ts';
import type { ReportedReply } from '../smtp/reported-reply.ts';
import type { Explanation } from './explain/explanation.ts';
import { explainReported } from './explain/reported.ts';

/** A bounce, told recipient by recipient. */
export interface BounceExplanation {
  readonly failed: number;
  readonly recipients: readonly BouncedRecipient[];
}

export interface BouncedRecipient {
  readonly reply: ReportedReply;
  readonly explanation: Explanation;
  /** Counted from 1. */
  readonly line: number;
}

/** More recipients are no page to read. */
const most = 50;

/** What a bounce reports, explained; null where the text is none. */
export function explainBounce({ format, replies, lines }: SmtpDocument): BounceExplanation | null {
  if (format?.kind !== 'bounce' || replies.length === 0) return null;
  return {
    failed: replies.filter(hasFailed).length,
    recipients: replies.slice(0, most).map((reply) => ({ reply, explanation: explainReported(reply), line: lines.positionAt(reply.span.start).line })),
  };
}

function hasFailed({ action, code, status }: ReportedReply): boolean {
  return action === 'failed' || (action === null && /^5/.test(code ?? status ?? ''));
}
