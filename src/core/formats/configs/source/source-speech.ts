import type { Span } from '../../../text/span.ts';
import type { SourceContext } from './source-context.ts';
import { repliesOf } from './source-replies.ts';

const call = /([\w$]{2,40})\(\s{0,4}[a-z]{0,2}["'`]$/i;
/** What people read, not clients. */
const toPeople = /^(?:log|debug|info|warn|error|print\w*|puts|say|die|croak|confess|throw|expect|is|ok|like|equal\w*|format|re|qr)$/i;
/** Once may be chance. */
const least = 2;

/** The functions of a program with which it speaks SMTP: each was given replies whose words leave no doubt. */
export class SourceSpeech {
  readonly #text: string;
  readonly #speakers: ReadonlySet<string>;

  constructor(text: string, strings: readonly Span[], context: SourceContext) {
    this.#text = text;
    const times = new Map<string, number>();
    if (context.speaksSmtp && !context.isForeign) {
      for (const span of strings) {
        const name = this.#calledWith(span);
        if (name !== null && repliesOf(text, span, context).length > 0) times.set(name, (times.get(name) ?? 0) + 1);
      }
    }
    this.#speakers = new Set([...times].filter(([, count]) => count >= least).map(([name]) => name));
  }

  /** Whether a literal is given to one of them. */
  says(span: Span): boolean {
    const name = this.#speakers.size === 0 ? null : this.#calledWith(span);
    return name !== null && this.#speakers.has(name);
  }

  #calledWith({ start }: Span): string | null {
    if (!/[2-5]/.test(this.#text.charAt(start))) return null;
    const name = call.exec(this.#text.slice(Math.max(0, start - 60), start))?.[1] ?? null;
    return name === null || toPeople.test(name) ? null : name;
  }
}
