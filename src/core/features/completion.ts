import { enhancedCodes, keywords, parameters, replyCodes, verbs } from '../catalogue/index.ts';
import type { EnhancedClass } from '../catalogue/enhanced-code.ts';
import type { SmtpDocument } from '../document.ts';
import { withOffers, type Offer } from '../smtp/offer.ts';
import type { Exchange } from '../smtp/session.ts';
import { startOfLine } from '../text/line.ts';
import { contains, type Span } from '../text/span.ts';
import type { Explanation } from './explain/explanation.ts';
import { completeSetting } from './settings/setting-completion.ts';

/** Something that may be typed at a place. */
export interface Completion {
  readonly kind: 'reply-code' | 'enhanced-code' | 'verb' | 'keyword' | 'parameter' | 'mechanism' | 'choice' | 'setting' | 'text';
  /** What is inserted. */
  readonly text: string;
  readonly title: string;
  /** What `explain` is to be asked for more. */
  readonly subject: string;
  /** The answer itself, where no question would lead to it. */
  readonly explanation?: Explanation;
  /** What is typed already and gets replaced. */
  readonly span: Span;
  /** 0 is offered first. */
  readonly rank: 0 | 1 | 2;
}

/** The marks of every notation that has them before the SMTP part of a line. */
const mark = /^(?:\s{0,8}(?:->|~>|<-|<~|<\*\*|<~\*|>>>|<<<|[<>]|[SC]:|Server:|Client:)\s{1,2})?/;

/** What fits at an offset: verbs, codes, keywords; parameters and mechanisms as the session's server offered them. Nothing in a message. */
export function complete(document: SmtpDocument, offset: number): Completion[] {
  if (document.format?.kind === 'config') return completeSetting(document, offset);
  const lineStart = startOfLine(document.text, offset);
  const whole = document.text.slice(lineStart, offset);
  const typed = whole.slice(mark.exec(whole)?.[0].length ?? 0);
  if (typed.length > 1000 || isInMessage(document, offset)) return [];
  // In `250-PIPE` the code ends at the hyphen.
  const before = /^(?:\d{3}-\s*|.*\s)?/.exec(typed)?.[0] ?? '';
  const word = typed.slice(before.length);
  const span = { start: offset - word.length, end: offset };
  if (before === '') return [...listReplyCodes(span), ...listVerbs(span)].filter(({ text }) => startsAlike(text, word));
  const reply = /^(\d{3})[ -]\s*$/.exec(before);
  if (reply !== null) return completeReply(document, offset, reply[1] ?? '', span);
  const state = stateAt(document, offset);
  if (/^AUTH $/i.test(before)) return listMechanisms(state?.offers ?? null, span);
  const path = /^(MAIL FROM|RCPT TO):\s*<[^>]*> /i.exec(before);
  if (path !== null) return listParameters(path[1]?.slice(0, 4).toUpperCase() ?? '', before, state?.offers ?? null, span);
  return [];
}

function startsAlike(text: string, word: string): boolean {
  return text.toUpperCase().startsWith(word.toUpperCase());
}

function listReplyCodes(span: Span): Completion[] {
  return replyCodes.map(({ code, title, status }) => ({ kind: 'reply-code', text: code, title, subject: code, span, rank: status === 'nonstandard' ? 2 : 0 }));
}

function listVerbs(span: Span): Completion[] {
  return verbs.map(({ verb, title, status }) => ({ kind: 'verb', text: verb, title, subject: verb, span, rank: status === 'standard' ? 0 : status === 'extension' ? 1 : 2 }));
}

/** After `250-` in an answer to EHLO a keyword; after any other code an enhanced code of its class, the usual ones first. */
function completeReply(document: SmtpDocument, offset: number, code: string, span: Span): Completion[] {
  const state = stateAt(document, offset);
  const verb = state?.exchange.command?.verb;
  if (code === '250' && (verb === 'EHLO' || verb === 'LHLO')) {
    return keywords.map(({ keyword, title, status }) => ({ kind: 'keyword', text: keyword, title, subject: keyword, span, rank: status === 'standard' || status === 'extension' ? 0 : 2 }));
  }
  if (!/^[245]/.test(code)) return [];
  const usual = new Set(replyCodes.find((entry) => entry.code === code)?.enhanced);
  const enhancedClass = code.charAt(0) as EnhancedClass;
  return enhancedCodes.flatMap(({ code: detail, title, forms, replyCodes: paired }): Completion[] => {
    if (forms[enhancedClass] === undefined) return [];
    const text = `${enhancedClass}.${detail}`;
    return [{ kind: 'enhanced-code', text, title, subject: text, span, rank: usual.has(text) ? 0 : paired.includes(code) ? 1 : 2 }];
  });
}

function listMechanisms(offers: readonly Offer[] | null, span: Span): Completion[] {
  const offered = offers?.filter(({ keyword }) => keyword === 'AUTH').flatMap((offer) => offer.parameters.split(/\s+/)) ?? [];
  return [...new Set(offered)].filter((name) => name !== '').map((name) => ({ kind: 'mechanism', text: name, title: '', subject: 'AUTH', span, rank: 0 }));
}

/** Only what the server offered, where the transcript shows that; never what stands on the line already. */
function listParameters(verb: string, before: string, offers: readonly Offer[] | null, span: Span): Completion[] {
  const offered = offers === null ? null : new Set(offers.map(({ keyword }) => keyword));
  const present = new Set(before.toUpperCase().split(/\s+/).map((part) => part.split('=')[0]));
  return parameters
    .filter(({ name, keyword, verbs: taken }) => taken.some((one) => one === verb) && (offered?.has(keyword) ?? true) && !present.has(name))
    .map(({ name, title, syntax }) => ({ kind: 'parameter', text: syntax.includes('=') ? `${name}=` : name, title, subject: name, span, rank: 0 }));
}

interface State {
  readonly exchange: Exchange;
  readonly offers: readonly Offer[] | null;
}

/** The last exchange that begins before an offset, and what the server had offered by then. */
function stateAt({ sessions }: SmtpDocument, offset: number): State | null {
  const session = sessions.filter(({ span }) => span.start <= offset).at(-1);
  let state: State | null = null;
  if (session === undefined) return null;
  for (const [exchange, offers] of withOffers(session)) {
    const start = exchange.command?.utterance.span.start ?? exchange.reply?.span.start ?? Infinity;
    if (start >= offset) break;
    state = { exchange, offers };
  }
  return state;
}

function isInMessage({ sessions }: SmtpDocument, offset: number): boolean {
  return sessions.some(({ span, messages }) => contains(span, offset) && messages.some(({ lines }) => lines.some((line) => contains(line.span, offset))));
}
