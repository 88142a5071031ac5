import type { SmtpDocument } from '../document.ts';
import { lineOf } from './lint.ts';
import { redact } from './redact/redact.ts';

const longest = 200;

/**
 * The line at an offset as a configuration may name it: without blanks at its ends, with `*` for what is secret in it, for stars of its
 * own and for what is beyond 200 characters.
 */
export function ignorableLine(document: SmtpDocument, offset: number): string {
  const line = lineOf(document, offset);
  const start = document.lines.startOfLine(document.lines.positionAt(offset).line);
  let named = '';
  let at = 0;
  for (const { span } of redact(document).replaced) {
    if (span.end <= start || span.start >= start + line.length) continue;
    named += `${line.slice(at, Math.max(span.start - start, at))}*`;
    at = Math.min(span.end - start, line.length);
  }
  named = (named + line.slice(at)).trim();
  return named.length > longest ? `${named.slice(0, longest)}*` : named;
}
