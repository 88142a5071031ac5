import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { replyAt } from '../reading/reply-at.ts';
import { readLogicalLines } from './postfix-logical-lines.ts';
import { settingFor } from '../reading/setting-for.ts';

/** What stands at the right of a table's line: the first word and what follows it. */
export interface Action {
  readonly word: string;
  readonly wordSpan: Span;
  /** Empty where nothing follows. */
  readonly restSpan: Span;
}

/** The right sides of a table's lines: after a pattern in slashes, or after the first word. */
export function readActions(text: string): Action[] {
  return readLogicalLines(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const from = endOfPattern(line);
    return from === null ? [] : (actionAt(text, start + from, end) ?? []);
  });
}

/** The action that begins at or after an offset; null where there is none. */
export function actionAt(text: string, start: number, end: number): Action | null {
  const part = text.slice(start, end);
  const lead = /^\s*/.exec(part)?.[0].length ?? 0;
  const word = /^\S{1,200}/.exec(part.slice(lead, lead + 200))?.[0];
  if (word === undefined) return null;
  const wordStart = start + lead;
  const gap = /^\s*/.exec(text.slice(wordStart + word.length, end))?.[0].length ?? 0;
  return { word, wordSpan: { start: wordStart, end: wordStart + word.length }, restSpan: { start: wordStart + word.length + gap, end } };
}

/** Where a line's pattern and its flags end; null where it has no right side. */
function endOfPattern(line: string): number | null {
  if (/^(?:if\s|endif\b)/i.test(line)) return null;
  const negated = line.startsWith('!') ? 1 : 0;
  const delimiter = line[negated] ?? '';
  if (/[/|%,]/.test(delimiter) || (negated === 1 && /[^\w\s]/.test(delimiter))) return endOfRegexp(line, negated + 1, delimiter);
  const key = /^\S{1,2000}/.exec(line)?.[0].length ?? 0;
  return key === 0 || key >= line.length ? null : key;
}

function endOfRegexp(line: string, from: number, delimiter: string): number | null {
  for (let at = from; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === delimiter) {
      const flags = /^\w{0,10}/.exec(line.slice(at + 1, at + 12))?.[0].length ?? 0;
      return at + 1 + flags;
    }
  }
  return null;
}

/** The setting that an action is, in an access table or in a table of checks; null where the catalogue knows none. */
export function settingOfAction(text: string, { word, wordSpan, restSpan }: Action, format: 'postfix-access' | 'postfix-checks'): Setting | null {
  const entry = findSetting('postfix', word.toUpperCase(), format) ?? (format === 'postfix-access' ? findRestriction(word) : null);
  if (entry === null) return null;
  const hasRest = restSpan.start < restSpan.end;
  const reply = hasRest && entry.kind === 'reply' ? replyAt(text, restSpan, { allowsText: true, allowsEnhancedFirst: true, template: filledIn }) : null;
  return settingFor(text, entry, { nameSpan: wordSpan, valueSpan: hasRest ? restSpan : null }, { chosen: [], replies: reply === null ? [] : [reply] });
}

function findRestriction(word: string): Setting['entry'] | null {
  const entry = findSetting('postfix', word.toLowerCase());
  return entry !== null && entry.kind === 'action' && entry.choices === undefined ? entry : null;
}

/** `$1` and `${1}`, which a pattern fills in. */
export const filledIn = /\$[{(]?\d/;
