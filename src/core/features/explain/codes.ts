import type { Advice, Fix, Reading } from '../../catalogue/entry.ts';
import type { EnhancedClass, EnhancedCodeEntry } from '../../catalogue/enhanced-code.ts';
import type { EnhancedCodeRange } from '../../catalogue/enhanced/index.ts';
import {
  enhancedClasses,
  enhancedSubjects,
  findEnhancedCode,
  findReplyCategory,
  findReplyClass,
  findReplyCode,
  titleOfSpeaker,
} from '../../catalogue/index.ts';
import type { ReplyCodeEntry } from '../../catalogue/reply-code.ts';
import { ianaEnhancedStatusCodes, rfc, type Source } from '../../catalogue/source.ts';
import { parseEnhancedStatusCode, type EnhancedStatusCode } from '../../smtp/enhanced-status-code.ts';
import { blank, type Explanation, type OtherReading } from './explanation.ts';
import { remarkOn } from './remarks.ts';

/** What is known of the circumstances of a reply. */
export interface ReplyContext {
  /** The verb that it answers, `(connection)` for a greeting, `.` for the end of a message. */
  readonly command?: string;
  /** The id of whoever wrote it. */
  readonly speaker?: string;
  /** The host that sent it. */
  readonly host?: string;
  /** What that host greeted with. */
  readonly greeting?: string;
}

/** One answer for a reply: its code, its enhanced code, or both, read in the light of the command. At least one of the two is given. */
export function explainCodes(input: string, code: string | null, enhancedText: string | null, context: ReplyContext = {}): Explanation {
  const enhanced = enhancedText === null ? null : parseEnhancedStatusCode(enhancedText);
  const known: Known = {
    code,
    reply: code === null ? null : findReplyCode(code),
    enhanced,
    entry: enhanced === null ? null : findEnhancedCode(enhanced.text),
    context,
  };
  const chosen = chooseAdvice(known);
  const { reply, entry } = known;
  const first = entry !== null && chosen.from !== 'reply-code' ? entry : (reply ?? entry);
  return {
    ...blank,
    input,
    kind: code === null ? 'enhanced-code' : enhanced === null ? 'reply-code' : 'reply',
    label: [code, enhanced?.text].filter((part) => part != null).join(' '),
    title: first?.title ?? null,
    code,
    enhanced: enhanced?.text ?? null,
    name: first?.name ?? null,
    class: code === null ? titleOfEnhancedClass(enhanced) : titleOfClass(code),
    category: code === null ? null : titleOfCategory(code),
    subject: enhanced === null ? null : titleOfSubject(enhanced),
    status: first?.status ?? 'unknown',
    registered: enhanced === null ? null : (entry?.registered ?? false),
    ...chosen.advice,
    commands: reply?.commands ?? [],
    companions: code === null ? (entry?.replyCodes ?? []) : enhanced === null ? (reply?.enhanced ?? []) : [],
    related: enhanced === null || entry === null ? (reply?.related ?? []) : entry.related.map((other) => withKnownClass(other, enhanced.class)),
    readings: listOtherReadings(known, chosen.reading),
    remarks: remarkOn(known),
    sources: listSources(known, chosen.sources),
    speaker: chosen.reading?.speaker ?? context.speaker ?? null,
    confidence: chosen.advice.reason === null ? null : chosen.from === 'reply-code' ? 'guess' : 'likely',
    evidence: [chosen.from === 'reply-code' ? code : enhanced?.text].filter((part) => part != null),
  };
}

/** A reply's codes with what the catalogue has on them. */
export interface Known {
  readonly code: string | null;
  readonly reply: ReplyCodeEntry | null;
  readonly enhanced: EnhancedStatusCode | null;
  readonly entry: EnhancedCodeEntry | EnhancedCodeRange | null;
  readonly context: ReplyContext;
}

type AdviceShown = Pick<Explanation, 'verdict' | 'meaning' | 'when' | 'fix' | 'act' | 'retry' | 'reason'>;

