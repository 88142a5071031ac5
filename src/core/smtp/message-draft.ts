import type { Journal } from './journal.ts';
import type { Exchange, MessageText } from './session.ts';
import type { Utterance } from './utterance.ts';

/** Lines that follow each other in a session's journal. */
interface Run {
  readonly from: number;
  to: number;
  /** The first one's. */
  readonly time: string | undefined;
}

/** A message as it is heard. Most of a large file is message text that nobody asks for: what stays is where its lines stand in the journal. */
export class MessageDraft implements MessageText {
  readonly kind: 'data' | 'chunk';
  readonly exchange: Exchange;
  readonly mail: Exchange | null;
  readonly #journal: Journal;
  /** One, unless the server interrupts. */
  readonly #runs: Run[] = [];
  #lines: readonly Utterance[] | null = null;
  /** Of the lines, the last is none. */
  #lacksLast = false;

  constructor(kind: 'data' | 'chunk', exchange: Exchange, mail: Exchange | null, journal: Journal) {
    this.kind = kind;
    this.exchange = exchange;
    this.mail = mail;
    this.#journal = journal;
  }

  get lines(): readonly Utterance[] {
    return (this.#lines ??= this.#tell());
  }

  /** Takes what stands at a place of the journal: a line, or a block of them. */
  add({ time }: { readonly time?: string | undefined }, at: number): void {
    this.#lines = null;
    const to = this.#journal.endOf(at);
    const run = this.#runs.at(-1);
    if (run !== undefined && this.#journal.isSilent(run.to, at)) run.to = to;
    else this.#runs.push({ from: at, to, time });
  }

  /** Takes the last line out again where it turns out to be no text; null where it is. */
  takeLast(isOther: (line: Utterance) => boolean): Utterance | null {
    const last = this.lines.at(-1);
    if (last === undefined || !isOther(last)) return null;
    this.#lines = null;
    this.#lacksLast = true;
    return last;
  }

  #tell(): Utterance[] {
    const lines = this.#runs.flatMap(({ from, to, time }) => this.#journal.quote(from, to, time));
    return this.#lacksLast ? lines.slice(0, -1) : lines;
  }
}
