import { findKeyword } from '../../catalogue/index.ts';
import type { SmtpDocument } from '../../document.ts';
import type { Command } from '../../smtp/command.ts';
import { readOffers, type Offer } from '../../smtp/offer.ts';
import type { Reply } from '../../smtp/reply.ts';
import type { Exchange, Session } from '../../smtp/session.ts';
import { completeCommandsOf, isMasked } from '../complete-commands.ts';
import { hasOmission } from '../omission.ts';
import type { RelatedPlace } from '../rule.ts';

/** The last hello that the server accepted, and what it offered. */
export interface Hello {
  readonly command: Command;
  readonly reply: Reply;
  /** By keyword; null after HELO, which is offered nothing. */
  readonly offers: Offers | null;
  /** Whether it offered something that is not known here, which may bring commands and parameters of its own. */
  readonly hasUnknownOffers: boolean;
  /** The server had refused EHLO before. */
  readonly isSecondChoice: boolean;
}

export type Offers = ReadonlyMap<string, readonly Offer[]>;

const hellos = new Set(['EHLO', 'HELO', 'LHLO']);
/** After these the session begins anew, and earlier offers are void (RFC 3207, section 4.2; Postfix, XCLIENT). */
const resets = new Set(['STARTTLS', 'XCLIENT', 'X-ANONYMOUSTLS']);

/**
 * Every command of which the file shows whole what the server offered before it. Commands after a hello whose answer is missing, cut or
 * masked are left out, and those after STARTTLS until the next hello.
 */
export function* commandsWithHello(document: SmtpDocument): Generator<readonly [Exchange & { readonly command: Command }, Hello], void, undefined> {
  const counted = new Map<Exchange, Hello>();
  for (const session of document.sessions) trackHellos(document, session, counted);
  for (const { command, exchange } of completeCommandsOf(document)) {
    const hello = counted.get(exchange);
    if (hello !== undefined && !hellos.has(command.verb)) yield [{ ...exchange, command }, hello];
  }
}

/** Which hello counts for each exchange of a session, where the file shows enough. */
function trackHellos({ text }: SmtpDocument, { exchanges }: Session, counted: Map<Exchange, Hello>): void {
  let current: Hello | null = null;
  let isEhloRefused = false;
  let heard = 0;
  for (const exchange of exchanges) {
    const { command, reply } = exchange;
    const begins = command?.utterance.span.start ?? 0;
    // What is left out may have been another hello. Message text, before a dot, may say anything.
    if (current !== null && command?.verb !== '.' && hasOmission(text, heard, begins)) current = null;
    heard = Math.max(heard, reply?.span.end ?? 0, command?.utterance.span.end ?? 0);
    if (current !== null) counted.set(exchange, current);
    if (command === null) continue;
    const isPositive = reply?.code.startsWith('2') ?? false;
    if (resets.has(command.verb) && (isPositive || reply === null)) current = null;
    if (!hellos.has(command.verb)) continue;
    if (reply !== null && !isPositive) {
      isEhloRefused ||= command.verb === 'EHLO';
      continue;
    }
    const offers: Offers | null = command.verb === 'HELO' ? null : groupOffers(readOffers(exchange));
    const isShown = reply !== null && !hasOmission(text, command.utterance.span.end, reply.span.end);
    current = isShown && isWhole(command, reply) ? { command, reply, offers, hasUnknownOffers: hasUnknown(offers), isSecondChoice: isEhloRefused } : null;
  }
}

function groupOffers(offers: readonly Offer[]): Offers {
  const byKeyword = new Map<string, Offer[]>();
  for (const offer of offers) {
    const same = byKeyword.get(offer.keyword);
    if (same === undefined) byKeyword.set(offer.keyword, [offer]);
    else same.push(offer);
  }
  return byKeyword;
}

function hasUnknown(offers: Offers | null): boolean {
  return offers !== null && [...offers.keys()].some((keyword) => findKeyword(keyword) === null);
}

/** Whether nothing of the answer is hidden: its first line names the server, its last has no hyphen, and every line between reads as an offer. */
function isWhole({ verb }: Command, { lines, isEnded, code }: Reply): boolean {
  const [first, ...offers] = lines;
  if (!isEnded || first === undefined || code !== '250' || lines.at(-1)?.separator === '-') return false;
  if (verb === 'HELO') return true;
  const firstWord = /^\S+/.exec(first.text.trimStart())?.[0] ?? '';
  // A tool that shows the last line alone shows a keyword here.
  if (findKeyword(firstWord) !== null) return false;
  return offers.every((line) => line.code === code && !isMasked(line.text) && !/^(?:X{4,}[A-Z]?|[*X.]+)\b/.test(line.text.trim()));
}

/** Where the offers stand that lack something. */
export function relatedHello({ reply, command }: Hello): RelatedPlace {
  return { span: reply.lines[0]?.codeSpan ?? reply.span, message: `The answer to ${command.verb}` };
}
