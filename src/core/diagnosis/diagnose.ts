import type { Actor, Retry } from '../catalogue/entry.ts';
import { findEnhancedCode } from '../catalogue/index.ts';
import { smtpFieldManual, zoneMtaRules } from '../catalogue/enhanced/vendor-pages.ts';
import type { ReasonId } from '../catalogue/reason.ts';
import type { Source } from '../catalogue/source.ts';
import { parseEnhancedStatusCode } from '../smtp/enhanced-status-code.ts';
import { findBlockList, nameBlockList, type BlockList } from './block-lists.ts';
import { findSpeaker, type SpeakerClues } from './find-speaker.ts';
import { findText, preparePatterns, type FoundText } from './find-text.ts';
import { remedies, type Remedy } from './remedies.ts';
import { readReplyWords, shownBy, type ReplyWords } from './reply-words.ts';
import { readRetryAfter } from './retry-after.ts';
import type { Row, SpeakerTexts } from './row.ts';
import { speakerTexts } from './speakers/index.ts';
import * as why from './why.ts';
import { wordings } from './wordings/index.ts';
import type { Wording } from './wordings/wording.ts';

/** A reply, or a program's own words about a delivery, as far as they are known. */
export interface AskedReply extends SpeakerClues {
  readonly code: string | null;
  readonly enhanced: string | null;
  /** Without the codes. */
  readonly text: string;
  /** The id of who wrote it, where that is certain. */
  readonly speaker?: string;
}

export type Certainty = 'certain' | 'likely' | 'guess';

/** What the words of a reply say. Its codes alone are the catalogue's affair. */
export interface Diagnosis {
  readonly speaker: string | null;
  readonly reason: why.Reason;
  readonly certainty: Certainty;
  readonly act: Actor;
  readonly retry: Retry;
  readonly retryAfterSeconds: number | null;
  readonly blockList: BlockList | null;
  /** The setting of the server that says it. */
  readonly causedBy: string | null;
  /** Whose words they are; not who speaks where a provider runs somebody's program. */
  readonly author: string | null;
  /** The parts that decided, as written. */
  readonly evidence: readonly string[];
  readonly meaning: string;
  readonly steps: readonly string[];
  readonly sources: readonly Source[];
  /** What it would mean from others, where nothing tells who wrote it; the likeliest first. */
  readonly readings: readonly ReadingOfSpeaker[];
  /** Says so little that an enhanced code with a detail is to be believed first. */
  readonly isVague: boolean;
}

/** What the same words mean when a certain speaker says them. */
export interface ReadingOfSpeaker {
  readonly speaker: string;
  readonly reason: why.Reason;
  readonly meaning: string;
  readonly sources: readonly Source[];
}

/** What the words have to say; null where they say nothing that is known, with who wrote them all the same. */
export function diagnose(reply: AskedReply): { readonly diagnosis: Diagnosis | null; readonly speaker: string | null } {
  const words = readReplyWords(reply.text);
  const speaker = reply.speaker ?? findSpeaker(words.lower, reply);
  if (/^[23]/.test(reply.code ?? '')) return { diagnosis: null, speaker };
  const rows = findRows(words, reply, speaker);
  const said = rows.find(({ row, texts }) => row.isShared !== true || texts.speaker === speaker);
  if (said !== undefined) {
    const { row, texts, found } = said;
    const isSure = row.isLikely !== true && (row.codes === undefined || reply.code !== null) && texts.kind !== 'list';
    const basis = { reason: row.reason, certainty: isSure ? 'certain' : 'likely', evidence: words.shown.slice(found.start, found.end), isVague: false } as const;
    const who = row.isShared === true || (speaker !== null && kindOf(speaker) === 'provider' && texts.kind !== 'provider') ? speaker : texts.speaker;
    return { diagnosis: { ...conclude(basis, row, row.sources ?? texts.sources, words, reply, who), author: texts.speaker, readings: listReadings(rows, row.reason, speaker) }, speaker: who };
  }
  const heard = findWording(words, reply);
  const named = heard === null || heard.wording.isVague === true ? nameBlockList(words) : null;
  if (named !== null) {
    const basis = { reason: why.blocklisted, certainty: 'likely', evidence: named, isVague: false } as const;
    return { diagnosis: conclude(basis, {}, [zoneMtaRules], words, reply, speaker), speaker };
  }
  if (heard === null) return { diagnosis: null, speaker };
  const { wording, evidence } = heard;
  const certainty = wording.isVague === true ? 'guess' : plainReasons.has(wording.reason) && reasonOfCode(reply) === wording.reason ? 'certain' : 'likely';
  const basis = { reason: wording.reason, certainty, evidence, isVague: wording.isVague ?? false } as const;
  return { diagnosis: { ...conclude(basis, wording, [smtpFieldManual, zoneMtaRules], words, reply, speaker), readings: listReadings(rows, wording.reason, speaker) }, speaker };
}

