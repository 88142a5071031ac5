import type { Exchange, MessageText } from './session.ts';
import type { Utterance } from './utterance.ts';
import { isQuotation, quote, type Voice } from './voice.ts';

/**
 * A message as it is heard. Most of a large file is message text that nobody asks for: a line that stands in the file as it is leaves its
 * two offsets, and becomes an utterance again when somebody asks.
 */
export class MessageDraft implements MessageText {
  readonly kind: 'data' | 'chunk';
  readonly exchange: Exchange;
  readonly mail: Exchange | null;
  readonly #voice: Voice;
  /** Two numbers are where a line starts and ends, a string is the time from here on (empty where none is told), else a line as it was heard. */
  #heard: (number | string | Utterance)[] = [];
  #time = '';
  #lines: readonly Utterance[] | null = null;

  constructor(kind: 'data' | 'chunk', exchange: Exchange, mail: Exchange | null, voice: Voice) {
    this.kind = kind;
    this.exchange = exchange;
    this.mail = mail;
    this.#voice = voice;
  }

  get lines(): readonly Utterance[] {
    return (this.#lines ??= tell(this.#heard, this.#voice));
  }

  add(line: Utterance): void {
    this.#lines = null;
    if (!isQuotation(line, this.#voice)) {
      this.#heard.push(line);
      return;
    }
    const { span, time = '' } = line;
    if (time !== this.#time) {
      this.#time = time;
      this.#heard.push(time);
    }
    this.#heard.push(span.start, span.end);
  }

  /** Takes the last line out again where it turns out to be no text; null where it is. */
  takeLast(isOther: (line: Utterance) => boolean): Utterance | null {
    const last = this.lines.at(-1);
    if (last === undefined || !isOther(last)) return null;
    this.#lines = null;
    this.#heard.length -= typeof this.#heard.at(-1) === 'number' ? 2 : 1;
    return last;
  }

  /** A list that grows holds room for half as much again. */
  end(): void {
    this.#heard = this.#heard.slice();
  }
}

function tell(heard: readonly (number | string | Utterance)[], voice: Voice): Utterance[] {
  const lines: Utterance[] = [];
  let time: string | undefined;
  for (let i = 0; i < heard.length; i++) {
    const one = heard[i];
    if (typeof one === 'number') lines.push(quote(voice, one, Number(heard[++i]), time));
    else if (typeof one === 'string') time = one === '' ? undefined : one;
    else if (one !== undefined) lines.push(one);
  }
  return lines;
}
