import type { Run } from '../reading/wire-lines.ts';
import { findAddressed } from './addressed.ts';
import { paragraphs, type Notice } from './notice.ts';
import { pickReply, wordsOnly, type NoticeWords } from './notice-words.ts';
import { sliceRun } from './passage.ts';
import { findReply } from './reply-in-words.ts';
import type { ExcerptReply } from './transcript-excerpt.ts';

/** What a bounce says in plain words of one recipient. */
export interface NoticeEntry extends NoticeWords {
  readonly recipient: string | null;
}

/** What a notice says of each recipient that it names; one entry without a recipient where it names none. */
export function noticeEntries(notice: Notice, known: readonly string[]): NoticeEntry[] {
  const { lines } = notice;
  const addressed = isDialogue(notice) ? [] : findAddressed(notice);
  const people = addressed.length > 0 ? addressed : [{ recipient: known[0] ?? null, line: 0, behind: 0 }];
  const isOne = new Set(people.map(({ recipient }) => recipient?.toLowerCase())).size === 1;
  const entries = new Map<string, NoticeEntry>();
  const failed = notice.excerpt.filter(({ words }) => /^[45]/.test(words.text));
  people.forEach(({ recipient, line, behind }, i) => {
    const region = paragraphs(notice, line, behind, people[i + 1]?.line ?? lines.length);
    const own = pickReply(region) ?? (isOne ? pickReply(paragraphs(notice, 0, 0, lines.length)) : null);
    const entry = fromExcerpt(failed, recipient, own) ?? own ?? wordsOnly(notice, region, isOne);
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

/** An excerpt of the dialogue shows the reply whole, and what it answers. */
function fromExcerpt(failed: readonly ExcerptReply[], recipient: string | null, told: NoticeWords | null): NoticeWords | null {
  const key = recipient?.toLowerCase();
  const isOwn = (reply: ExcerptReply): boolean => reply.address !== null && reply.address.toLowerCase() === key;
  if (failed.length === 0) return null;
  const codeTold = told === null ? null : (findReply(told.words.text)?.code ?? null);
  const remote = failed.filter(({ isRemote, command }) => isRemote && command !== 'QUIT' && command !== 'RSET');
  const found =
    remote.find((reply) => reply.command === 'RCPT' && isOwn(reply)) ??
    remote.find((reply) => reply.command !== 'RCPT' && (codeTold === null || reply.words.text.startsWith(codeTold))) ??
    (codeTold === null ? (failed.find((reply) => !reply.isRemote && isOwn(reply)) ?? remote[0] ?? failed[0]) : undefined);
  if (found === undefined) return null;
  return { words: found.words, hasReply: true, command: found.command, host: found.host ?? told?.host ?? null };
}
