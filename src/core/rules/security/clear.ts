import type { SmtpDocument } from '../../document.ts';
import { withOffers, type Offer } from '../../smtp/offer.ts';
import { loginsOf, type Login } from '../../smtp/sasl.ts';
import { isRefused, type Exchange, type Session } from '../../smtp/session.ts';
import { hasOmission } from '../omission.ts';

/** Mechanisms whose messages hold the password, or what is as good, for everybody who reads along. */
const readable = new Set(['PLAIN', 'LOGIN', 'XOAUTH2', 'OAUTHBEARER']);

/** Records of what went over a wire: what can be read in them was not encrypted. */
const ofWires = new Set(['ngrep', 'tcpdump', 'tcpflow']);

/** Programs that say so where TLS is on: what they print without is not encrypted. */
const tellingTls = new Set(['swaks', 'curl', 'curl-trace', 'nodemailer']);

/** A pipe or a socket of this machine, over which nobody reads along. */
const local = /=== Trying (?:pipe|\/)|\.sock\b/i;
const loopback = /(?:^|[^\d.])127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?(?![\w:])|\blocalhost\b/i;
/** Telnet has no TLS, and on any port but 465 a session begins without. */
const clearBeginning = /Escape character is|(?:\bport[ =:"]{1,4}|', )(?!465\b)\d{2,5}\b(?![.:\d])|:(?:25|587|2525)\b(?![.:\d])/;
const spaceBefore = 2_000;

/** Whether a login shows its credentials to who reads along, and sent any. */
export function isReadableLogin({ mechanism, messages, exchange }: Login): boolean {
  return readable.has(mechanism) && (messages.length > 0 || exchange?.reply?.code === '235');
}

/** Why a session is known not to be encrypted at an exchange; null where it is, or where the file does not tell: port 465 shows nothing. */
export interface Clear {
  /** The server offered STARTTLS, which none does under TLS. */
  readonly offer: Offer | null;
  /** The STARTTLS that was refused. */
  readonly refusal: Exchange | null;
}

/** What of a session was said in the clear, as far as the file shows; nothing where the connection does not leave the machine. */
export function clearExchanges(document: SmtpDocument, session: Session): Map<Exchange, Clear> {
  const found = new Map<Exchange, Clear>();
  const before = textBefore(document, session);
  if (local.test(before)) return found;
  let isClear = beginsInClear(document, session, before);
  let offer: Offer | null = null;
  let refusal: Exchange | null = null;
  let heard = session.span.start;
  /** Offers from before something that may have begun TLS. */
  let stale: readonly Offer[] | null = null;
  const isOfWire = ofWires.has(document.format?.id ?? '');
  for (const [exchange, offers] of withOffers(session)) {
    const { command, reply } = exchange;
    // What is left out may have begun TLS. Message text, before a dot, may say anything.
    const begins = command?.utterance.span.start ?? reply?.span.start ?? 0;
    if (!isOfWire && command?.verb !== '.' && hasOmission(document.text, heard, begins)) {
      isClear = false;
      offer = null;
      refusal = null;
      stale = offers;
    }
    heard = Math.max(heard, reply?.span.end ?? 0, command?.utterance.span.end ?? 0);
    if (exchange.isTls) continue;
    if (offers === null || offers !== stale) offer = offers?.find(({ keyword }) => keyword === 'STARTTLS') ?? (offers === null ? offer : null);
    if (isClear || offer !== null || refusal !== null) found.set(exchange, { offer, refusal });
    if (command?.verb !== 'STARTTLS') continue;
    if (isRefused(exchange)) refusal = exchange;
    // Without its own reply nobody knows what came of it.
    else if (!isOfWire) {
      isClear = false;
      offer = null;
      stale = offers;
    }
  }
  return found;
}

/** The first login of a session that whoever read along can use. */
export function clearLogin(session: Session, clear: ReadonlyMap<Exchange, Clear>): Login | null {
  return loginsOf(session).find((login) => login.exchange !== null && clear.has(login.exchange) && isReadableLogin(login)) ?? null;
}

/** Whether a session is known to begin without TLS: by the record, by the program that shows it from its greeting on, or by what was said before. */
function beginsInClear({ format }: SmtpDocument, { exchanges: [first] }: Session, before: string): boolean {
  const id = format?.id ?? '';
  if (ofWires.has(id)) return true;
  // Where the file begins in the middle, what the program said of TLS is cut off with it.
  if (first === undefined || first.command !== null || first.reply?.code !== '220') return false;
  return tellingTls.has(id) || clearBeginning.test(before);
}

/** Whether the other end is this machine itself, as far as the program says so before the session's first word. */
export function isLoopback(document: SmtpDocument, session: Session): boolean {
  return loopback.test(textBefore(document, session));
}

function textBefore({ text }: SmtpDocument, { span }: Session): string {
  return text.slice(Math.max(0, span.start - spaceBefore), span.start);
}
