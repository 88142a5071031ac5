import type { ConnectionEvent, Utterance } from './utterance.ts';
import { isQuotation, quote, type Voices } from './voice.ts';

/** Who hears a session again, entry by entry; `at` is the place of an entry in the journal. */
export interface Listener {
  readonly take: (utterance: Utterance, at: number) => void;
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
export class Journal {
  #voices: Voices;
  /** Two numbers are where a line starts (below zero, its complement, where the server spoke) and ends, a string is the time from here on. */
  #entries: (number | string | Utterance | Notice)[] = [];
  #time = '';

  constructor(voices: Voices) {
    this.#voices = voices;
  }

  get voices(): Voices {
    return this.#voices;
  }

  expectLineEnds(): void {
    this.#voices = this.#voices.withLineEnds;
  }

  /** The place of the entry. */
  add(utterance: Utterance): number {
    const { speaker, span, time = '' } = utterance;
    const entries = this.#entries;
    if (time !== this.#time) {
      this.#time = time;
      entries.push(time);
    }
    const at = entries.length;
    if (isQuotation(utterance, this.#voices[speaker])) entries.push(speaker === 'client' ? span.start : ~span.start, span.end);
    else entries.push(utterance);
    return at;
  }

  note(event: ConnectionEvent['event']): void {
    this.#entries.push(notices[event]);
  }

  /** Whether nothing was said between the entry at one place and the one at a later place. */
  isNext(before: number, at: number): boolean {
    const next = before + (typeof this.#entries[before] === 'number' ? 2 : 1);
    return at === next || (at === next + 1 && typeof this.#entries[next] === 'string');
  }

  tell(listener: Listener): void {
    this.#tell(0, this.#entries.length, undefined, listener);
  }

  /** What was said from one place to another, both included; `time` is the first entry's. */
  quote(from: number, last: number, time: string | undefined): Utterance[] {
    const said: Utterance[] = [];
    this.#tell(from, last + 1, time, { take: (utterance) => void said.push(utterance), takeNotice: () => undefined });
    return said;
  }

  /** A list that grows holds room for half as much again. */
  end(): void {
    this.#entries = this.#entries.slice();
  }

  #tell(from: number, to: number, timeBefore: string | undefined, { take, takeNotice }: Listener): void {
    const { client, server } = this.#voices;
    let time = timeBefore;
    for (let at = from; at < to; at++) {
      const entry = this.#entries[at];
      if (typeof entry === 'number') {
        const voice = entry < 0 ? server : client;
        const end = Number(this.#entries[at + 1]);
        take(quote(voice, entry < 0 ? ~entry : entry, end, time), at++);
      } else if (typeof entry === 'string') time = entry === '' ? undefined : entry;
      else if (entry !== undefined && 'event' in entry) takeNotice(entry.event);
      else if (entry !== undefined) take(entry, at);
    }
  }
}
