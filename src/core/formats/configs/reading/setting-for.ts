import type { SettingEntry } from '../../../catalogue/setting.ts';
import type { Chosen, ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { bareTextAt } from './bare-text.ts';
import { replyAt, type ReplyShape } from './reply-at.ts';

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

function repliesIn(file: string, { kind, permits }: SettingEntry, valueSpan: Span): ConfiguredReply[] {
  const shape = shapes[kind];
  const reply = kind === 'reply' && permits?.classes === '' ? bareTextAt(file, valueSpan) : shape === undefined ? null : replyAt(file, valueSpan, shape);
  return reply === null ? [] : [reply];
}

const shapes: Readonly<Partial<Record<SettingEntry['kind'], ReplyShape>>> = {
  'reply-code': {},
  reply: { allowsText: true, allowsEnhancedFirst: true },
  'enhanced-code': { allowsEnhancedFirst: true },
  // A code in it is no use, so it must be seen.
  greeting: { allowsText: true },
};

/** The words of a value that are among an entry's choices. */
export function chosenIn(file: string, { choices = [] }: SettingEntry, { start, end }: Span): Chosen[] {
  if (choices.length === 0) return [];
  return [...file.slice(start, end).matchAll(/[^\s,;]{1,80}/g)].flatMap(({ 0: word, index }) => {
    const choice = choices.find(({ value }) => value.toLowerCase() === word.toLowerCase());
    return choice === undefined ? [] : [{ value: choice.value, span: { start: start + index, end: start + index + word.length } }];
  });
}
