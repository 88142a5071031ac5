import type { Span } from '../text/span.ts';
import type { LocatedEnhancedStatusCode } from './enhanced-status-code.ts';
import type { Reply, ReplyLine } from './reply.ts';

/** A reply as it is heard: its lines tell the rest. Most have one line, which needs no list until somebody asks for it. */
export class ReplyDraft implements Reply {
  readonly #first: ReplyLine;
  #all: ReplyLine[] | null = null;
  #isEnded = false;

  constructor(first: ReplyLine) {
    this.#first = first;
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  get code(): string {
    return this.#first.code;
  }

  get enhanced(): LocatedEnhancedStatusCode | null {
    return this.#first.enhanced;
  }

  get lines(): readonly ReplyLine[] {
    return (this.#all ??= [this.#first]);
  }

  get span(): Span {
    return { start: this.#first.utterance.span.start, end: (this.#all?.at(-1) ?? this.#first).utterance.span.end };
  }

  add(line: ReplyLine): void {
    if (this.#all === null) this.#all = [this.#first, line];
    else this.#all.push(line);
  }

  /** A list that grows holds room for more. */
  end(): void {
    this.#isEnded = true;
    if (this.#all !== null) this.#all = this.#all.slice();
  }
}
