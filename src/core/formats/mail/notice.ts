import type { Run } from '../reading/wire-lines.ts';
import { findReply } from './reply-in-words.ts';
import { commandTold, hostTold } from './told-by-words.ts';
import { joinRuns, linesOf, sliceRun, trimRun, type Passage, type PassageLine } from './passage.ts';
import { readExcerpt, type ExcerptReply } from './transcript-excerpt.ts';

/** What a bounce says in plain words of one recipient. */
export interface NoticeEntry {
  readonly recipient: string | null;
  /** The reply, or the words that stand in for it. */
  readonly words: Run;
  readonly hasReply: boolean;
  readonly command: string | null;
  readonly host: string | null;
}

export interface Notice {
  readonly passage: Passage;
  /** Without the message that is returned. */
  readonly lines: readonly PassageLine[];
  readonly excerpt: readonly ExcerptReply[];
  readonly all: readonly PassageLine[];
}

const returnedMessage =
  /^\s{0,8}-[- ]+(?:Below this line is|(?:The )?(?:header of the )?(?:original|returned|unsent|undelivered|unreturned) message|message header|This is a copy of|(?:The )?body of|Forwarded message|Included is)|^\s{0,8}(?:Original Message:\s*$|--- Enclosed is a copy|Message headers follow|(?:\w{1,20} ){0,3}original message follows|Below is a copy of the original|Original message (?:follows|headers)|Included is a copy of|The original message (?:follows|is included)|Your original message (?:follows|headers))|^(?:Received|Return-Path|DKIM-Signature|X-Received|ARC-Seal): ?\S|^Content-Type: message\/rfc822/i;

/** The text before the message that it returns. */
export function readNotice(passage: Passage): Notice {
  const all = linesOf(passage);
  const cut = all.findIndex(({ text }, i) => i > 0 && returnedMessage.test(text.slice(0, 300)));
  const lines = cut === -1 ? all : all.slice(0, cut);
  return { passage, lines, excerpt: readExcerpt(passage, lines), all };
}

const address = String.raw`[^\s<>"'(),;:@\\[\]|]{1,128}@[A-Za-z0-9](?:[\w.-]{0,252}\w)?`;
const leading = new RegExp(String.raw`^\s{0,40}(?:(?:->|>>>|\*|-+|·|Recipient(?: address)?:|Addressed To:|RCPT TO:|[\w.+-]{1,64}:\d{1,12}:)\s{0,40})?(?:[\w.]{1,64}<mailto:(?=\S+>))?[<"']{0,2}(\|/[\w./-]{1,200}|${address})[>"']{0,2}(?:<mailto:[^>]{0,300}>)?(?: <\1>)?(?![\w@/])`, 'i');
const within = new RegExp(String.raw`(?:\b(?:to|for|of|reach|address(?:es)?|recipients?\(?s?\)?|errors?|users?(?:id)?)\b[^@\n]{0,120}?)[\s<"'(:](${address})`, 'i');

interface Addressed {
  readonly recipient: string;
  readonly line: number;
  /** Where the words about it begin, in the line's text. */
  readonly behind: number;
}

