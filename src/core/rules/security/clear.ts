import type { SmtpDocument } from '../../document.ts';
import { withOffers, type Offer } from '../../smtp/offer.ts';
import { loginsOf, type Login } from '../../smtp/sasl.ts';
import { isRefused, type Exchange, type Session } from '../../smtp/session.ts';

/** Mechanisms whose messages hold the password, or what is as good, for everybody who reads along. */
const readable = new Set(['PLAIN', 'LOGIN', 'XOAUTH2', 'OAUTHBEARER']);

/** Records of what went over a wire: what can be read in them was not encrypted. */
const ofWires = new Set(['ngrep', 'tcpdump', 'tcpflow']);

const local = /(?:^|[^\d.])127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?(?![\w:])|\blocalhost\b|=== Trying (?:pipe|\/)|\.sock\b/i;
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
  if (staysOnMachine(document, session)) return found;
  const isOfWire = ofWires.has(document.format?.id ?? '');
  let offer: Offer | null = null;
  let refusal: Exchange | null = null;
  for (const [exchange, offers] of withOffers(session)) {
    if (exchange.isTls) continue;
    offer = offers?.find(({ keyword }) => keyword === 'STARTTLS') ?? (offers === null ? offer : null);
    if (isOfWire || offer !== null || refusal !== null) found.set(exchange, { offer, refusal });
    if (exchange.command?.verb === 'STARTTLS' && isRefused(exchange)) refusal = exchange;
  }
  return found;
}

/** The first login of a session that whoever read along can use. */
export function clearLogin(session: Session, clear: ReadonlyMap<Exchange, Clear>): Login | null {
  return loginsOf(session).find((login) => login.exchange !== null && clear.has(login.exchange) && isReadableLogin(login)) ?? null;
}

/** What the tool says before the first word of a session names the other end: nobody listens on loopback or a socket. */
function staysOnMachine({ text }: SmtpDocument, { span }: Session): boolean {
  return local.test(text.slice(Math.max(0, span.start - spaceBefore), span.start));
}