interface Chosen {
  readonly from: 'enhanced-code' | 'reply-code' | 'theory';
  readonly advice: AdviceShown;
  readonly reading: Reading | null;
  readonly sources: readonly Source[];
}

/**
 * The most particular thing that is known: what this speaker means by the enhanced code, the enhanced code with a detail, what the
 * reply code means after this command, the enhanced code without a detail, the reply code. An enhanced code whose class the
 * catalogue does not know falls back to the reply code, and everything to the meaning of the digits.
 */
function chooseAdvice(known: Known): Chosen {
  const { reply, enhanced, entry, context } = known;
  const form = enhanced === null || entry === null ? undefined : entry.forms[enhanced.class];
  const fromEnhanced = form === undefined || entry === null ? null : { ...form, meaning: joinMeaning(entry.meaning, form.meaning) };
  const spoken = chooseReading(entry?.readings?.filter((reading) => isOfClass(reading, enhanced)), context);
  if (spoken !== null && entry !== null) return choose('enhanced-code', fromEnhanced ?? adviceByTheory(known), spoken, entry.sources);
  const hasDetail = enhanced !== null && enhanced.detail !== 0;
  if (hasDetail && fromEnhanced !== null && entry !== null) return choose('enhanced-code', fromEnhanced, null, entry.sources);
  const particular = chooseReading(reply?.readings, context);
  if (reply !== null && particular !== null) return choose('reply-code', reply, particular, reply.sources);
  if (reply !== null && (fromEnhanced === null || enhanced?.subject === 0)) return choose('reply-code', reply, null, reply.sources);
  if (fromEnhanced !== null && entry !== null) return choose('enhanced-code', fromEnhanced, null, entry.sources);
  return choose('theory', adviceByTheory(known), null, []);
}

function choose(from: Chosen['from'], base: Advice | AdviceShown, reading: Reading | null, sources: readonly Source[]): Chosen {
  const { verdict, meaning, when, fix, act, retry, reason } = { ...base, ...reading };
  return {
    from,
    advice: { verdict, meaning, when, fix, act, retry, reason: reason ?? null },
    reading,
    sources: reading === null ? sources : [...reading.sources, ...sources],
  };
}

function joinMeaning(shared: string, own: string | undefined): string {
  return own === undefined ? shared : `${shared} ${own}`;
}

/**
 * The reading that fits the circumstances best: what this speaker says after this command, what this speaker says, what anybody means
 * after this command. A reading for another speaker or another command never fits.
 */
function chooseReading(readings: readonly Reading[] | undefined, { speaker, command }: ReplyContext): Reading | null {
  let best: Reading | null = null;
  let most = 0;
  for (const reading of readings ?? []) {
    if (reading.speaker !== undefined && reading.speaker !== speaker) continue;
    const bySpeaker = reading.speaker === undefined ? 0 : 2;
    const { commands } = reading;
    const isNarrower = commands !== undefined && command !== undefined && commands.includes(command);
    // After any command, or where the command is not known, only the speaker can decide for a reading.
    if (commands !== undefined && !isNarrower && command !== undefined && !commands.includes('*')) continue;
    const fit = bySpeaker + (isNarrower ? 1 : 0) - (commands !== undefined && command === undefined ? 0.5 : 0);
    if (fit > most) [best, most] = [reading, fit];
  }
  return best;
}

function isOfClass(reading: Reading & { readonly classes?: readonly string[] }, enhanced: EnhancedStatusCode | null): boolean {
  return reading.classes === undefined || (enhanced !== null && reading.classes.includes(enhanced.class));
}

/** A related code in the same class where it occurs in that, else in the gravest in which it does. */
function withKnownClass(code: string, wanted: EnhancedClass): string {
  const known = [wanted, '5', '4', '2'].find((digit) => {
    const entry = findEnhancedCode(`${digit}.${code}`);
    return entry !== null && 'code' in entry && digit in entry.forms;
  });
  return `${known ?? wanted}.${code}`;
}