/** A line that is indented below what is told of a recipient goes on with it, even where it begins with an address. */
function continues(lines: readonly PassageLine[], line: number, last: Addressed | undefined): boolean {
  if (last === undefined || lines.slice(last.line + 1, line).some(({ text }) => text.trim() === '')) return false;
  const first = lines[last.line]?.text ?? '';
  return indentOf(lines[line]?.text ?? '') > indentOf(first) && first.slice(last.behind).trim() !== '';
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function findAddressed({ lines, all }: Notice): Addressed[] {
  const found: Addressed[] = [];
  lines.forEach(({ text }, line) => {
    if (text.length > 4_000 || continues(lines, line, found.at(-1))) return;
    const match = leading.exec(text);
    const helps = /\b(?:contact|assistance|questions|help desk)\b/i;
    if (match?.[1] !== undefined && !helps.test(text) && !helps.test(lines[line - 1]?.text ?? '')) found.push({ recipient: match[1], line, behind: match[0].length + (/^\s*:/.exec(text.slice(match[0].length))?.[0].length ?? 0) });
  });
  const distinct = new Set(found.map(({ recipient }) => recipient.toLowerCase()));
  const people = distinct.size > 1 ? found.filter(({ recipient }) => !/^(?:postmaster|mailer-daemon)@/i.test(recipient)) : found;
  if (people.length > 0) return people;
  for (const [line, { text }] of lines.entries()) {
    const match = within.exec(text.slice(0, 4_000));
    if (match?.[1] !== undefined && !/\bcontact\b/i.test(text)) return [{ recipient: match[1], line, behind: match.index + match[0].length + (/^[>"')\s:]*/.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0) }];
  }
  const written = all.map(({ text }) => /^\s{0,20}To:[^@]{0,200}?<?(\S{1,128}@[\w.-]{1,252}\w)/i.exec(text.slice(0, 1_000))?.[1]).find((one) => one !== undefined);
  return written === undefined ? [] : [{ recipient: written, line: 0, behind: 0 }];
}

/** What a notice says of each recipient that it names; one entry without a recipient where it names none. */
export function noticeEntries(notice: Notice, known: readonly string[]): NoticeEntry[] {
  const { lines } = notice;
  const addressed = isDialogue(notice) ? [] : findAddressed(notice);
  const people = addressed.length > 0 ? addressed : [{ recipient: known[0] ?? null, line: 0, behind: 0 }];
  const isOne = new Set(people.map(({ recipient }) => recipient?.toLowerCase())).size === 1;
  const entries = new Map<string, NoticeEntry>();
  people.forEach(({ recipient, line, behind }, i) => {
    const region = regionOf(notice, line, behind, people[i + 1]?.line ?? lines.length);
    const own = pickReply(region) ?? (isOne ? pickReply(paragraphs(notice, 0, 0, lines.length)) : null);
    const entry = fromExcerpt(notice, recipient, own) ?? own ?? wordsOnly(notice, region, isOne);
    const key = recipient?.toLowerCase() ?? '';
    const before = entries.get(key);
    if (before === undefined || (!before.hasReply && entry.hasReply)) entries.set(key, { recipient, ...entry });
  });
  notice.excerpt.forEach((reply, i) => {
    const { address: recipient } = reply;
    if (recipient === null || reply.command === 'MAIL' || entries.has(recipient.toLowerCase()) || !/^[45]/.test(reply.words.text)) return;
    // What sendmail says of a recipient stands below what the remote server said.
    const before = notice.excerpt[i - 1];
    const { words, command, host } = !reply.isRemote && before?.isRemote === true && /^[45]/.test(before.words.text) ? before : reply;
    entries.delete('');
    entries.set(recipient.toLowerCase(), { recipient, words: withoutFrame(words), hasReply: true, command, host });
  });
  return [...entries.values()];
}

/** `554 <bob@example.net>... 550 Host unknown`: the inner one is the reply. */
function withoutFrame(words: Run): Run {
  const frame = /^[45]\d\d \S{3,320}\.\.\. (?=[45]\d\d )/.exec(words.text);
  return frame === null ? words : sliceRun(words, frame[0].length, words.text.length);
}

/** Nothing but an excerpt: addresses in it are not the bounce's. */
function isDialogue({ excerpt, lines }: Notice): boolean {
  return excerpt.length > 0 && lines.every(({ text }) => !/^\s{0,20}<?[^\s<>@]{1,128}@[^\s<>]{1,255}>?\s*$/.test(text.slice(0, 500)));
}

type Words = Omit<NoticeEntry, 'recipient'>;

/** An excerpt of the dialogue shows the reply whole, and what it answers. */
function fromExcerpt({ excerpt }: Notice, recipient: string | null, told: Words | null): Words | null {
  const key = recipient?.toLowerCase();
  const isOwn = (reply: ExcerptReply): boolean => reply.address !== null && reply.address.toLowerCase() === key;
  const failed = excerpt.filter(({ words }) => /^[45]/.test(words.text));
  const codeTold = told === null ? null : (findReply(told.words.text)?.code ?? null);
  const remote = failed.filter(({ isRemote, command }) => isRemote && command !== 'QUIT' && command !== 'RSET');
  const found =
    remote.find((reply) => reply.command === 'RCPT' && isOwn(reply)) ??
    remote.find((reply) => reply.command !== 'RCPT' && (codeTold === null || reply.words.text.startsWith(codeTold))) ??
    (codeTold === null ? (failed.find((reply) => !reply.isRemote && isOwn(reply)) ?? remote[0] ?? failed[0]) : undefined);
  if (found === undefined) return null;
  return { words: found.words, hasReply: true, command: found.command, host: found.host ?? told?.host ?? null };
}

/** A paragraph's words on one line. */
function regionOf(notice: Notice, line: number, behind: number, to: number): Run[] {
  return paragraphs(notice, line, behind, to);
}

function paragraphs({ passage: { run }, lines }: Notice, first: number, behind: number, to: number): Run[] {
  const found: Run[] = [];
  let open: Run[] = [];
  const close = (): void => {
    if (open.length > 0) found.push(joinRuns(open));
    open = [];
  };
  for (let i = first; i < to; i++) {
    const { text, at } = lines[i] ?? { text: '', at: 0 };
    const from = i === first ? behind : 0;
    const part = trimRun(sliceRun(run, at + from, at + Math.min(text.length, from + 4_000)));
    if (part.text === '' || /^[-=_*\s]{8,}$/.test(part.text.slice(0, 200))) {
      // The address alone on its line stands before its words.
      if (i !== first) close();
      continue;
    }
    if (boundaryLine.test(part.text)) close();
    open.push(part);
    if (found.length > 60 || open.length > 60) break;
  }
  close();
  return found;
}

/** Lines that begin something new without an empty line before. */
const boundaryLine = /^(?:Giving up on|I'm not going to try|The message (?:subject|date|identifier) was|Diagnostic[- ]code:|Remote (?:system|host|server)\b|-{3,}|\(expanded from|\.\.\. while talking|Unable to deliver|Sent <<<|Received >>>|[\w :,.-]{0,40}: (?:-->|<--)|>>>|<<<|Message (?:details|rejected by:)|Reported by:|Additional Information|STARTTLS is required)/i;

/** What Postfix and others put behind a reply to say what it answers. */
const tail = /\s*\((?:in reply to [^()]{1,60})\)\s*$|\s*\[(?:RCPT_TO|MAIL_FROM|DATA)\]\s*$|\s+in (?:RCPT TO|MAIL FROM|DATA)\s*$/i;

function pickReply(region: readonly Run[]): Words | null {
  // `Status code: 550 5.1.10` alone is less than the reply that follows.
  return pickFrom(region, (rest) => /\p{L}{2}/u.test(rest)) ?? pickFrom(region, () => true);
}

function pickFrom(region: readonly Run[], isEnough: (rest: string) => boolean): Words | null {
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

function wordsOnly(notice: Notice, region: readonly Run[], isOne: boolean): Words {
  const told = region.filter(({ text }) => /\p{L}{3}/u.test(text) && text.length < 2_000);
  const chosen = told.length > 0 || !isOne ? told : paragraphs(notice, 0, 0, notice.lines.length).filter(({ text }) => text.length < 2_000);
  const all = joinRuns(chosen.slice(0, 4));
  const words = sliceRun(all, 0, Math.min(all.text.length, 1_000));
  return { words, hasReply: false, command: commandTold(words.text), host: hostTold(words.text) };
}
