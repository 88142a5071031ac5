/** Enough for any reply that a person reads; what is longer is a message or an attack. */
const longest = 2000;

/** A reply's text in the forms in which it is searched. */
export interface ReplyWords {
  /** As written, with each run of blanks as one. */
  readonly shown: string;
  /** The same in lower case, character by character. */
  readonly lower: string;
  /**
   * Its words in lower case, each after a blank and the last before one; addresses, hosts and links are ` addr `, ` hostname `, ` ipaddress `
   * and ` http `, so that a mailbox called `unknown` says nothing.
   */
  readonly words: string;
  /** What a place of `words` stands for in `shown`. */
  readonly wordSpans: readonly WordSpan[];
}

interface WordSpan {
  /** Where it begins in `words`. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

export function readReplyWords(text: string): ReplyWords {
  const shown = text.slice(0, 4 * longest).replace(/\s+/g, ' ').trim().slice(0, longest);
  const lower = lowerCase(shown);
  const wordSpans: WordSpan[] = [];
  let words = ' ';
  const add = (word: string, start: number, end: number): void => {
    wordSpans.push({ at: words.length - 1, start, end });
    words += `${word} `;
  };
  for (const { 0: token, index } of lower.matchAll(/\S+/g)) {
    const name = nameOf(token);
    if (name !== null) add(name, index, index + token.length);
    else for (const { 0: word, index: at } of token.matchAll(/[\p{L}\p{N}'’]+/gu)) add(word.replace(/['’]/g, ''), index + at, index + at + word.length);
  }
  return { shown, lower, words, wordSpans };
}

/** The part of a reply that a part of its words was made of. */
export function shownBy({ shown, wordSpans }: ReplyWords, from: number, to: number): string {
  const inside = wordSpans.filter(({ at }, i) => at < to && (wordSpans[i + 1]?.at ?? Infinity) > from);
  return shown.slice(inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0);
}

/** Case changes the length of a few letters, which would move every place after them. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}

/** What a token is that is no word; null for words. */
function nameOf(token: string): string | null {
  if (/^\W{0,3}(?:https?:|www\.)/.test(token)) return 'http';
  if (/[\w"]@[\w[]/.test(token)) return 'addr';
  if (/^\W{0,3}\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?!\d)/.test(token) || /^\W{0,3}[\da-f]{1,4}:[\da-f:]{3,}\W{0,3}$/.test(token)) return 'ipaddress';
  return /^\W{0,2}[a-z\d][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}(?:\W|$)/.test(token) && !/[a-z]{2,}\.\W{0,3}$/.test(token) ? 'hostname' : null;
}
