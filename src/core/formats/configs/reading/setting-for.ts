import type { SettingEntry } from '../../../catalogue/setting.ts';
import type { Chosen, ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { replyAt } from './reply-at.ts';

/** Where a setting's name and value stand; the value without quotes. */
export interface SettingPlace {
  readonly nameSpan: Span;
  readonly valueSpan: Span | null;
}

/** A setting at its place, its value read as its entry's kind says. What a format knows better it says in `known`. */
export function settingFor(file: string, entry: SettingEntry, { nameSpan, valueSpan }: SettingPlace, known: Partial<Pick<Setting, 'value' | 'chosen' | 'replies'>> = {}): Setting {
  const value = valueSpan === null ? '' : file.slice(valueSpan.start, valueSpan.end).replace(/\s+/g, ' ').trim();
  return {
    entry,
    span: { start: nameSpan.start, end: valueSpan?.end ?? nameSpan.end },
    nameSpan,
    value,
    valueSpan,
    chosen: valueSpan === null ? [] : chosenIn(file, entry, valueSpan),
    replies: valueSpan === null ? [] : repliesIn(file, entry, valueSpan),
    ...known,
  };
}

function repliesIn(file: string, { kind }: SettingEntry, valueSpan: Span): ConfiguredReply[] {
  if (kind !== 'reply-code' && kind !== 'reply' && kind !== 'enhanced-code') return [];
  const reply = replyAt(file, valueSpan, kind === 'enhanced-code' ? { allowsEnhancedFirst: true } : { allowsText: kind === 'reply', allowsEnhancedFirst: kind === 'reply' });
  return reply === null ? [] : [reply];
}

/** The words of a value that are among an entry's choices. */
export function chosenIn(file: string, { choices = [] }: SettingEntry, { start, end }: Span): Chosen[] {
  if (choices.length === 0) return [];
  return [...file.slice(start, end).matchAll(/[^\s,;]{1,80}/g)].flatMap(({ 0: word, index }) => {
    const choice = choices.find(({ value }) => value.toLowerCase() === word.toLowerCase());
    return choice === undefined ? [] : [{ value: choice.value, span: { start: start + index, end: start + index + word.length } }];
  });
}
