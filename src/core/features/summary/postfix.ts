import type { Counting } from './counts.ts';
import { firstPrime, firstSeed, secondPrime, secondSeed } from './hash.ts';
import { at, closing, colon, comma, greater, hyphen, isDigit, less, opening, semicolon, space, spells, textOf } from './octets.ts';
import { expiry } from './wordings.ts';

const [sent, deferred, bounced, expired, rejected] = [0, 1, 2, 3, 4] as const;

/**
 * What a queue id is made of (Postfix, global/mail_queue.h): 1 for the short form's hexadecimal digits, 2 for the long form's digits and
 * consonants, 3 for both.
 */
const idClass = new Uint8Array(256);
for (const letter of '0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz') idClass[letter.charCodeAt(0)] = 2;
for (const letter of '0123456789ABCDEF') idClass[letter.charCodeAt(0)] = (idClass[letter.charCodeAt(0)] ?? 0) | 1;
/** What stands before a refusal; `reject_warning: ` and `hold: ` refuse nothing. */
const refusals = ['reject: ', 'milter-reject: ', 'proxy-reject: '] as const;
/** What stands behind a refusal's wording. */
const envelope = /^(?:from=<|to=<|proto=)/;
const shortestShortId = 6;
const shortestLongId = 12;

/** Reads Postfix's messages by their octets; only what is counted is looked at. */
export class PostfixReader {
  readonly #counting: Counting;
  #lastFirst = 0;
  #lastSecond = 0;

  constructor(counting: Counting) {
    this.#counting = counting;
  }

  /** Forgets which message was counted last; to be called when counting begins anew. */
  forget(): void {
    this.#lastFirst = this.#lastSecond = 0;
  }

  /** Whether it is a message about a queued message, or a refusal. */
  read(octets: Uint8Array, start: number, end: number): boolean {
    let first = firstSeed;
    let second = secondSeed;
    let forms = 3;
    let p = start;
    for (; p < end; p++) {
      const octet = octets[p] ?? 0;
      const form = idClass[octet] ?? 0;
      if (form === 0) break;
      forms &= form;
      first = Math.imul(first ^ octet, firstPrime);
      second = Math.imul(second + octet, secondPrime);
    }
    const length = p - start;
    if (octets[p] === colon && octets[p + 1] === space && length >= ((forms & 1) === 1 ? shortestShortId : shortestLongId) && forms !== 0) {
      if (first !== this.#lastFirst || second !== this.#lastSecond) {
        this.#counting.messages.add(first, second);
        this.#lastFirst = first;
        this.#lastSecond = second;
      }
      this.#readEvent(octets, p + 2, end, first, second);
      return true;
    }
    if (spells(octets, start, 'NOQUEUE: ')) {
      this.#readEvent(octets, start + 9, end, 0, 0);
      return true;
    }
    // Old versions name no queue where there is none.
    const word = refusals.find((one) => spells(octets, start, one));
    if (word === undefined) return false;
    this.#readRefusal(octets, start + word.length, end);
    return true;
  }

