import { speakerByHost } from '../../diagnosis/speaker-by-host.ts';
import { Distinct, type DistinctData } from './distinct.ts';
import { firstSeed, secondSeed, stepFirst, stepSecond } from './hash.ts';
import { dot, hyphen, isDigit, octetsOf } from './octets.ts';
import { Tally, type TallyData } from './tally.ts';
import { expiry, Wordings, type Wording } from './wordings.ts';

/** What became of a delivery attempt; `rejected` is a refusal to a client. */
export const outcomes = ['sent', 'deferred', 'bounced', 'expired', 'rejected'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a part of a log adds up to, as data that can be sent to another thread. */
export interface Counts {
  readonly lines: number;
  /** Lines that belong to a mail log that we can read. */
  readonly known: number;
  /** By outcome, in the order of `outcomes`. */
  readonly totals: Float64Array;
  /** By hour and outcome: the outcomes of hour 0, those of hour 1, and so on. */
  readonly hours: Float64Array;
  readonly messages: DistinctData;
  readonly deferredMessages: DistinctData;
  readonly hosts: TallyData;
  readonly domains: TallyData;
  readonly codes: TallyData;
  readonly wordings: readonly Wording[];
  /** Of wordings only the codes were told apart, at least from some line on. */
  readonly isCoarse: boolean;
}

/** An entry of a log as the plain readers tell it. */
export interface MailEvent {
  /** Null where a message is only mentioned. */
  readonly outcome: Outcome | null;
  readonly id?: string | null;
  readonly recipient?: string | null;
  readonly host?: string | null;
  /** The reply, codes included, or the program's own words. */
  readonly wording?: string | null;
  readonly command?: string | null;
  /** An enhanced code. */
  readonly dsn?: string | null;
}

const replyShape = /^([2-5]\d\d)(?:[ -]#?([245]\.\d{1,3}\.\d{1,3})(?![\d.]))?(?![\d.])/;

/** Adds up what readers find. */
export class Counting {
  /** Where the current line stands. */
  line = 0;
  /** The current line's hour by the log's own clock; -1 where it tells none. */
  hour = -1;
  known = 0;
  readonly messages = new Distinct();
  readonly deferredMessages = new Distinct();
  readonly hosts = new Tally();
  readonly domains = new Tally();
  readonly codes = new Tally();
  readonly wordings = new Wordings();
  readonly #totals = new Float64Array(outcomes.length);
  readonly #hours = new Float64Array(24 * outcomes.length);
  readonly #scratch = new Uint8Array(16);
  #speakerKeys: number[] = [];
  #generation = 0;

  /** Counts one outcome, by its place in `outcomes`. */
  count(outcome: number): void {
    this.#totals[outcome] = (this.#totals[outcome] ?? 0) + 1;
    if (this.hour < 0 || this.hour > 23) return;
    const cell = this.hour * outcomes.length + outcome;
    this.#hours[cell] = (this.#hours[cell] ?? 0) + 1;
  }

  /** Counts the codes of a reply that begins at `start`; whether there is one. */
  countCodes(octets: Uint8Array, start: number, end: number, isFailure: boolean): boolean {
    const first = octets[start] ?? 0;
    if (first < 50 || first > 53 || !isDigit(octets[start + 1]) || !isDigit(octets[start + 2]) || start + 3 > end) return false;
    const after = start + 3;
    const separator = octets[after];
    if (after < end && separator !== 32 && separator !== hyphen) return false;
    const enhancedEnd = endOfEnhanced(octets, after + 1, end);
    if (enhancedEnd < 0) this.codes.add(octets, start, after, isFailure);
    else if (separator === 32) this.codes.add(octets, start, enhancedEnd, isFailure);
    else {
      const length = Math.min(enhancedEnd - start, this.#scratch.length);
      this.#scratch.set(octets.subarray(start, start + length));
      this.#scratch[3] = 32;
      this.codes.add(this.#scratch, 0, length, isFailure);
    }
    return true;
  }

  /** Counts why: the wording in a range, said by the host of that number among `hosts` (-1 where nobody is known to have). */
  countWording(octets: Uint8Array, start: number, end: number, host: number, command: string | null, dsn: string | null): void {
    const { line } = this;
    const circumstance = () => ({ host: host < 0 ? null : this.hosts.nameOf(host), command, dsn, line });
    this.wordings.add(octets, start, end, circumstance, this.#keyOf(host) ^ textKey(command ?? ''));
  }

  /** Counts an entry that a plain reader found. */
  add({ outcome, id, recipient, host, wording, command, dsn }: MailEvent): void {
    this.known++;
    const isFailure = outcome !== null && outcome !== 'sent';
    if (id != null && id !== '') addText(this.messages, id);
    if (outcome === null) return;
    this.count(outcomes.indexOf(outcome));
    if (outcome === 'deferred' && id != null && id !== '') addText(this.deferredMessages, id);
    const domain = outcome === 'rejected' ? '' : domainOf(recipient ?? '');
    if (domain !== '') this.domains.addText(domain, isFailure);
    const number = host == null || host === '' || outcome === 'rejected' ? -1 : this.hosts.addText(host, isFailure);
    const codes = replyShape.exec(wording ?? '');
    if (codes !== null) this.codes.addText([codes[1], codes[2]].filter((code) => code !== undefined).join(' '), isFailure);
    if (!isFailure) return;
    const octets = octetsOf(outcome === 'expired' ? '' : (wording ?? ''));
    this.countWording(octets, 0, octets.length, number, outcome === 'expired' ? expiry : (command ?? null), dsn ?? null);
  }

  /** What was counted since the last time; begins anew. */
  take(lines: number): Counts {
    const counts = {
      lines,
      known: this.known,
      totals: this.#totals.slice(),
      hours: this.#hours.slice(),
      messages: this.messages.take(),
      deferredMessages: this.deferredMessages.take(),
      hosts: this.hosts.take(),
      domains: this.domains.take(),
      codes: this.codes.take(),
      wordings: this.wordings.take(),
      isCoarse: this.wordings.isCoarse,
    };
    this.known = 0;
    this.#totals.fill(0);
    this.#hours.fill(0);
    return counts;
  }

  /** Hosts of one provider share a key: they mean the same by the same words. All others share another. */
  #keyOf(host: number): number {
    if (host < 0) return 0;
    if (this.#generation !== this.hosts.generation) {
      this.#generation = this.hosts.generation;
      this.#speakerKeys = [];
    }
    return (this.#speakerKeys[host] ??= textKey(speakerByHost(this.hosts.nameOf(host)) ?? ''));
  }
}

/** What follows the last `@`; nothing where there is no domain. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1 || address.length).replace(/>$/, '');
}

function addText(set: Distinct, text: string): void {
  let first = firstSeed;
  let second = secondSeed;
  for (let i = 0; i < text.length; i++) {
    first = stepFirst(first, text.charCodeAt(i));
    second = stepSecond(second, text.charCodeAt(i));
  }
  set.add(first, second);
}

function textKey(text: string): number {
  let key = 0;
  for (let i = 0; i < text.length; i++) key = stepSecond(key, text.charCodeAt(i));
  return key;
}

/** Where an enhanced code that begins at `start` ends; -1 where there is none. */
function endOfEnhanced(octets: Uint8Array, start: number, end: number): number {
  const first = octets[start];
  if ((first !== 50 && first !== 52 && first !== 53) || octets[start + 1] !== dot) return -1;
  let i = start + 2;
  const subject = i;
  while (i < end && isDigit(octets[i])) i++;
  if (i === subject || i - subject > 3 || octets[i] !== dot) return -1;
  const detail = ++i;
  while (i < end && isDigit(octets[i])) i++;
  return i === detail || i - detail > 3 || (i < end && octets[i] === dot && isDigit(octets[i + 1])) ? -1 : i;
}
