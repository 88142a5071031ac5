import type { SmtpDocument } from '../document.ts';
import { replyText } from '../smtp/reply.ts';
import type { Exchange, Session } from '../smtp/session.ts';
import type { Span } from '../text/span.ts';
import { explainReply } from './explain/reply.ts';
import { explainKeyword, explainParameter, explainVerb } from './explain/words.ts';
import type { Explanation } from './explain/explanation.ts';
import { circumstancesOf, type Circumstance } from './circumstances.ts';
import { hoverInLog } from './logs/log-hover.ts';
import { hoverReported } from './reported-hover.ts';
import { lineOf } from './lint.ts';
import { hoverSetting } from './settings/setting-hover.ts';
import { withOwnWords, type OwnPattern } from './own-words.ts';
import { subjectAt, type Subject } from './subject.ts';

/** An explanation of what stands at a place, and the range that it is about. */
export interface Hover {
  readonly span: Span;
  readonly explanation: Explanation;
  readonly circumstances: readonly Circumstance[];
}

/** The answer to a hover, a team's own patterns first; null where there is nothing to explain. */
export function hover(document: SmtpDocument, offset: number, patterns: readonly OwnPattern[] = []): Hover | null {
  const found = hoverByCatalogue(document, offset);
  const isReply = found !== null && (found.explanation.code !== null || found.explanation.kind === 'reply');
  return isReply ? { ...found, explanation: withOwnWords(found.explanation, lineOf(document, found.span.start), patterns) } : found;
}

function hoverByCatalogue(document: SmtpDocument, offset: number): Hover | null {
  if (document.format?.kind === 'log') return hoverInLog(document, offset);
  if (document.format?.kind === 'config') return hoverSetting(document, offset);
  const subject = subjectAt(document, offset);
  const explanation = subject === null ? null : explainSubject(document, subject);
  if (subject === null) return hoverReported(document, offset);
  return explanation === null ? null : { span: spanOf(subject), explanation, circumstances: circumstancesOf(document, subject) };
}

function explainSubject(document: SmtpDocument, subject: Subject): Explanation | null {
  const written = document.text.slice(subject.span.start, subject.span.end);
  switch (subject.kind) {
    case 'verb':
      return explainVerb(written, subject.command.verb);
    case 'parameter':
      return explainParameter(written, subject.parameter.name);
    case 'keyword':
      return explainKeyword(written, subject.offer.keyword);
    case 'reply-code':
    case 'enhanced-code': {
      const { line, reply, exchange, session } = subject;
      const command = commandOf(exchange, session);
      const greeting = greetingOf(session);
      const enhanced = line.enhanced?.text ?? reply.enhanced?.text ?? null;
      const asked = { code: line.code, enhanced, text: replyText(reply) };
      return explainReply(written, asked, { ...(command === null ? {} : { command }), ...(greeting === null ? {} : { greeting }) });
    }
  }
}

/** Reply code and enhanced code get one answer, so the hover covers both. */
function spanOf(subject: Subject): Span {
  if (subject.kind !== 'reply-code' && subject.kind !== 'enhanced-code') return subject.span;
  const { line } = subject;
  return { start: line.codeSpan.start, end: line.enhanced?.span.end ?? line.codeSpan.end };
}

/** What opens a connection (RFC 5321, section 4.3.2; RFC 7504). */
const greetingCodes = new Set(['220', '421', '521', '554']);

/** What the server introduced itself with; null where the file does not show it. */
function greetingOf({ exchanges }: Session): string | null {
  const first = exchanges[0];
  return first === undefined || first.command !== null || first.reply === null ? null : replyText(first.reply);
}

/** What a reply answers, in the catalogue's words; null where the file does not show it. */
function commandOf(exchange: Exchange, session: Session): string | null {
  const { command, reply } = exchange;
  if (command !== null) return command.verb === '' ? null : command.verb;
  const isFirst = session.exchanges.find((one) => one.reply !== null) === exchange;
  return isFirst && reply !== null && greetingCodes.has(reply.code) ? '(connection)' : null;
}
