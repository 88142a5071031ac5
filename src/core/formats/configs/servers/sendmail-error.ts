import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { settingFor } from '../reading/setting-for.ts';
import { statusWord } from './sendmail-status.ts';
import { repliesWith, withoutQuotes } from './sendmail-value.ts';

/** The maps take different things behind `error:`; null where it is not known which one a file is. */
export type ErrorMap = 'access' | 'mailertable' | 'virtusertable' | null;

/** What a map takes between `error:` and the code, besides an enhanced code with its colon. */
const words: Readonly<Record<Exclude<ErrorMap, null>, RegExp | null>> = {
  access: null,
  mailertable: /^([A-Za-z]{2,12})[ \t]{0,8}:[ \t]{0,20}/,
  virtusertable: /^([^\s":]{1,40})[ \t]{1,20}/,
};
const anyWord = /^([A-Za-z]{2,12})[ \t]{0,8}[:\s][ \t]{0,20}/;

/** `ERROR:`, with an enhanced code or a word or without, at the right side of a map, and the word; nothing for anything else. */
export function errorIn(file: string, map: ErrorMap, value: Span): Setting[] {
  const lead = /^error:[ \t]{0,20}/i.exec(file.slice(value.start, Math.min(value.end, value.start + 30)))?.[0];
  if (lead === undefined) return [];
  const from = value.start + lead.length;
  const rest = file.slice(from, Math.min(value.end, from + 80));
  const name = map === 'access' ? 'ERROR:' : 'error:';
  const nameSpan = { start: value.start, end: value.start + 'error:'.length };
  const [enhancedLead, enhancedText] = /^([245]\.\d{1,3}\.\d{1,3})[ \t]{0,8}:[ \t]{0,20}/.exec(rest) ?? [];
  const enhanced = enhancedText === undefined ? null : { start: from, end: from + enhancedText.length };
  const [wordLead = '', word] = enhanced === null ? (map === null ? anyWord : words[map])?.exec(rest) ?? [] : [];
  if (map === 'virtusertable' && /^[a-z]{0,12}$/.test(rest)) return wordIn(file, nameSpan, { start: from, end: from + rest.length });
  const isLost = map === 'virtusertable' && enhanced === null && (word === undefined ? /^"?\d{3} / : /^\d{3}$/).test(word ?? rest);
  const textFrom = from + (enhancedLead ?? (isLost ? '' : wordLead)).length;
  const span = { start: Math.min(textFrom, value.end), end: value.end };
  const replies = repliesWith(file, enhanced, span, true);
  const kind = isLost ? 'error:code' : enhanced !== null || replies.some((reply) => reply.enhanced !== null) ? `${name}D.S.N:` : name;
  const entry = findSetting('sendmail', kind);
  const status = word === undefined ? null : statusWord(file, { start: from, end: from + word.length });
  return entry === null ? [] : [settingFor(file, entry, { nameSpan, valueSpan: withoutQuotes(file, span) }, { replies }), ...(status === null ? [] : [status])];
}

/** A word, or none yet: nothing else may come first there. */
function wordIn(file: string, nameSpan: Span, span: Span): Setting[] {
  const entry = findSetting('sendmail', 'error:');
  const status = statusWord(file, span);
  return entry === null ? [] : [settingFor(file, entry, { nameSpan, valueSpan: null }), ...(status === null ? [] : [status])];
}
