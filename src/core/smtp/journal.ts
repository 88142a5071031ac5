import type { Encoding } from '../text/octets.ts';
import type { MessageBlock } from './message-block.ts';
import type { ConnectionEvent, Utterance } from './utterance.ts';
import { isQuotation, quote, type Voice } from './voice.ts';

/** Who hears a session again, entry by entry; `at` is the place of an entry in the journal. */
export interface Listener {
  readonly take: (utterance: Utterance, at: number) => void;
  readonly takeBlock: (block: MessageBlock, at: number) => void;
  readonly takeNotice: (event: ConnectionEvent['event']) => void;
}

interface Notice {
  readonly event: ConnectionEvent['event'];
}

/** One object for each, whatever the number of sessions. */
const notices: Readonly<Record<ConnectionEvent['event'], Notice>> = { opened: { event: 'opened' }, closed: { event: 'closed' }, tls: { event: 'tls' } };

/**
 * All that was said in a session, in the order of the file, and all that stays of it until somebody asks: what a file of a million lines
 * costs is, for the greater part, moving what is kept out of the collector's way. A line that stands in the file as it is stays as two
 * numbers.
 */
export class Journal implements Voice {
  readonly session: string | undefined;
  readonly encoding: Encoding;
  readonly source: string | null;
  lineEnd: string | undefined;
  /** Two numbers are where a line starts (below zero, its complement, where the server spoke) and ends, a string is the time from here on. */
  #entries: (number | string | Utterance | MessageBlock | Notice)[] = [];
  #time = '';

  /** `source` is the text that is read, where the caller holds it. */
  constructor(session: string | null, encoding: Encoding, source: string | null = null) {
    this.session = session ?? undefined;
    this.encoding = encoding;
    this.source = source;
  }

  /** The place of the entry. */
  add(utterance: Utterance): number {
    const { speaker, span, time = '' } = utterance;
    const entries = this.#entries;
    if (time !== this.#time) this.#tellTime(time);
    const at = entries.length;
    if (isQuotation(utterance, this)) entries.push(speaker === 'client' ? span.start : ~span.start, span.end);
    else entries.push(utterance);
    return at;
  }

  /** The place of the entry. */
  addBlock(block: MessageBlock): number {
    const { time = '' } = block;
    if (time !== this.#time) this.#tellTime(time);
    return this.#entries.push(block) - 1;
  }

  note(event: ConnectionEvent['event']): void {
    this.#entries.push(notices[event]);
  }

  /** The place behind an entry. */
  endOf(at: number): number {
    return at + (typeof this.#entries[at] === 'number' ? 2 : 1);
  }

  /** Whether nothing was said between two places. */
  isSilent(from: number, to: number): boolean {
    return from === to || (to === from + 1 && typeof this.#entries[from] === 'string');
  }

  tell(listener: Listener): void {
    this.#tell(0, this.#entries.length, undefined, listener);
  }

  /** What was said from one place to another; `time` is the first entry's. */
  quote(from: number, to: number, time: string | undefined): Utterance[] {
    const said: Utterance[] = [];
    this.#tell(from, to, time, {
      take: (utterance) => void said.push(utterance),
      takeBlock: ({ lines }) => void said.push(...lines()),
      takeNotice: () => undefined,
    });
    return said;
  }

  /** A list that grows holds room for half as much again. */
  end(): void {
    this.#entries = this.#entries.slice();
  }

  #tellTime(time: string): void {
    this.#time = time;
    this.#entries.push(time);
  }

  #tell(from: number, to: number, timeBefore: string | undefined, { take, takeBlock, takeNotice }: Listener): void {
    let time = timeBefore;
    for (let at = from; at < to; at++) {
      const entry = this.#entries[at];
      if (typeof entry === 'number') {
        const end = Number(this.#entries[at + 1]);
        take(entry < 0 ? quote(this, 'server', ~entry, end, time) : quote(this, 'client', entry, end, time), at++);
      } else if (typeof entry === 'string') time = entry === '' ? undefined : entry;
      else if (entry !== undefined && 'event' in entry) takeNotice(entry.event);
      else if (entry !== undefined && 'lines' in entry) takeBlock(entry, at);
      else if (entry !== undefined) take(entry, at);
    }
  }
}
