import type { Run } from '../reading/wire-lines.ts';
import { joinRuns, linesOf, sliceRun, trimRun, type Passage, type PassageLine } from './passage.ts';
import { readExcerpt, type ExcerptReply } from './transcript-excerpt.ts';

/** The part of a bounce that is written for people. */
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

/** Lines that begin something new without an empty line before. */
const boundaryLine = /^(?:Giving up on|I'm not going to try|The message (?:subject|date|identifier) was|Diagnostic[- ]code:|Remote (?:system|host|server)\b|-{3,}|\(expanded from|\.\.\. while talking|Unable to deliver|Sent <<<|Received >>>|[\w :,.-]{0,40}: (?:-->|<--)|>>>|<<<|Message (?:details|rejected by:)|Reported by:|Additional Information|STARTTLS is required)/i;

/** The paragraphs of some of a notice's lines, each on one line. */
export function paragraphs({ passage: { run }, lines }: Notice, first: number, behind: number, to: number): Run[] {
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
