import type { SmtpDocument } from '../../document.ts';
import type { LoggedMessage } from '../../smtp/logged-message.ts';
import { contains, type Span } from '../../text/span.ts';

/** A message whose id stands at a place, and that place. */
export interface Mention {
  readonly message: LoggedMessage;
  readonly span: Span;
}

/** Ids are letters, digits, hyphens and dots; what goes on is another word. */
const wordBefore = /[\w.-]{0,64}$/;
const wordBehind = /^[\w.-]{0,64}/;

/** The message whose queue id an offset lies in; null elsewhere. */
export function mentionAt({ text, messages }: SmtpDocument, offset: number): Mention | null {
  const start = offset - (wordBefore.exec(text.slice(Math.max(0, offset - 64), offset))?.[0].length ?? 0);
  const end = offset + (wordBehind.exec(text.slice(offset, offset + 64))?.[0].length ?? 0);
  const word = text.slice(start, end).replace(/[.-]+$/, '');
  if (word.length < 5) return null;
  const named = messages.filter(({ queueId }) => word.startsWith(queueId) && isTail(queueId, word.slice(queueId.length)));
  const message = named.find(({ notes }) => notes.some(({ span }) => contains(span, offset))) ?? named[0];
  return message === undefined ? null : { message, span: { start, end: start + word.length } };
}

/** The message that the line at an offset is about; null where it is about none. */
export function messageOnLine(document: SmtpDocument, offset: number): LoggedMessage | null {
  const line = lineAround(document, offset);
  return mentionAt(document, offset)?.message ?? document.messages.find(({ notes }) => notes.some(({ span }) => span.start <= line.end && line.start <= span.end)) ?? null;
}

/** Every place where a message's id stands, in the order of the text; lines of another message with the same id are left out. */
export function mentionsOf({ text, messages }: SmtpDocument, message: LoggedMessage): Span[] {
  const { queueId } = message;
  const others = messages.filter((other) => other !== message && other.queueId === queueId).flatMap(({ notes }) => notes.map(({ span }) => span));
  const found: Span[] = [];
  for (let at = text.indexOf(queueId); at !== -1; at = text.indexOf(queueId, at + queueId.length)) {
    const span = { start: at, end: at + queueId.length };
    const rest = wordBehind.exec(text.slice(span.end, span.end + 64))?.[0] ?? '';
    if (!/[\w-]/.test(text[at - 1] ?? ' ') && isTail(queueId, rest.replace(/[.-]+$/, '')) && !others.some((other) => contains(other, at))) found.push(span);
  }
  return found;
}

/** An id may go on: OpenSMTPD's envelopes begin with their message's, Haraka counts attempts behind a dot. */
function isTail(queueId: string, rest: string): boolean {
  return rest === '' || rest.startsWith('.') || (queueId.length === 8 && /^[\da-f]{8}$/.test(rest));
}

/** The whole line around an offset, without its end. */
export function lineAround({ text, lines }: SmtpDocument, offset: number): Span {
  const { line } = lines.positionAt(offset);
  const start = lines.startOfLine(line);
  const next = lines.startOfLine(line + 1);
  let end = next > start ? next : text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start, end };
}
