import type { SmtpDocument } from '../../document.ts';
import type { Session } from '../../smtp/session.ts';
import type { Span } from '../../text/span.ts';
import type { Finding } from '../lint.ts';
import { summarise } from './outline.ts';

/** What a reader wants to know of a session before reading it. */
export interface SessionSummary {
  readonly span: Span;
  /** `2 of 5 recipients refused`. */
  readonly fate: string;
  /** Errors and warnings. */
  readonly problems: number;
  /** The codes that refused something, each once, in order. */
  readonly refusals: readonly string[];
}

export function summariseSessions({ sessions }: SmtpDocument, findings: readonly Finding[]): SessionSummary[] {
  return sessions.map((session) => ({
    span: session.span,
    fate: summarise(session),
    problems: findings.filter(({ span, severity }) => isProblem(severity) && session.span.start <= span.start && span.end <= session.span.end).length,
    refusals: refusalsOf(session),
  }));
}

function isProblem(severity: Finding['severity']): boolean {
  return severity === 'error' || severity === 'warning';
}

function refusalsOf({ exchanges }: Session): string[] {
  const codes = exchanges.flatMap(({ reply }) => (reply !== null && /^[45]/.test(reply.code) ? [reply.enhanced?.text ?? reply.code] : []));
  return [...new Set(codes)];
}
