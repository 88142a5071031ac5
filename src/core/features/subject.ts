import type { SmtpDocument } from '../document.ts';
import type { Command, Parameter } from '../smtp/command.ts';
import { readOffers, type Offer } from '../smtp/offer.ts';
import type { Reply, ReplyLine } from '../smtp/reply.ts';
import type { Exchange, Session } from '../smtp/session.ts';
import { contains, type Span } from '../text/span.ts';

/** The piece of SMTP at a place in a document, with what stands around it. */
export type Subject =
  | { readonly kind: 'reply-code' | 'enhanced-code'; readonly span: Span; readonly line: ReplyLine; readonly reply: Reply; readonly exchange: Exchange; readonly session: Session }
  | { readonly kind: 'verb'; readonly span: Span; readonly command: Command; readonly exchange: Exchange; readonly session: Session }
  | { readonly kind: 'parameter'; readonly span: Span; readonly parameter: Parameter; readonly command: Command; readonly session: Session }
  | { readonly kind: 'keyword'; readonly span: Span; readonly offer: Offer; readonly session: Session };

/** What the text at an offset is; null where it is nothing that SMTP Lens can explain: message text, ports, sizes, addresses. */
export function subjectAt(document: SmtpDocument, offset: number): Subject | null {
  for (const session of document.sessions) {
    if (!contains(session.span, offset)) continue;
    for (const exchange of session.exchanges) {
      const { command, reply } = exchange;
      const found =
        (command !== null && contains(command.utterance.span, offset) ? subjectOfCommand(command, exchange, session, offset) : null) ??
        (reply !== null && contains(reply.span, offset) ? subjectOfReply(reply, exchange, session, offset) : null);
      if (found !== null) return found;
    }
  }
  return null;
}

function subjectOfCommand(command: Command, exchange: Exchange, session: Session, offset: number): Subject | null {
  if (contains(command.verbSpan, offset) && command.verb !== '' && command.verb !== '(auth)') {
    return { kind: 'verb', span: command.verbSpan, command, exchange, session };
  }
  const parameter = command.parameters.find((one) => contains(nameSpan(one), offset));
  return parameter === undefined ? null : { kind: 'parameter', span: nameSpan(parameter), parameter, command, session };
}

function nameSpan({ name, span }: Parameter): Span {
  return { start: span.start, end: Math.min(span.start + name.length, span.end) };
}

function subjectOfReply(reply: Reply, exchange: Exchange, session: Session, offset: number): Subject | null {
  const line = reply.lines.find(({ utterance }) => contains(utterance.span, offset));
  if (line === undefined) return null;
  const around = { line, reply, exchange, session };
  if (line.enhanced !== null && contains(line.enhanced.span, offset)) return { kind: 'enhanced-code', span: line.enhanced.span, ...around };
  if (contains(line.codeSpan, offset)) return { kind: 'reply-code', span: line.codeSpan, ...around };
  const offer = readOffers(exchange).find(({ keywordSpan }) => contains(keywordSpan, offset));
  return offer === undefined ? null : { kind: 'keyword', span: offer.keywordSpan, offer, session };
}