  #readEvent(octets: Uint8Array, start: number, end: number, first: number, second: number): void {
    switch (octets[start]) {
      case 116: // t
        if (octets[start + 1] === 111 && octets[start + 2] === 61) this.#readAttempt(octets, start + 3, end, first, second);
        return;
      case 102: // f
        if (spells(octets, start, 'from=<')) this.#readExpiry(octets, start + 6, end);
        return;
      default:
        for (const word of refusals) if (spells(octets, start, word)) this.#readRefusal(octets, start + word.length, end);
    }
  }

  /** `to=<a@b>, orig_to=<c>, relay=host[address]:port, …, dsn=d, status=word (text)`. */
  #readAttempt(octets: Uint8Array, start: number, end: number, first: number, second: number): void {
    let p = start;
    let domain = -1;
    const isBracketed = octets[p] === less;
    for (; p < end; p++) {
      const octet = octets[p];
      if (octet === at) domain = p + 1;
      else if (octet === comma && (!isBracketed || octets[p - 1] === greater)) break;
    }
    const domainEnd = isBracketed ? p - 1 : p;
    if (octets[p + 2] === 111 && spells(octets, p + 2, 'orig_to=')) {
      const isAlsoBracketed = octets[p + 10] === less;
      for (p += 10; p < end; p++) if (octets[p] === comma && (!isAlsoBracketed || octets[p - 1] === greater)) break;
    }
    if (!spells(octets, p + 2, 'relay=')) return;
    const relay = p + 8;
    let relayEnd = relay;
    while (relayEnd < end && octets[relayEnd] !== opening && octets[relayEnd] !== comma) relayEnd++;
    let dsn = -1;
    for (p = relayEnd; p < end; p++) {
      if (octets[p] !== comma || octets[p + 1] !== space) continue;
      if (octets[p + 2] === 115) {
        if (spells(octets, p + 2, 'status=')) break;
      } else if (octets[p + 2] === 100 && octets[p + 3] === 115) dsn = p + 6;
    }
    if (p >= end) return;
    const status = p + 9;
    let text = status;
    while (text < end && octets[text] !== space) text++;
    const outcome = outcomeOf(octets, status, text);
    if (outcome < 0) return;
    const counting = this.#counting;
    const isFailure = outcome !== sent;
    counting.count(outcome);
    if (domain >= 0 && domain < domainEnd) counting.domains.add(octets, domain, domainEnd, isFailure);
    const isNone = relayEnd === relay + 4 && spells(octets, relay, 'none');
    const host = isNone || relayEnd === relay ? -1 : counting.hosts.add(octets, relay, relayEnd, isFailure);
    const textEnd = octets[end - 1] === closing ? end - 1 : end;
    text = Math.min(text + 2, textEnd);
    if (!isFailure) {
      counting.countCodes(octets, text, textEnd, false);
      return;
    }
    if (outcome === deferred) counting.deferredMessages.add(first, second);
    let dsnEnd = dsn;
    while (dsn >= 0 && dsnEnd < end && octets[dsnEnd] !== comma) dsnEnd++;
    this.#readFailure(octets, text, textEnd, host, dsn < 0 ? null : textOf(octets, dsn, Math.min(dsnEnd, dsn + 12)));
  }

  /** `host h[a] said: 450 4.2.2 text (in reply to RCPT TO command)`, `connect to h[a]:25: Connection refused`, … */
  #readFailure(octets: Uint8Array, start: number, end: number, host: number, dsn: string | null): void {
    const reply = findReply(octets, start, end);
    let wordingEnd = end;
    let command: string | null = null;
    if (octets[end - 1] === closing && spells(octets, end - 9, ' command)')) {
      let open = end - 10;
      while (open > start && octets[open] !== 40) open--;
      if (spells(octets, open, '(in reply to ')) {
        command = commandOf(octets[open + 13] ?? 0);
        wordingEnd = octets[open - 1] === space ? open - 1 : open;
      }
    }
    if (reply < 0) {
      this.#counting.countWording(octets, start, wordingEnd, host, command, dsn);
      return;
    }
    if (command === null && spells(octets, reply - 12, 'talk to me: ')) command = '(connection)';
    this.#counting.countCodes(octets, reply, wordingEnd, true);
    this.#counting.countWording(octets, reply, wordingEnd, host, command, dsn);
  }

  /** `from=<a@b>, status=expired, returned to sender`. */
  #readExpiry(octets: Uint8Array, start: number, end: number): void {
    let p = start;
    while (p < end && !(octets[p] === greater && octets[p + 1] === comma)) p++;
    if (!spells(octets, p + 2, ' status=')) return;
    if (!spells(octets, p + 10, 'expired') && !spells(octets, p + 10, 'force-expired')) return;
    this.#counting.count(expired);
    this.#counting.countWording(octets, p, p, -1, expiry, null);
  }

  /** `RCPT from h[a]: 550 5.1.1 text; from=<a> to=<b> proto=ESMTP helo=<c>`; of a header: `header x from h[a]; from=… helo=<c>: 5.7.1 text`. */
  #readRefusal(octets: Uint8Array, start: number, end: number): void {
    const counting = this.#counting;
    counting.count(rejected);
    let verbEnd = start;
    while (verbEnd < end && octets[verbEnd] !== space && octets[verbEnd] !== colon) verbEnd++;
    const verb = textOf(octets, start, Math.min(verbEnd, start + 20));
    const isContent = verb === 'header' || verb === 'body' || verb === 'END-OF-MESSAGE';
    let wordingEnd = end;
    for (let i = verbEnd; i < end; i++) {
      if (octets[i] === semicolon && octets[i + 1] === space && envelope.test(textOf(octets, i + 2, Math.min(end, i + 8)))) {
        wordingEnd = i;
        break;
      }
    }
    const late = verb === 'header' || verb === 'body' ? findAfterHelo(octets, wordingEnd, end) : -1;
    let wording = late;
    if (late >= 0) wordingEnd = end;
    for (let i = verbEnd; wording < 0 && i < wordingEnd; i++) {
      if (octets[i] === colon && octets[i + 1] === space && (isReply(octets, i + 2) || isEnhanced(octets, i + 2))) wording = i + 2;
    }
    for (let i = verbEnd; wording < 0 && i < wordingEnd; i++) if (octets[i] === colon && octets[i + 1] === space) wording = i + 2;
    if (wording < 0) wording = verbEnd;
    counting.countCodes(octets, wording, wordingEnd, true);
    counting.countWording(octets, wording, wordingEnd, -1, verb === 'CONNECT' ? '(connection)' : isContent ? '.' : verb, null);
  }
}

