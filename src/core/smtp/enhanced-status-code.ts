import type { Span } from '../text/span.ts';

/** class.subject.detail (RFC 3463, section 2; RFC 2034, section 4). */
export interface EnhancedStatusCode {
  readonly class: '2' | '4' | '5';
  readonly subject: number;
  readonly detail: number;
  /** As written: `5.7.26`. */
  readonly text: string;
}

export interface LocatedEnhancedStatusCode extends EnhancedStatusCode {
  readonly span: Span;
}

const shape = /^([245])\.(\d{1,3})\.(\d{1,3})$/;

/** Reads a text that is an enhanced status code and nothing else; null otherwise. */
export function parseEnhancedStatusCode(text: string): EnhancedStatusCode | null {
  const match = shape.exec(text);
  if (match === null) return null;
  return { class: match[1] as '2' | '4' | '5', subject: Number(match[2]), detail: Number(match[3]), text };
}
