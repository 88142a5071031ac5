import { findVerb } from '../../../catalogue/index.ts';

/** Ports on which SMTP is spoken, and nothing else. */
export const smtpPorts: ReadonlySet<string> = new Set(['25', '465', '587', '2525']);

const hello = /^(?:EHLO|HELO|LHLO)\b/i;
const verbShape = /^([A-Z]{4,8})(?=[\s:]|$)/;

/** Commands whose answer has several lines, some of which a check may meet only after the next command. */
const longAnswered = new Set(['EHLO', 'LHLO', 'HELP']);

/** Whether a check sends what is said in SMTP alone. */
export function isHello(data: string): boolean {
  return hello.test(data.trimStart());
}

/** What a check awaits is a greeting of a mail server by its words. */
export function isMailGreeting(pattern: string): boolean {
  return /^\W{0,6}220/.test(pattern) && /\bE?SMTP\b|postfix|exim|sendmail/i.test(pattern);
}

/** Follows what a check sends, so that it is known what each thing that it awaits must be an answer to. */
export class CheckDialogue {
  #open: string[] = ['(connection)'];
  #hasAwaited = false;
  #isInTurn = true;

  /** What is sent, with real line ends. Several lines are several commands. */
  sends(data: string): void {
    const verbs = data.split(/[\r\n]+/).filter((line) => line !== '').map((line) => {
      const verb = verbShape.exec(line.toUpperCase())?.[1] ?? '';
      return findVerb(verb) === null ? '' : verb;
    });
    // Whoever sends before an answer was awaited may find answers to both in one.
    if (!this.#hasAwaited || verbs.length > 1) this.#isInTurn = false;
    this.#open = [...new Set([...(this.#isInTurn ? this.#open.filter((verb) => longAnswered.has(verb)) : this.#open), ...verbs])];
    this.#hasAwaited = false;
  }

  /** What is awaited now must answer one of these; empty where that is not sure. */
  awaits(): readonly string[] {
    this.#hasAwaited = true;
    return this.#open.includes('') ? [] : this.#open;
  }
}

/** Line ends and blanks that a configuration writes as escapes. */
export function unescapeData(data: string): string {
  return data.replace(/\\([rnt ])/g, (_, letter: string) => (letter === 'r' ? '\r' : letter === 'n' ? '\n' : ' '));
}
