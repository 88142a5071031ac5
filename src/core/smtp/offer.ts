import type { Exchange, Session } from './session.ts';
import type { ReplyLine } from './reply.ts';
import { locate } from './utterance.ts';
import type { Span } from '../text/span.ts';

/** A service extension as a line of an EHLO reply offers it (RFC 5321, section 4.1.1.1). */
export interface Offer {
  /** Upper case. */
  readonly keyword: string;
  readonly keywordSpan: Span;
  /** What follows it on the line, as written. */
  readonly parameters: string;
}

const offerShape = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:[ =]+(.*))?$/;

/** Many ask, and the answer stays. */
const known = new WeakMap<Exchange, readonly Offer[]>();
const none: readonly Offer[] = [];

/** The offers of a positive answer to EHLO or LHLO; empty for any other exchange. Its first line names the server. */
export function readOffers(exchange: Exchange): readonly Offer[] {
  const { command, reply } = exchange;
  if (reply === null || reply.code !== '250' || (command?.verb !== 'EHLO' && command?.verb !== 'LHLO')) return none;
  const offers = known.get(exchange) ?? reply.lines.slice(1).flatMap((line) => readOffer(line) ?? []);
  known.set(exchange, offers);
  return offers;
}

function readOffer(line: ReplyLine): Offer | null {
  const match = offerShape.exec(line.text.trim());
  if (match === null) return null;
  const keyword = match[1] ?? '';
  const at = line.utterance.text.length - line.text.length + (line.text.length - line.text.trimStart().length);
  return { keyword: keyword.toUpperCase(), keywordSpan: locate(line.utterance, at, at + keyword.length), parameters: match[2] ?? '' };
}

/**
 * Every exchange of a session with what the last hello before it was answered with: null where the file shows no such answer, and after
 * STARTTLS, which makes all earlier offers void (RFC 3207, section 4.2).
 */
export function* withOffers(session: Session): Generator<readonly [Exchange, readonly Offer[] | null], void, undefined> {
  let offers: readonly Offer[] | null = null;
  for (const exchange of session.exchanges) {
    yield [exchange, offers];
    const { command, reply } = exchange;
    const isPositive = reply?.code.startsWith('2') ?? false;
    if (command?.verb === 'STARTTLS' && isPositive) offers = null;
    if (isPositive && /^(?:EHLO|LHLO|HELO)$/.test(command?.verb ?? '')) offers = readOffers(exchange);
  }
}
