import { findSetting } from '../../../catalogue/settings/index.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import { isWithinEdits } from '../../../text/edit-distance.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';
import { filledIn, type Action } from './postfix-table.ts';

/** What the lines of a table lead to. The actions of each have entries of their own in the catalogue, by this name with `postfix-` before it. */
export type TableKind = 'access' | 'postscreen-access' | 'checks' | 'smtp-checks' | 'transport' | 'local-transport' | 'rbl-replies' | 'status-filter' | 'reply-filter';

/** A reply code, or an enhanced code that stands where one belongs. */
const codes = /^(?:\d{3}|[245]\.\d{1,3}\.\d{1,3})$/;

/** What was meant as a code before a text: a digit too many or too few, a letter for one, a sign where the blank belongs. */
const misspelt = /^(?:[245]\d{3}|[45]\d|[45](?=\d?[OoIl])[\dOoIl]{2}|([45]\d\d)[-:,;][\w.]{0,40})$/;

/** The setting that a table's right side is; null where the catalogue knows none. */
export function settingOfRightSide(text: string, action: Action, kind: TableKind): Setting | null {
  if (kind === 'rbl-replies') return wholeText(text, action, 'default_rbl_reply');
  if (kind === 'status-filter') return wholeText(text, action, 'status and text', 'postfix-status-filter');
  if (kind === 'reply-filter') return wholeText(text, action, 'line of a reply', 'postfix-reply-filter');
  if (kind === 'transport' || kind === 'local-transport') return ofTransport(text, action, kind);
  if (kind === 'smtp-checks') return delivering.test(action.word) ? ofWord(text, action, 'checks') : unsupportedAction(text, action);
  if (codes.test(action.word)) return ownReply(text, action, kind);
  return kind === 'access' && misspelt.test(action.word) ? misspeltReply(text, action) : ofWord(text, action, kind);
}

/** A line whose right side is one text; its first word stands for it, since it has no name. */
function wholeText(text: string, { wordSpan, restSpan }: Action, name: string, format?: string): Setting | null {
  const entry = findSetting('postfix', name, format);
  const valueSpan = { start: wordSpan.start, end: Math.max(wordSpan.end, restSpan.end) };
  return entry === null ? null : settingFor(text, entry, { nameSpan: wordSpan, valueSpan });
}

/** A code of its own, with the text that follows. */
function ownReply(text: string, { wordSpan, restSpan }: Action, kind: TableKind): Setting | null {
  const entry = findSetting('postfix', '4NN text, 5NN text', `postfix-${kind}`);
  const valueSpan = { start: wordSpan.start, end: Math.max(wordSpan.end, restSpan.end) };
  const reply = asPostfixTakes(text, replyAt(text, valueSpan, { allowsEnhancedFirst: true, template: filledIn }));
  return entry === null || reply === null ? null : settingFor(text, entry, { nameSpan: wordSpan, valueSpan }, { chosen: [], replies: [reply] });
}

/** Actions of the checks that Postfix's SMTP client makes while it delivers; PASS is of newer versions. */
const delivering = /^(?:WARN|INFO|REPLACE|PREPEND|STRIP|IGNORE|DUNNO|OK|PASS)$/i;

/** While it delivers, Postfix can refuse and divert nothing. */
function unsupportedAction(text: string, { word, wordSpan }: Action): Setting | null {
  const entry = codes.test(word) || /^[A-Z_]{3,40}$/i.test(word) ? findSetting('postfix', 'action while delivering', 'postfix-checks') : null;
  return entry === null ? null : settingFor(text, entry, { nameSpan: wordSpan, valueSpan: null });
}