interface Basis {
  readonly reason: why.Reason;
  readonly certainty: Certainty;
  readonly evidence: string;
  readonly isVague: boolean;
}

const longestEvidence = 80;

/** Reasons of which nobody disputes the words where the enhanced code says the same. */
const plainReasons: ReadonlySet<ReasonId> = new Set<ReasonId>([why.userUnknown, why.mailboxFull, why.messageTooBig, why.mailLoop, why.tooManyRecipients, why.noMailService, why.ptrMissing, why.smtputf8Required]);

/** What passes by itself, for words that come without a code. */
const passing: ReadonlySet<ReasonId> = new Set<ReasonId>([why.networkError, why.busy, why.systemError, why.systemFull, why.rateLimited, why.tooManyConnections]);

/** Reasons for which a block list may have been asked. */
const listReasons: ReadonlySet<ReasonId> = new Set<ReasonId>([why.blocklisted, why.blocklistError, why.badReputation, why.spam, why.policy, why.senderRejected, why.heloRejected, why.contentRejected]);

function conclude(basis: Basis, said: Partial<Pick<Row, 'meaning' | 'steps' | 'act' | 'retry' | 'causedBy'>>, sources: readonly Source[], { lower }: ReplyWords, { code, enhanced }: AskedReply, speaker: string | null): Diagnosis {
  const remedy: Remedy = remedies[basis.reason];
  const list = listReasons.has(basis.reason) ? findBlockList(lower) : null;
  const codes = code ?? enhanced;
  const isForNow = codes === null ? passing.has(basis.reason) : codes.startsWith('4');
  const retry = said.retry ?? (isForNow || remedy.retry === undefined ? (isForNow ? 'yes' : 'after-change') : remedy.retry);
  return {
    speaker,
    reason: basis.reason,
    certainty: basis.certainty,
    act: said.act ?? remedy.act,
    retry,
    retryAfterSeconds: retry === 'yes' ? readRetryAfter(lower) : null,
    blockList: list === null ? null : { title: list.title, lookUp: list.lookUp },
    causedBy: said.causedBy ?? null,
    author: null,
    evidence: [basis.evidence.slice(0, longestEvidence)],
    meaning: said.meaning ?? remedy.meaning,
    steps: said.steps ?? remedy.steps,
    sources: [...sources, ...(list?.sources ?? [])],
    readings: [],
    isVague: basis.isVague,
  };
}

interface PreparedRow {
  readonly texts: SpeakerTexts;
  readonly row: Row;
  readonly patterns: readonly (readonly string[])[];
}

const preparedRows: readonly PreparedRow[] = speakerTexts.flatMap((texts) =>
  texts.rows.map((row) => ({ texts, row, patterns: preparePatterns(row.text) })),
);

const kinds = new Map(speakerTexts.map(({ speaker, kind }) => [speaker, kind]));

function kindOf(speaker: string): SpeakerTexts['kind'] | null {
  return kinds.get(speaker) ?? null;
}

interface SaidRow {
  readonly texts: SpeakerTexts;
  readonly row: Row;
  readonly found: FoundText;
  readonly rank: number;
}

