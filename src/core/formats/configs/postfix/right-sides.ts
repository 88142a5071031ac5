import { findSetting } from '../../../catalogue/settings/index.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';
import { filledIn, type Action } from './postfix-table.ts';

/** What the lines of a table lead to. The actions of each have entries of their own in the catalogue, by this name with `postfix-` before it. */
export type TableKind = 'access' | 'postscreen-access' | 'checks' | 'transport' | 'local-transport' | 'rbl-replies' | 'status-filter' | 'reply-filter';

/** A reply code, or an enhanced code that stands where one belongs. */
const codes = /^(?:\d{3}|[245]\.\d{1,3}\.\d{1,3})$/;

/** The setting that a table's right side is; null where the catalogue knows none. */
export function settingOfRightSide(text: string, action: Action, kind: TableKind): Setting | null {
  if (kind === 'rbl-replies') return wholeText(text, action, 'default_rbl_reply');
  if (kind === 'status-filter') return wholeText(text, action, 'status and text', 'postfix-status-filter');
  if (kind === 'reply-filter') return wholeText(text, action, 'line of a reply', 'postfix-reply-filter');
  if (kind === 'transport' || kind === 'local-transport') return ofTransport(text, action, kind);
  return codes.test(action.word) ? ownReply(text, action, kind) : ofWord(text, action, kind);
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
  const reply = replyAt(text, valueSpan, { allowsEnhancedFirst: true, template: filledIn });
  return entry === null || reply === null ? null : settingFor(text, entry, { nameSpan: wordSpan, valueSpan }, { chosen: [], replies: [reply] });
}

function ofWord(text: string, { word, wordSpan, restSpan }: Action, kind: TableKind): Setting | null {
  const entry = findSetting('postfix', word.toUpperCase(), `postfix-${kind}`) ?? (kind === 'access' ? findRestriction(word) : null);
  if (entry === null) return null;
  const hasRest = restSpan.start < restSpan.end;
  const reply = hasRest && entry.kind === 'reply' ? textAt(text, restSpan) : null;
  return settingFor(text, entry, { nameSpan: wordSpan, valueSpan: hasRest ? restSpan : null }, { chosen: [], replies: reply === null ? [] : [reply] });
}

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
  return replyAt(text, span, { allowsText: true, allowsEnhancedFirst: true, template: filledIn });
}
