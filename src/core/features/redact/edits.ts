import type { Edit, Span } from '../../text/span.ts';
import { byStart } from './said.ts';

/** Changes to one text in its order, none over another: what is put in first stays. */
export class Edits {
  #edits: Edit[] = [];

  get all(): readonly Edit[] {
    return this.#edits;
  }

  /** Whether a place is changed already. */
  has({ start, end }: Span): boolean {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#edits[middle]?.span.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const found = this.#edits[low - 1];
    return found !== undefined && found.span.end > start;
  }

  /** Puts more changes in, but those that would touch what is changed already. */
  add(more: readonly Edit[]): void {
    const fresh = [...more].sort((a, b) => byStart(a.span, b.span)).filter(({ span }, i, sorted) => !this.has(span) && (i === 0 || (sorted[i - 1]?.span.end ?? 0) <= span.start));
    this.#edits = [...this.#edits, ...fresh].sort((a, b) => byStart(a.span, b.span));
  }
}