/** The rows whose words the reply holds: the known speaker's own before others', and of each what finds more of its words. */
function findRows({ lower }: ReplyWords, reply: AskedReply, speaker: string | null): readonly SaidRow[] {
  const said: SaidRow[] = [];
  for (const { texts, row, patterns } of preparedRows) {
    const isKnown = texts.speaker === speaker;
    if ((row.isShared === true && !isKnown && speaker !== null) || !fitsCodes(row, reply)) continue;
    const bonus = (isKnown ? 1000 : texts.kind === 'list' ? -500 : 0) + (row.isFirst === true ? 2000 : 0);
    for (const pattern of patterns) {
      const found = findText(pattern, lower);
      if (found !== null) said.push({ texts, row, found, rank: found.weight + bonus });
    }
  }
  return said.sort((a, b) => b.rank - a.rank);
}

const mostReadings = 4;

function listReadings(rows: readonly SaidRow[], said: ReasonId, speaker: string | null): readonly ReadingOfSpeaker[] {
  if (speaker !== null) return [];
  const readings = rows.map(({ texts, row }) => ({ speaker: texts.speaker, reason: row.reason, meaning: row.meaning, sources: row.sources ?? texts.sources }));
  return readings.filter(({ reason }, i) => reason !== said && readings.findIndex((other) => other.reason === reason) === i).slice(0, mostReadings);
}

function fitsCodes({ codes, enhanced }: Pick<Row, 'codes' | 'enhanced'>, reply: AskedReply): boolean {
  if (enhanced !== undefined && !enhanced.split('|').some((start) => reply.enhanced?.startsWith(start) ?? false)) return false;
  const { code } = reply;
  return codes === undefined || code === null || codes.split('|').some((start) => code.startsWith(start));
}

const preparedWordings = wordings.map((wording) => ({ wording, says: wording.says.map(preparePhrases), unless: preparePhrases(wording.unless) }));

/** Phrases as data writes them, each with the blank that stands before a word. */
function preparePhrases(phrases: string | undefined): readonly string[] {
  return phrases?.split('|').map((phrase) => ` ${phrase}`) ?? [];
}

/** How far apart the words of one meaning may stand. */
const reach = 60;

function findWording(words: ReplyWords, reply: AskedReply): { readonly wording: Wording; readonly evidence: string } | null {
  for (const { wording, says, unless } of preparedWordings) {
    if (!fitsCodes(wording, reply)) continue;
    const met = meet(says.map((phrases) => findPlaces(phrases, words.words)));
    if (met === null || unless.some((phrase) => words.words.includes(phrase))) continue;
    const evidence = shownBy(words, Math.min(...met.map(({ start }) => start)) + 1, Math.max(...met.map(({ end }) => end)));
    return { wording, evidence };
  }
  return null;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A place of each list within reach of the first one's; null where there is none. */
function meet([first = [], ...others]: readonly (readonly Place[])[]): readonly Place[] | null {
  for (const place of first) {
    const near = others.map((list) => list.find(({ start }) => Math.abs(start - place.start) <= reach)).filter((other) => other !== undefined);
    if (near.length === others.length) return [place, ...near];
  }
  return null;
}

/** Where one of the phrases stands; few places are enough to decide. */
function findPlaces(phrases: readonly string[], words: string): Place[] {
  const places: Place[] = [];
  for (const phrase of phrases) {
    let at = words.indexOf(phrase);
    for (let i = 0; at !== -1 && i < 8; i++) {
      places.push({ start: at, end: at + phrase.length });
      at = words.indexOf(phrase, at + 1);
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** What the enhanced code alone says, where it has a detail that the catalogue knows. */
function reasonOfCode({ enhanced: text }: AskedReply): ReasonId | null {
  const enhanced = text === null ? null : parseEnhancedStatusCode(text);
  if (enhanced === null || enhanced.detail === 0) return null;
  return findEnhancedCode(enhanced.text)?.forms[enhanced.class]?.reason ?? null;
}