/** Digits alone are no reply: Postfix lets through what has them. */
function misspeltReply(text: string, { word, wordSpan, restSpan }: Action): Setting | null {
  const entry = findSetting('postfix', '4NN text, 5NN text', 'postfix-access');
  if (entry === null || (/^\d+$/.test(word) && restSpan.start >= restSpan.end)) return null;
  const span = { start: wordSpan.start, end: Math.max(wordSpan.end, restSpan.end) };
  const untaken = { start: wordSpan.start, end: wordSpan.start + (misspelt.exec(word)?.[1] ?? word).length };
  const words = text.slice(restSpan.start, restSpan.end).replace(/\s+/g, ' ');
  const reply = { span, code: null, codeSpan: null, enhanced: null, untaken, text: words, textSpan: restSpan, isTemplate: filledIn.test(words) };
  return settingFor(text, entry, { nameSpan: wordSpan, valueSpan: span }, { chosen: [], replies: [reply] });
}

function ofWord(text: string, { word, wordSpan, restSpan }: Action, kind: TableKind): Setting | null {
  const entry = findSetting('postfix', word.toUpperCase(), `postfix-${kind}`) ?? (kind === 'access' ? findRestriction(word) : null);
  if (entry === null) return unknownAction(text, { word, wordSpan, restSpan }, kind);
  const hasRest = restSpan.start < restSpan.end;
  const reply = hasRest && entry.kind === 'reply' ? textAt(text, restSpan) : null;
  return settingFor(text, entry, { nameSpan: wordSpan, valueSpan: hasRest ? restSpan : null }, { chosen: [], replies: reply === null ? [] : [reply] });
}

/** Header checks know no other words; in an access table one may be the name of a class, unless it is an action with a slip in it. */
function unknownAction(text: string, { word, wordSpan }: Action, kind: TableKind): Setting | null {
  const isUnknown = kind === 'checks' ? /^[A-Z_]{3,40}$/i.test(word) : kind === 'access' && /^[A-Z_]{4,20}$/.test(word) && actions.some((one) => isWithinEdits(word, one, 1));
  const entry = isUnknown ? findSetting('postfix', 'unknown action', `postfix-${kind}`) : null;
  return entry === null ? null : settingFor(text, entry, { nameSpan: wordSpan, valueSpan: null });
}

/** Those of access tables that are long enough to be known with a slip. */
const actions = ['REJECT', 'DEFER', 'DEFER_IF_PERMIT', 'DEFER_IF_REJECT', 'DUNNO', 'DISCARD', 'FILTER', 'REDIRECT', 'PREPEND'];

function findRestriction(word: string): Setting['entry'] | null {
  const entry = findSetting('postfix', word.toLowerCase());
  return entry !== null && entry.kind === 'action' && entry.choices === undefined ? entry : null;
}

/** `error:`, `retry:` and `discard:`; the others deliver. */
function ofTransport(text: string, { word, wordSpan, restSpan }: Action, kind: TableKind): Setting | null {
  const name = /^(error|retry|discard):/.exec(word)?.[1];
  const entry = name === undefined ? null : findSetting('postfix', name, `postfix-${kind}`);
  if (name === undefined || entry === null) return null;
  const nameSpan = { start: wordSpan.start, end: wordSpan.start + name.length };
  const valueSpan = { start: nameSpan.end + 1, end: restSpan.end };
  const reply = entry.kind === 'reply' ? textAt(text, valueSpan) : null;
  return settingFor(text, entry, { nameSpan, valueSpan }, { replies: reply === null ? [] : [reply] });
}

function textAt(text: string, span: Action['restSpan']): ConfiguredReply | null {
  return asPostfixTakes(text, replyAt(text, span, { allowsText: true, allowsEnhancedFirst: true, template: filledIn }));
}

/** Behind an enhanced code Postfix wants a blank or the end; with a sign behind it the code is text. */
function asPostfixTakes(text: string, reply: ConfiguredReply | null): ConfiguredReply | null {
  if (reply?.enhanced == null || !/[:;,]/.test(text.charAt(reply.enhanced.span.end))) return reply;
  const { span } = reply.enhanced;
  const textSpan = { start: span.start, end: reply.textSpan.end };
  return { ...reply, enhanced: null, untaken: span, text: text.slice(textSpan.start, textSpan.end).replace(/\s+/g, ' '), textSpan };
}
