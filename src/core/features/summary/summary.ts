import { reasons, type ReasonId } from '../../catalogue/reason.ts';
import { explain } from '../explain/explain.ts';
import { outcomes, type Counts, type Outcome } from './counts.ts';
import { Distinct } from './distinct.ts';
import { Tally, type Counted } from './tally.ts';
import { expiry, type Wording } from './wordings.ts';

/** A mail log in numbers. Each list is sorted by `count`, the largest first. */
export interface Summary {
  /** Distinct messages by their queue ids. */
  readonly messages: number;
  readonly sent: number;
  readonly deferred: number;
  readonly bounced: number;
  readonly expired: number;
  readonly rejected: number;
  readonly deferredMessages: number;
  /** Why attempts failed and clients were refused: together as many as `deferred`, `bounced`, `expired` and `rejected`. */
  readonly reasons: readonly ReasonCount[];
  /** Whom attempts went to, by the name in the log: a host, or a transport such as `local`. */
  readonly hosts: readonly Count[];
  /** Recipients' domains of attempts. */
  readonly domains: readonly Count[];
  /** Reply codes with their enhanced codes (`550 5.1.1`), of failures, refusals and successes. */
  readonly codes: readonly Count[];
  /** Attempts and refusals by the hour of the log's clock, `00` to `23`, over all days; hours without any are left out. */
  readonly hours: readonly HourCount[];
  readonly lines: number;
  /** Lines of a mail log that we can read; 0 tells that the file is none. */
  readonly known: number;
  /**
   * What is estimated (`messages`), may lack rare entries (`hosts`, `domains`, `codes`), or was told by codes alone (`reasons`), since there
   * was too much to keep it all.
   */
  readonly approximate: readonly ('messages' | 'deferredMessages' | 'reasons' | 'hosts' | 'domains' | 'codes')[];
}

export interface Count {
  readonly id: string;
  readonly count: number;
  /** How many of them were no success. */
  readonly failed: number;
}

export interface ReasonCount {
  readonly id: ReasonId;
  readonly title: string;
  readonly count: number;
  /** The first of them, as the log has it. */
  readonly example: string;
  /** Where that stands, as the counter was told to count. */
  readonly line: number;
}

export type HourCount = { readonly id: string; readonly count: number } & Readonly<Record<Outcome, number>>;

interface Reason {
  count: number;
  example: string;
  line: number;
}

/** Adds up the counts of a log's parts, in any order, and explains each wording once. */
export class Summing {
  readonly #totals = outcomes.map(() => 0);
  readonly #hours = new Float64Array(24 * outcomes.length);
  readonly #messages = new Distinct();
  readonly #deferredMessages = new Distinct();
  readonly #hosts = new Tally();
  readonly #domains = new Tally();
  readonly #codes = new Tally();
  readonly #reasons = new Map<ReasonId, Reason>();
  #lines = 0;
  #known = 0;
  #isCoarse = false;

  add(counts: Counts): void {
    counts.totals.forEach((count, i) => (this.#totals[i] = (this.#totals[i] ?? 0) + count));
    counts.hours.forEach((count, i) => (this.#hours[i] = (this.#hours[i] ?? 0) + count));
    this.#messages.merge(counts.messages);
    this.#deferredMessages.merge(counts.deferredMessages);
    this.#hosts.merge(counts.hosts);
    this.#domains.merge(counts.domains);
    this.#codes.merge(counts.codes);
    for (const wording of counts.wordings) this.#addWording(wording);
    this.#lines += counts.lines;
    this.#known += counts.known;
    if (counts.isCoarse) this.#isCoarse = true;
  }

  summarise(): Summary {
    const [sent = 0, deferred = 0, bounced = 0, expired = 0, rejected = 0] = this.#totals;
    return {
      messages: this.#messages.count,
      sent,
      deferred,
      bounced,
      expired,
      rejected,
      deferredMessages: this.#deferredMessages.count,
      reasons: this.#listReasons(),
      hosts: this.#hosts.list().map(toCount),
      domains: this.#domains.list().map(toCount),
      codes: this.#codes.list().map(toCount),
      hours: this.#listHours(),
      lines: this.#lines,
      known: this.#known,
      approximate: [
        ...(this.#messages.isExact ? [] : (['messages'] as const)),
        ...(this.#deferredMessages.isExact ? [] : (['deferredMessages'] as const)),
        ...(this.#isCoarse ? (['reasons'] as const) : []),
        ...(this.#hosts.isCut ? (['hosts'] as const) : []),
        ...(this.#domains.isCut ? (['domains'] as const) : []),
        ...(this.#codes.isCut ? (['codes'] as const) : []),
      ],
    };
  }

  #addWording(wording: Wording): void {
    const id = reasonOf(wording);
    const { text, line, count } = wording;
    const known = this.#reasons.get(id);
    if (known === undefined) {
      this.#reasons.set(id, { count, example: text, line });
      return;
    }
    known.count += count;
    if (line < known.line) [known.line, known.example] = [line, text];
  }

  #listReasons(): ReasonCount[] {
    return [...this.#reasons]
      .map(([id, { count, example, line }]) => ({ id, title: reasons.find((reason) => reason.id === id)?.title ?? '', count, example, line }))
      .sort((a, b) => b.count - a.count || a.line - b.line);
  }

  #listHours(): HourCount[] {
    return Array.from({ length: 24 }, (_, hour) => {
      const [sent = 0, deferred = 0, bounced = 0, expired = 0, rejected = 0] = this.#hours.subarray(hour * outcomes.length, (hour + 1) * outcomes.length);
      return { id: String(hour).padStart(2, '0'), count: sent + deferred + bounced + expired + rejected, sent, deferred, bounced, expired, rejected };
    })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  }
}

/** What the words tell, else what the log's own enhanced code does. */
function reasonOf({ text, host, command, dsn }: Wording): ReasonId {
  if (command === expiry) return 'expired';
  const context = { ...(host === null ? {} : { host }), ...(command === null ? {} : { command }) };
  const reason = text === '' ? null : explain(text, context).reason;
  return reason ?? (dsn === null ? null : explain(dsn, context).reason) ?? 'unknown';
}

function toCount({ name, count, failed }: Counted): Count {
  return { id: name, count, failed };
}
