import type { Line } from '../../text/line.ts';
import { isProse } from './quotation.ts';
import { replyShape } from './shape.ts';

/** A word that could be a verb, as is the end of an AUTH that was refused before. */
const wordShape = /^(?:[A-Za-z][A-Za-z0-9-]{2,15}(?:[ \t]|$)|\*$)/;
const knownVerb = /^(?:EHLO|HELO|LHLO|MAIL|RCPT|DATA|BDAT|RSET|QUIT|STARTTLS|AUTH)(?: |$)/i;
/** What could be a verb outside a session as well, where words in small letters are somebody's own. */
const unknownVerb = /^[A-Z]{3,10}(?: |$)/;
/** One or two words as they are typed: no capital that begins a sentence, nothing that ends a part of one. */
const typedWords = /^(?![A-Z][a-z]+(?:[ \t]|$))\S+(?:[ \t]+\S*[^\s:.,;!?])?$/;

/**
 * Whether a line of a dialogue without marks that is no command by its shape was said to the server nevertheless: malformed, misspelt, or
 * a dot too many. What somebody tells of the session has no answer.
 */
export function isStrayCommand(text: string, answer: string | null, { hasStarted, hasEnded }: Readonly<Record<'hasStarted' | 'hasEnded', boolean>>): boolean {
  if (text === '.') return hasStarted;
  if (!wordShape.test(text)) return false;
  if (hasEnded) return unknownVerb.test(text);
  if (!hasStarted) return isRefusedOpener(text, answer);
  return answer !== null || (unknownVerb.test(text) ? !isProse(text) : typedWords.test(text));
}

/** The code with which the next line answers, if it is a reply. */
export function answerBehind(file: string, line: Line): string | null {
  const next = line.end + line.lineEnd.length;
  return replyShape.exec(file.slice(next, next + 4).trimEnd())?.[0].slice(0, 3) ?? null;
}

/** Whether an excerpt begins with this malformed or misspelt command, and the answer that it deserved. */
function isRefusedOpener(text: string, answer: string | null): boolean {
  if (answer === null || isProse(text)) return false;
  return knownVerb.test(text) ? /^[45]/.test(answer) : unknownVerb.test(text) && /^50[02]/.test(answer);
}
