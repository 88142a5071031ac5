import { parseEnhancedStatusCode } from '../smtp/enhanced-status-code.ts';
import type { EnhancedClass, EnhancedCodeEntry } from './enhanced-code.ts';
import { enhancedCodes, enhancedRanges, type EnhancedCodeRange } from './enhanced/index.ts';
import { enhancedClasses, enhancedSubjects } from './enhanced/theory.ts';
import { keywords } from './keywords/index.ts';
import type { KeywordEntry } from './keyword.ts';
import { parameters } from './parameters.ts';
import type { ParameterEntry } from './parameter.ts';
import { reasons, type ReasonId } from './reason.ts';
import { replyCodes } from './replies/index.ts';
import type { ReplyCodeEntry } from './reply-code.ts';
import { speakers } from './speakers.ts';
import { replyCategories, replyCategoriesOutsideGrammar, replyClasses, replyClassesOutsideGrammar } from './theory.ts';
import { verbs } from './verbs/index.ts';
import type { VerbEntry } from './verb.ts';

export { enhancedClasses, enhancedCodes, enhancedRanges, enhancedSubjects, keywords, parameters, replyCategories, replyClasses, replyCodes, speakers, verbs };

const replyCodesByCode = new Map(replyCodes.map((entry) => [entry.code, entry]));
const enhancedByCode = new Map(enhancedCodes.map((entry) => [entry.code, entry]));
const verbsByName = new Map(verbs.map((entry) => [entry.verb, entry]));
const keywordsByName = new Map(keywords.map((entry) => [entry.keyword, entry]));
const parametersByName = new Map(parameters.map((entry) => [entry.name, entry]));
const speakersById = new Map(speakers.map((speaker) => [speaker.id, speaker.title]));

/** What a reply code's first digit says; digits that the grammar excludes have their say too. */
export function findReplyClass(code: string): (typeof replyClasses)[number] | null {
  return [...replyClasses, ...replyClassesOutsideGrammar].find(({ digit }) => digit === code[0]) ?? null;
}

/** What a reply code's second digit says. */
export function findReplyCategory(code: string): (typeof replyCategories)[number] | null {
  return [...replyCategories, ...replyCategoriesOutsideGrammar].find(({ digit }) => digit === code[1]) ?? null;
}

export function findReplyCode(code: string): ReplyCodeEntry | null {
  return replyCodesByCode.get(code) ?? null;
}

/**
 * The entry of a whole enhanced code such as `5.7.1`: its own where that knows the class, else that of the range of a vendor's codes
 * which it lies in, else its own for another class.
 */
export function findEnhancedCode(code: string): EnhancedCodeEntry | EnhancedCodeRange | null {
  const parsed = parseEnhancedStatusCode(code);
  if (parsed === null) return null;
  const { class: wanted, subject, detail } = parsed;
  const own = enhancedByCode.get(`${subject}.${detail}`) ?? null;
  if (own !== null && own.forms[wanted] !== undefined) return own;
  return enhancedRanges.find((range) => liesIn(range, wanted, subject, detail)) ?? own;
}

function liesIn(range: EnhancedCodeRange, wantedClass: EnhancedClass, subject: number, detail: number): boolean {
  const [fromSubject, from] = range.from.split('.').map(Number);
  const to = Number(range.to.split('.')[1]);
  return fromSubject === subject && from !== undefined && from <= detail && detail <= to && wantedClass in range.forms;
}

export function findVerb(verb: string): VerbEntry | null {
  return verbsByName.get(verb.toUpperCase()) ?? null;
}

export function findKeyword(keyword: string): KeywordEntry | null {
  return keywordsByName.get(keyword.toUpperCase()) ?? null;
}

export function findParameter(name: string): ParameterEntry | null {
  return parametersByName.get(name.toUpperCase()) ?? null;
}

/** What to call a speaker; an id that is not in the list names itself. */
export function titleOfSpeaker(id: string): string {
  return speakersById.get(id) ?? id;
}

/** What a reason says, as a title. */
export function titleOfReason(id: ReasonId): string {
  return reasons.find((reason) => reason.id === id)?.title ?? id;
}
