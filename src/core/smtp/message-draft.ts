import type { Exchange, MessageText } from './session.ts';
import type { Utterance } from './utterance.ts';

/**
 * A message as it is heard. Most of a large file is message text that nobody asks for, so that a line that stands in the file as it is
 * leaves its two offsets and becomes an utterance again when somebody asks: reading then costs half, and holds a sixth.
 */
export class MessageDraft implements MessageText {
  readonly kind: 'data' | 'chunk';
  readonly exchange: Exchange;
  readonly mail: Exchange | null;
  readonly #source: string | null;
  readonly #session: string | undefined;
  /** Two numbers are where a line starts and ends, a string is the time from here on (empty where none is told), else a line as it was heard. */
  readonly #heard: (number | string | Utterance)[] = [];
  #time = '';
  #lines: readonly Utterance[] | null = null;

  /** `source` is the text that utterances without pieces stand in; null where nobody holds it. */
  constructor(kind: 'data' | 'chunk', exchange: Exchange, mail: Exchange | null, source: string | null, session: string | null) {
    this.kind = kind;
    this.exchange = exchange;
    this.mail = mail;
    this.#source = source;
    this.#session = session ?? undefined;
  }

  get lines(): readonly Utterance[] {
    return (this.#lines ??= this.#tell());
  }

  add(line: Utterance): void {
    this.#lines = null;
    const { span, pieces, time = '' } = line;
    if (this.#source === null || pieces !== undefined || line.hidesContent === true) {
      this.#heard.push(line);
      return;
    }
    if (time !== this.#time) {
      this.#time = time;
      this.#heard.push(time);
    }
    this.#heard.push(span.start, span.end);
  }

  #tell(): Utterance[] {
    const lines: Utterance[] = [];
    let told: { readonly session?: string; readonly time?: string } = this.#session === undefined ? {} : { session: this.#session };
    for (let i = 0; i < this.#heard.length; i++) {
      const one = this.#heard[i];
      if (typeof one === 'number') {
        const span = { start: one, end: Number(this.#heard[++i]) };
        lines.push({ speaker: 'client', span, text: (this.#source ?? '').slice(span.start, span.end), ...told });
      } else if (typeof one === 'object') lines.push(one);
      else if (one !== undefined) told = { ...(this.#session === undefined ? {} : { session: this.#session }), ...(one === '' ? {} : { time: one }) };
    }
    return lines;
  }
}
