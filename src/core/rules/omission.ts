import type { SmtpDocument } from '../document.ts';
import type { Standing } from '../smtp/standing.ts';

/** What people put where they leave lines out: dots or a word for it, alone or after a speaker's mark. */
const mark = /^[^A-Za-z0-9]{0,20}(?:[A-Za-z]{1,8}[:>])?[^A-Za-z0-9]{0,20}(?:\.{3}|…|snip|cut|omitted|skipped)[^A-Za-z0-9]{0,20}$/i;
const longestMark = 60;
const lookBack = 4_000;

/** Whether whoever wrote the file says that lines are left out right before a command: nothing may then be called missing. */
export function followsOmission({ text }: SmtpDocument, { command, greeting }: Standing, before: Standing | null): boolean {
  const end = command.utterance.span.start;
  // A greeting may be cut itself.
  return hasOmission(text, before?.command.utterance.span.end ?? greeting?.span.start ?? 0, end);
}

/** Whether a part of a file says that lines are left out; of a long one only its end is read. */
export function hasOmission(text: string, start: number, end: number): boolean {
  return text.slice(Math.max(start, end - lookBack), end).split(/\r?\n|\r/).some(isOmission);
}

/** Whether a line only says that others are left out. */
export function isOmission(line: string): boolean {
  return line.length <= longestMark && mark.test(line);
}
