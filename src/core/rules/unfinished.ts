import type { SmtpDocument } from '../document.ts';
import type { Utterance } from '../smtp/utterance.ts';

/** Whether somebody may still be writing this line: what it lacks may be yet to come. */
export function isUnfinished({ unfinished }: SmtpDocument, { span }: Utterance): boolean {
  return unfinished !== null && span.start < unfinished.end + 1 && unfinished.start <= span.end;
}