function outcomeOf(octets: Uint8Array, start: number, end: number): number {
  switch (end - start) {
    case 4:
      return spells(octets, start, 'sent') ? sent : -1;
    case 7:
      return spells(octets, start, 'bounced') ? bounced : spells(octets, start, 'expired') ? expired : -1;
    case 8:
      return spells(octets, start, 'deferred') ? deferred : -1;
    // With soft_bounce a message stays in the queue that would have bounced.
    case 10:
      return spells(octets, start, 'SOFTBOUNCE') ? deferred : -1;
    default:
      return -1;
  }
}

/** Where a server's reply begins in Postfix's account of a failure; -1 where no server spoke. */
function findReply(octets: Uint8Array, start: number, end: number): number {
  if (isReply(octets, start)) return start;
  for (let i = start; i < end; i++) if (octets[i] === colon && octets[i + 1] === space && isReply(octets, i + 2)) return i + 2;
  return -1;
}

function isReply(octets: Uint8Array, start: number): boolean {
  const first = octets[start] ?? 0;
  const after = octets[start + 3];
  return first >= 50 && first <= 53 && isDigit(octets[start + 1]) && isDigit(octets[start + 2]) && (after === space || after === hyphen);
}

function isEnhanced(octets: Uint8Array, start: number): boolean {
  return isDigit(octets[start]) && octets[start + 1] === 46 && isDigit(octets[start + 2]) && (octets[start + 3] === 46 || octets[start + 4] === 46 || octets[start + 5] === 46);
}

/** What stands behind `helo=<name>: `. */
function findAfterHelo(octets: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && !spells(octets, i, ' helo=<')) i++;
  while (i < end && !(octets[i] === greater && octets[i + 1] === colon && octets[i + 2] === space)) i++;
  return i < end ? i + 3 : -1;
}

/** The verb of `in reply to … command`, by its first letter: `RCPT TO`, `MAIL FROM`, `end of DATA`. */
function commandOf(letter: number): string | null {
  const verbs: Readonly<Record<string, string>> = { R: 'RCPT', M: 'MAIL', e: '.', D: 'DATA', E: 'EHLO', H: 'HELO', L: 'LHLO', S: 'STARTTLS', A: 'AUTH' };
  return verbs[String.fromCharCode(letter)] ?? null;
}
