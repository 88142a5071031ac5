import type { Run } from '../reading/wire-lines.ts';
import { joinRuns, sliceRun, trimRun, type Passage, type PassageLine } from './passage.ts';

/** A reply in the excerpt of a dialogue that sendmail and others put into a bounce. */
export interface ExcerptReply {
  /** The verb that the client's last line began with. */
  readonly command: string | null;
  readonly host: string | null;
  /** What stands in the angle brackets of the client's line or of the bounce's own. */
  readonly address: string | null;
  readonly words: Run;
  /** Whether the remote server said it; else the mail system that bounced. */
  readonly isRemote: boolean;
}

/**
 * sendmail's arrows, and others': Postfix' notices to the postmaster say `In:` and `Out:`, since there the reader of the mail runs the server;
 * MDaemon's stand behind a time; InterScan's point the other way, behind a word.
 */
const client = /^\s{0,8}(?:>>>|In: |Sent <<<|[\w :,.-]{0,40}: -->)\s{0,2}/;
const server = /^\s{0,8}(?:<<<|Out:|Received >>>|[\w :,.-]{0,40}: <--)\s{0,2}/;
/** What sendmail says itself below a dialogue, also where no address is named. */
const ownBelow = /^\s{0,4}[45]\d\d[ -]\S/;
const begins = /Transcript of session follows/i;
const own = /^\s{0,4}([245]\d\d)[ -](?:[245]\.\d{1,3}\.\d{1,3} )?<?([^\s<>=[\]]{1,320}?@[^\s<>=[\]]{1,320}?)?>?(?:,|\.\.\.|\s)/;

/** Replies in the order in which they stand; lines of one reply are put together. */
export function readExcerpt({ run }: Passage, lines: readonly PassageLine[]): ExcerptReply[] {
  const replies: ExcerptReply[] = [];
  let command: string | null = null;
  let host: string | null = null;
  let address: string | null = null;
  let isOpen = false;
  let hasBegun = false;
  /** What a delivery program printed before sendmail made a reply of it. */
  let program: Run | null = null;
  for (const { text, at } of lines) {
    hasBegun ||= begins.test(text);
    const talking = /while talking to ([\w.:[\]-]{1,255}?)\.?:\s*$/i.exec(text);
    if (talking !== null) {
      host = talking[1] ?? null;
      continue;
    }
    const asked = client.exec(text);
    if (asked !== null) {
      const said = text.slice(asked[0].length);
      command = verbOf(said);
      address = command === 'DATA' || command === '.' ? address : (/<([^<>\s]{1,320})>/.exec(said)?.[1] ?? null);
      isOpen = false;
      continue;
    }
    const side = server.exec(text);
    const isRemote = side !== null;
    const words = trimRun(sliceRun(run, at + (side?.[0].length ?? 0), at + text.length));
    if (!isRemote && !(hasBegun && ownBelow.test(text)) && !(replies.length > 0 && own.test(text))) {
      isOpen = false;
      program = hasBegun && /^[\w./-]{2,40}: \S/.test(words.text) ? words : null;
      continue;
    }
    if (isRemote && words.text.startsWith('354')) command = '.';
    const last = replies.at(-1);
    const all = isRemote || program === null ? words : joinRuns([words, program]);
    program = null;
    if (isRemote && isOpen && last?.isRemote === true) replies[replies.length - 1] = { ...last, words: joinRuns([last.words, words]) };
    else replies.push({ command: isRemote ? command : null, host: isRemote ? host : null, address: isRemote ? address : (own.exec(text)?.[2] ?? null), words: all, isRemote });
    isOpen = isRemote && /^\d{3}-/.test(words.text);
  }
  return replies;
}

function verbOf(said: string): string | null {
  const verb = /^(MAIL|RCPT|DATA|EHLO|HELO|LHLO|STARTTLS|AUTH|BDAT|QUIT|RSET|\.)(?![A-Za-z])/i.exec(said)?.[1]?.toUpperCase();
  return verb ?? null;
}
