import type { Run } from '../reading/wire-lines.ts';
import { paragraphs, type Notice } from './notice.ts';
import { joinRuns, sliceRun } from './passage.ts';
import { findReply } from './reply-in-words.ts';
import { commandTold, hostTold } from './told-by-words.ts';

/** A reply that a notice quotes, or the words that stand in for it. */
export interface NoticeWords {
  readonly words: Run;
  readonly hasReply: boolean;
  readonly command: string | null;
  readonly host: string | null;
}

/** What Postfix and others put behind a reply to say what it answers. */
const tail = /\s*\((?:in reply to [^()]{1,60})\)\s*$|\s*\[(?:RCPT_TO|MAIL_FROM|DATA)\]\s*$|\s+in (?:RCPT TO|MAIL FROM|DATA)\s*$/i;

/** The first reply among paragraphs, with what they tell about it. */
export function pickReply(region: readonly Run[]): NoticeWords | null {
  // `Status code: 550 5.1.10` alone is less than the reply that follows.
  return pickFrom(region, (rest) => /\p{L}{2}/u.test(rest)) ?? pickFrom(region, () => true);
}

function pickFrom(region: readonly Run[], isEnough: (rest: string) => boolean): NoticeWords | null {
  for (const words of region) {
    const found = findReply(words.text);
    if (found === null || found.code.startsWith('2')) continue;
    const before = words.text.slice(0, found.at);
    const end = endOfReply(words.text, found.at);
    if (!isEnough(words.text.slice(found.at, end))) continue;
    const all = region.map(({ text }) => text).join('\n').slice(0, 4_000);
    return {
      words: sliceRun(words, found.at, end),
      hasReply: true,
      command: commandTold(words.text.slice(0, 4_000)) ?? commandTold(all),
      host: hostTold(before.slice(-1_000)) ?? hostTold(all),
    };
  }
  return null;
}

/** Where a reply's own words end. */
export function endOfWords(text: string): number {
  return tail.exec(text)?.index ?? text.length;
}

/** A reply in quotes or brackets ends with them. */
function endOfReply(text: string, at: number): number {
  const quote = /(['"([])\s?$/.exec(text.slice(Math.max(0, at - 2), at))?.[1];
  if (quote === '(' || quote === '[') {
    const end = text.lastIndexOf(quote === '(' ? ')' : ']');
    if (end > at) return end;
  } else if (quote !== undefined) {
    const end = text.lastIndexOf(quote);
    if (end > at) return end;
  }
  return endOfWords(text);
}

/** What stands in for a reply where a notice quotes none. */
export function wordsOnly(notice: Notice, region: readonly Run[], isOne: boolean): NoticeWords {
  const told = region.filter(({ text }) => /\p{L}{3}/u.test(text) && text.length < 2_000);
  const chosen = told.length > 0 || !isOne ? told : paragraphs(notice, 0, 0, notice.lines.length).filter(({ text }) => text.length < 2_000);
  const all = joinRuns(chosen.slice(0, 4));
  const words = sliceRun(all, 0, Math.min(all.text.length, 1_000));
  return { words, hasReply: false, command: commandTold(words.text), host: hostTold(words.text) };
}
