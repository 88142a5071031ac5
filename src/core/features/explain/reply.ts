import { titleOfReason, titleOfSpeaker } from '../../catalogue/index.ts';
import type { Fix } from '../../catalogue/entry.ts';
import { diagnose, type Diagnosis, type ReadingOfSpeaker } from '../../diagnosis/diagnose.ts';
import { parseEnhancedStatusCode } from '../../smtp/enhanced-status-code.ts';
import { explainCodes, type ReplyContext } from './codes.ts';
import { blank, type Explanation, type OtherReading } from './explanation.ts';
import { describeSetting } from './setting.ts';

/** A reply taken apart. */
export interface ReplyParts {
  readonly code: string;
  readonly enhanced: string | null;
  /** Its words, without the codes of any line. */
  readonly text: string;
}

const wholeShape = /^(\d{3})[ -]\s*#?([245]\.\d{1,3}\.\d{1,3})?(?![\d.])/;
/** Inside other words a reply is one only where an enhanced code of its class follows, or where a log says that a host said it. */
const quotedShape = /(?:^|[\s:;("'=])([245])(\d\d)[ -]#?(\1\.\d{1,3}\.\d{1,3})(?![\d.])/;
const saidShape = /(?:\bsaid: |\bsmtp; ?|\bafter (?:RCPT|MAIL|DATA|end of data)\b[^:]{0,200}(?::[^:]{0,200}){0,2}: )([245]\d\d)[ -]/i;
const inReplyShape = /\(in reply to (?:end of )?([A-Z]+)(?: (?:FROM|TO))? ?(?:command)?\)/;
const hostShape = /\bhost ([\w.-]{1,255}) ?\[/;

/** A reply in a text, whole or quoted by a log or a bounce; null where there is none. */
export function readReply(text: string): (ReplyParts & { readonly isWhole: boolean }) | null {
  const whole = wholeShape.exec(text);
  if (whole !== null) {
    const [, code = '', enhanced = null] = whole;
    return { code, enhanced, text: withoutCodes(text, code, enhanced), isWhole: true };
  }
  const quoted = quotedShape.exec(text);
  if (quoted !== null) {
    const [, first = '', rest = '', enhanced = null] = quoted;
    return { code: first + rest, enhanced, text: withoutCodes(text, first + rest, enhanced), isWhole: false };
  }
  const code = saidShape.exec(text)?.[1];
  return code === undefined ? null : { code, enhanced: null, text: withoutCodes(text, code, null), isWhole: false };
}

/** The words of a reply: every line, and every repetition of the codes that a program left when it joined the lines, without them. */
function withoutCodes(text: string, code: string, enhanced: string | null): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => (line.startsWith(code) ? line.slice(code.length).replace(/^[ -]\s*#?(?:[245]\.\d{1,3}\.\d{1,3}(?![\d.]))?/, '') : line));
  const joined = lines.join(' ');
  return enhanced === null ? joined.replaceAll(`${code}-`, ' ') : joined.replaceAll(`${code}-${enhanced}`, ' ').replaceAll(`${code} ${enhanced}`, ' ');
}

/**
 * One answer for a whole reply: what its words say, first by whoever wrote it, and under that what its codes mean. Words that say little
 * give way to an enhanced code that says more.
 */
export function explainReply(input: string, { code, enhanced, text }: ReplyParts, context: ReplyContext = {}): Explanation {
  const circumstances = { ...circumstancesIn(text), ...context };
  const { diagnosis, speaker } = diagnose({ code, enhanced, text, ...circumstances });
  const byCodes = explainCodes(input, code, enhanced, { ...circumstances, ...(speaker === null ? {} : { speaker }) });
  if (diagnosis === null) return byCodes;
  if (diagnosis.isVague && byCodes.reason !== null && byCodes.confidence !== 'guess') return byCodes;
  // Under words that tell what is the matter, all that a speaker ever means by the code is noise: the registry's meaning is enough.
  return combine({ ...byCodes, meaning: speaker === null ? byCodes.meaning : explainCodes(input, code, enhanced, circumstances).meaning }, diagnosis);
}

/** An answer for the words of a program about a delivery that has no reply, or for a reply whose code is lost; null where they say nothing. */
export function explainWords(input: string, text: string, context: ReplyContext = {}): Explanation | null {
  if (!/\S\s+\S/.test(text)) return null;
  const enhanced = /(?:^|[\s(#])([45]\.\d{1,2}\.\d{1,2})(?![\d.])/.exec(text.slice(0, 2000))?.[1] ?? null;
  const { diagnosis } = diagnose({ code: null, enhanced, text, ...circumstancesIn(text), ...context });
  if (diagnosis === null) return null;
  const known = enhanced === null || parseEnhancedStatusCode(enhanced) === null ? null : explainCodes(input, null, enhanced, context);
  if (diagnosis.isVague && known !== null && known.reason !== null) return known;
  const nothing: Explanation = { ...blank, input, kind: 'reply', label: text.trim().replace(/\s+/g, ' ').slice(0, 80), verdict: '', meaning: '' };
  return combine(known ?? nothing, diagnosis);
}

/** Commands and hosts that a log or a bounce names beside the reply. */
function circumstancesIn(text: string): ReplyContext {
  const start = text.slice(0, 2000);
  const command = inReplyShape.exec(start)?.[1];
  const host = hostShape.exec(start)?.[1];
  return { ...(command === undefined ? {} : { command: command === 'DATA' && start.includes('end of DATA') ? '.' : command }), ...(host === undefined ? {} : { host }) };
}

function combine(byCodes: Explanation, diagnosis: Diagnosis): Explanation {
  const { reason, certainty, act, retry, retryAfterSeconds, blockList, causedBy, evidence, meaning, speaker } = diagnosis;
  return {
    ...byCodes,
    kind: 'reply',
    verdict: titleOfReason(reason),
    meaning: isOther(byCodes, reason) || byCodes.meaning === '' ? meaning : `${meaning} ${byCodes.meaning}`,
    fix: fixOf(diagnosis),
    sources: [...diagnosis.sources, ...byCodes.sources].filter((source, i, all) => all.findIndex(({ title }) => title === source.title) === i),
    // Examples of the code are other replies, and what others mean by it is no news where it is known who speaks.
    when: [],
    readings: [...diagnosis.readings.map(readingOfSpeaker), ...readingOfCode(byCodes, reason), ...(speaker === null ? byCodes.readings : [])],
    reason,
    speaker,
    confidence: certainty,
    act,
    retry,
    retryAfterSeconds,
    evidence,
    blockList,
    causedBy,
  };
}

/** Steps stand on the side of who must act; the setting and the block list are each a step of their own. */
function fixOf({ act, steps, blockList, causedBy, author }: Diagnosis): Fix {
  const isReceivers = act === 'recipient-admin';
  const setting = causedBy === null ? [] : [`${author === null ? 'The server' : titleOfSpeaker(author)} says this because of \`${causedBy}\`${describeSetting(author, causedBy, '`')}.`];
  const lookUp = blockList?.lookUp == null ? [] : [`Look the address or domain up at ${blockList.title}: \`${blockList.lookUp}\`.`];
  return { sender: [...(isReceivers ? [] : steps), ...lookUp], receiver: [...(isReceivers ? steps : []), ...setting] };
}

function readingOfSpeaker({ speaker, reason, meaning, sources }: ReadingOfSpeaker): OtherReading {
  return { title: titleOfSpeaker(speaker), verdict: titleOfReason(reason), meaning, sources };
}

/** What the codes alone would have said, where that is another reason. */
function readingOfCode(byCodes: Explanation, said: string): OtherReading[] {
  const { verdict, meaning, sources, label } = byCodes;
  return isOther(byCodes, said) ? [{ title: `${label} alone`, verdict, meaning, sources }] : [];
}

function isOther({ reason }: Explanation, said: string): boolean {
  return reason !== null && reason !== said;
}