/** What a code says by its digits alone. */
function adviceByTheory({ code, enhanced }: Known): AdviceShown {
  const digit = code?.[0] ?? enhanced?.class ?? '';
  const replyClass = code === null ? null : findReplyClass(code);
  const enhancedClass = enhancedClasses.find((entry) => entry.id === enhanced?.class);
  const category = code === null ? null : findReplyCategory(code);
  const subject = enhancedSubjects.find((entry) => entry.id === String(enhanced?.subject ?? ''));
  const theory = code === null ? [enhancedClass?.meaning, subject?.meaning] : [replyClass?.meaning, category === null ? undefined : describeCategory(category)];
  return {
    verdict: (code === null ? enhancedClass : replyClass)?.verdict ?? 'Not an SMTP reply code: its first digit has no meaning',
    meaning: theory.filter((part) => part !== undefined).join(' '),
    when: [],
    fix: unknownFix(digit),
    act: null,
    retry: digit === '4' ? 'yes' : digit === '5' ? 'after-change' : digit === '2' ? 'no' : null,
    reason: null,
  };
}

/** Of a digit within the grammar its subject is news, of another what it gives away. */
function describeCategory({ digit, title, meaning }: NonNullable<ReturnType<typeof findReplyCategory>>): string {
  return digit <= '5' ? `The second digit, ${digit}, is about ${title.toLowerCase()}.` : meaning;
}

function unknownFix(digit: string): Fix {
  if (digit !== '4' && digit !== '5') return { sender: [], receiver: [] };
  return { sender: ['Read the text behind the code: for a code that is not defined, the text is all there is.'], receiver: [] };
}

/** How the same code reads after other commands and at other speakers. */
function listOtherReadings({ reply, entry, enhanced, code }: Known, chosen: Reading | null): OtherReading[] {
  const ofEnhanced = (entry?.readings ?? []).filter((reading) => isOfClass(reading, enhanced));
  const ofReply = enhanced === null || entry === null || code === null ? (reply?.readings ?? []) : [];
  return [...ofEnhanced, ...ofReply]
    .filter((reading) => reading !== chosen)
    .flatMap((reading) => {
      const { verdict, meaning, sources } = reading;
      return verdict === undefined ? [] : [{ title: titleOfReading(reading), verdict, meaning: meaning ?? '', sources }];
    });
}

function titleOfReading({ speaker, commands }: Reading): string {
  const whose = speaker === undefined ? '' : titleOfSpeaker(speaker);
  const where = commands === undefined ? '' : describeCommands(commands);
  return whose === '' ? where : where === '' ? whose : `${whose}, ${where}`;
}

function describeCommands(commands: readonly string[]): string {
  const names = commands.map((command) => (command === '(connection)' ? 'the connection' : command === '.' ? 'the message' : command === '*' ? 'any command' : command));
  return `after ${names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`}`;
}

function listSources({ reply, entry, code, enhanced }: Known, chosen: readonly Source[]): Source[] {
  const theory = code === null ? [rfc(3463, '2')] : [rfc(5321, '4.2.1')];
  const all = [...chosen, ...(entry === null ? (reply?.sources ?? []) : entry.sources)];
  const registry = enhanced !== null && entry === null ? [ianaEnhancedStatusCodes] : [];
  const sources = all.length === 0 ? [...theory, ...registry] : all;
  return sources.filter((source, i) => sources.findIndex(({ title }) => title === source.title) === i);
}

function titleOfClass(code: string): string | null {
  return findReplyClass(code)?.title ?? null;
}

function titleOfCategory(code: string): string | null {
  return findReplyCategory(code)?.title ?? null;
}

function titleOfEnhancedClass(enhanced: EnhancedStatusCode | null): string | null {
  return enhancedClasses.find(({ id }) => id === enhanced?.class)?.title ?? null;
}

function titleOfSubject({ subject }: EnhancedStatusCode): string | null {
  return enhancedSubjects.find(({ id }) => id === String(subject))?.title ?? null;
}
