import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { ContinuedLine } from '../reading/continued-lines.ts';
import { repliesIn, settingInLine } from './exim-text.ts';

const verbShape = /^\s*(accept|defer|deny|discard|drop|require|warn)(?=\s|$)(?!\s*=)/;
const messageShape = /^\s*(message)\s*=\s*/;

/** Lists whose refusals have another code than 550, so that nothing is known of the texts in them. */
const others = /vrfy|etrn|quit|not_smtp/;

/** The statement of an access list that is being read: texts may stand before what decides over them. */
export class EximStatement {
  readonly #verb: string;
  readonly #isOther: boolean;
  readonly #found: Setting[] = [];
  readonly #messages: { readonly line: ContinuedLine; readonly start: number; readonly value: number }[] = [];
  #hasEndpass = false;

  /** Null where a line begins no statement. */
  static begin(line: ContinuedLine, list: string): EximStatement | null {
    const match = verbShape.exec(line.text);
    const verb = match?.[1];
    return match === null || verb === undefined ? null : new EximStatement(line, verb, match[0].length, others.test(list));
  }

  private constructor(line: ContinuedLine, verb: string, end: number, isOther: boolean) {
    this.#verb = verb;
    this.#isOther = isOther;
    const entry = findSetting('exim', verb);
    if (entry !== null) this.#found.push(settingInLine(line, entry, { start: end - verb.length, end }, null));
    this.go(line, end);
  }

  /** A further line of the statement, or the rest of its first. */
  go(line: ContinuedLine, from = 0): void {
    const rest = line.text.slice(from);
    const match = messageShape.exec(rest);
    if (match !== null) this.#messages.push({ line, start: from + match[0].indexOf('message'), value: from + match[0].length });
    else if (/^\s*endpass\s*$/.test(rest)) this.#hasEndpass = true;
  }

  finish(): Setting[] {
    const verb = this.#hasEndpass && this.#verb === 'accept' ? 'accept endpass' : this.#verb;
    // With warn the text becomes a header.
    const entry = this.#verb === 'warn' ? null : findSetting('exim', this.#isOther ? 'message' : `${verb} message`);
    if (entry !== null) {
      for (const { line, start, value } of this.#messages) {
        const end = line.text.trimEnd().length;
        const span = { start: value, end: Math.max(value, end) };
        this.#found.push(settingInLine(line, entry, { start, end: start + 'message'.length }, span, { replies: repliesIn(line, span) }));
      }
    }
    return this.#found;
  }
}
