import { enhancedCodes, findReplyCode, keywords, replyCodes } from '../../catalogue/index.ts';
import type { EnhancedClass } from '../../catalogue/enhanced-code.ts';
import { permitsCode } from '../../catalogue/permit.ts';
import type { GivenReply, ReplyPermit, SettingEntry } from '../../catalogue/setting.ts';
import { codesFor } from '../../rules/configuration/expectation-never-met.ts';
import type { Span } from '../../text/span.ts';
import type { Completion } from '../completion.ts';
import { explainChoice, explainSetting } from '../explain/setting.ts';

/** What is left of the cursor in a value, and what may stand there. */
export interface Place {
  readonly entry: SettingEntry;
  readonly typed: string;
  readonly offset: number;
  readonly permits: ReplyPermit | null;
  readonly gives: readonly GivenReply[];
  /** What was typed is the whole value so far, and no text after an action's word. */
  readonly isWhole: boolean;
}

const anyRefusal: ReplyPermit = { classes: '45', meant: 'any' };

export function listChoices({ entry, typed, offset }: Place): Completion[] {
  const word = /[^\s,;"']*$/.exec(typed.slice(-100))?.[0] ?? '';
  const span = { start: offset - word.length, end: offset };
  if (entry.takesKeywords === true) return listKeywords(word, span);
  return (entry.choices ?? [])
    .filter(({ value }) => value.toLowerCase().startsWith(word.toLowerCase()))
    .map((choice) => ({ kind: 'choice', text: choice.value, title: '', subject: entry.name, explanation: explainChoice(choice.value, entry, choice), span, rank: choice.value === entry.default ? 0 : choice.concern === undefined ? 1 : 2 }));
}

function listKeywords(word: string, span: Span): Completion[] {
  return keywords
    .filter(({ keyword }) => keyword.toLowerCase().startsWith(word.toLowerCase()))
    .map(({ keyword, title, status }) => ({ kind: 'keyword', text: keyword, title, subject: keyword, span, rank: status === 'standard' || status === 'extension' ? 0 : 2 }));
}

/** What sendmail's tables have before a code, and a quote that may open it. */
const lead = /^\s*(?:([245])\.\d{1,3}\.\d{1,3}:\s*)?"?/;
const codeBegun = /^\s*(\d{0,3})$/;
const enhancedBegun = /^\s*(?:(\d{3})[ -]\s*)?([245]?(?:\.[\d.]{0,8})?)$/;
const textBegun = /^\s*(?:(\d{3})[ -]\s*)?(?:([245]\.\d{1,3}\.\d{1,3})\s+)?([^\d\s].*|)$/;

export function completeReply(place: Place): Completion[] {
  const { entry, permits, isWhole } = place;
  const takesText = !isWhole || entry.kind === 'reply' || (entry.kind === 'action' && permits !== null);
  const takesCode = entry.kind !== 'enhanced-code' && permits?.enhancedOnly === undefined;
  const takesEnhancedFirst = entry.kind === 'enhanced-code' || permits?.enhancedOnly !== undefined;
  if (entry.kind !== 'reply-code' && entry.kind !== 'enhanced-code' && !takesText) return [];
  const [before = '', digit = ''] = lead.exec(place.typed) ?? [];
  const typed = place.typed.slice(before.length);
  const code = codeBegun.exec(typed);
  const enhanced = enhancedBegun.exec(typed);
  const text = textBegun.exec(typed);
  return [
    ...(code !== null && takesCode ? listCodes(place, code[1] ?? '').filter((one) => one.text.startsWith(digit)) : []),
    ...(enhanced !== null && (takesText || takesEnhancedFirst) && (enhanced[1] !== undefined || takesEnhancedFirst) ? listEnhanced(place, enhanced[1] ?? null, enhanced[2] ?? '') : []),
    ...(text !== null && takesText && (text[1] !== undefined || text[2] !== undefined) ? listTexts(place, text[1] ?? null, text[2] ?? null, text[3] ?? '') : []),
  ];
}

/** The default and what the program says of itself first, then the class that is meant. */
export function listCodes({ entry, offset, permits, gives }: Place, typed: string): Completion[] {
  const { classes, codes, meant } = permits ?? anyRefusal;
  const meantClass = meant === 'permanent' ? '5' : meant === 'temporary' ? '4' : meant === 'success' ? '2' : (/^[2-5]/.exec(entry.default ?? '')?.[0] ?? classes);
  const own = [entry.default ?? '', ...(entry.kind === 'reply-code' ? [] : gives.map(({ reply }) => reply))].map((reply) => reply.slice(0, 3));
  return replyCodes
    .filter(({ code }) => permitsCode({ classes, meant, ...(codes === undefined ? {} : { codes }) }, code) && code.startsWith(typed))
    .map(({ code, title, status }) => ({
      kind: 'reply-code',
      text: code,
      title,
      subject: code,
      span: { start: offset - typed.length, end: offset },
      rank: own.includes(code) ? 0 : status !== 'nonstandard' && meantClass.includes(code.charAt(0)) ? 1 : 2,
    }));
}

/** Of the reply code's class, its usual companions first; without a code, those that the program says of itself. */
export function listEnhanced({ offset, permits, gives }: Place, code: string | null, typed: string): Completion[] {
  const own = gives.flatMap(({ reply }) => /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\s/.exec(reply)?.[1] ?? []);
  const usual = new Set(code === null ? own : findReplyCode(code)?.enhanced);
  const classes = code === null ? (permits ?? anyRefusal).classes : code.charAt(0);
  return Array.from(classes).flatMap((digit) =>
    enhancedCodes.flatMap(({ code: detail, title, forms, replyCodes: paired }): Completion[] => {
      const text = `${digit}.${detail}`;
      if (forms[digit as EnhancedClass] === undefined || !text.startsWith(typed)) return [];
      return [{ kind: 'enhanced-code', text, title, subject: text, span: { start: offset - typed.length, end: offset }, rank: usual.has(text) ? 0 : code !== null && paired.includes(code) ? 1 : 2 }];
    }),
  );
}

/** What the program itself says there, then the registry's words for the enhanced code, then the standard's for the reply code. */
function listTexts({ offset, gives }: Place, code: string | null, enhanced: string | null, typed: string): Completion[] {
  const own = gives.flatMap(({ reply }) => /^\d{3}[ -](?:[245]\.\d{1,3}\.\d{1,3} )?(.+)$/.exec(reply)?.[1] ?? []);
  const registered = enhanced === null ? undefined : enhancedCodes.find((entry) => entry.code === enhanced.slice(2))?.name;
  const standard = code === null || enhanced !== null ? undefined : findReplyCode(code)?.name;
  const texts = [...own, ...[registered, standard].filter((one) => one !== undefined)];
  return [...new Set(texts)]
    .filter((text) => text.toLowerCase().startsWith(typed.toLowerCase()))
    .map((text, i) => ({ kind: 'text', text, title: '', subject: [code, enhanced, text].filter((part) => part !== null).join(' '), span: { start: offset - typed.length, end: offset }, rank: i < own.length ? 0 : 1 }));
}

/** What the program itself takes for a time or a number. */
export function listDefault({ entry, typed, offset }: Place): Completion[] {
  const { kind, name, default: byDefault = '' } = entry;
  if (!/^(?:time|size|count)$/.test(kind) || !/^\d\w*$/.test(byDefault) || !byDefault.startsWith(typed)) return [];
  return [{ kind: 'choice', text: byDefault, title: 'default', subject: name, explanation: explainSetting(name, entry), span: { start: offset - typed.length, end: offset }, rank: 0 }];
}

/** Every code may be waited for; those of success that a server sends there come first. */
export function listAwaited(place: Place, answers: readonly string[]): Completion[] {
  const good = answers.flatMap((verb) => codesFor(verb) ?? []);
  return listCodes({ ...place, permits: { classes: '2345', meant: 'any' } }, place.typed).map((one) => ({ ...one, rank: good.includes(one.text) ? 0 : 2 }));
}
