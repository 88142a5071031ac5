import type { Choice } from '../../catalogue/setting.ts';
import type { SmtpDocument } from '../../document.ts';
import { permitOf } from '../../rules/configuration/configured.ts';
import type { Setting } from '../../smtp/setting.ts';
import { startOfLine } from '../../text/line.ts';
import type { Completion } from '../completion.ts';
import { listNames } from './setting-names.ts';
import { completeReply, listAwaited, listChoices, listCodes, listDefault, listEnhanced, type Place } from './setting-offers.ts';
import { suppose } from './supposed.ts';

const longest = 1000;

/**
 * What fits into a setting's value: codes that its program takes, enhanced codes of their class, texts, words; and the names of settings where one may stand. Where nothing
 * that is read stands yet, the format is asked what it would read there.
 */
export function completeSetting(document: SmtpDocument, offset: number): Completion[] {
  const { text } = document;
  const lineStart = startOfLine(text, offset);
  if (offset - lineStart > longest || /^\s*#/.test(text.slice(lineStart, offset))) return [];
  return [...completeValue(document, offset), ...listNames(document, offset)];
}

/**
 * What a format may know a place by that is still empty, or half typed: codes of each class and of success; words and times, which may stand where a code does; enhanced
 * codes where they come first; a whole reply where nothing less is read.
 */
const examples = { codes: ['550', '450', '250', '220'], words: ['yes', '5m', 'smtp'], enhanced: ['5.7.1', '5.7.1:550 No'], whole: ['550:50', '550 5.7.1 No'] } as const;

/** What fits where the format would read an example. */
function completeValue(document: SmtpDocument, offset: number): Completion[] {
  const { text } = document;
  const line = text.slice(Math.max(offset - 80, startOfLine(text, offset)), offset);
  // Before a word stands what is not divided from it yet.
  const isBefore = /[A-Za-z<]/.test(text.charAt(offset));
  if (/\d/.test(text.charAt(offset)) || (isBefore && /[A-Za-z_-]$/.test(line))) return [];
  const words = new Set([/[\w.-]*$/, /[\d.]*$/].map((shape) => shape.exec(line)?.[0] ?? ''));
  for (const typed of words) {
    const ask = (group: readonly string[]): Completion[] => firstOffered(group, (example) => completeLike(document, offset, typed, example, isBefore ? ' ' : ''));
    const usual = [...ask(examples.words), ...ask(examples.codes)];
    const enhanced = usual.length === 0 || typed.includes('.') ? ask(examples.enhanced) : [];
    const offered = usual.length + enhanced.length > 0 ? [...usual, ...enhanced] : ask(examples.whole);
    if (offered.length > 0) return [...new Map(offered.map((one) => [one.text, one])).values()];
  }
  return [];
}

function firstOffered(group: readonly string[], offers: (example: string) => Completion[]): Completion[] {
  for (const example of group) {
    const offered = offers(example);
    if (offered.length > 0) return offered;
  }
  return [];
}

function completeLike(document: SmtpDocument, offset: number, typed: string, example: string, gap: string): Completion[] {
  const { text, settings, starts } = suppose(document, offset - typed.length, offset, [example + gap]);
  const at = starts[0] ?? 0;
  const within = settings.filter(({ valueSpan }) => valueSpan !== null && valueSpan.start <= at && at + example.length <= valueSpan.end);
  return [...completeAt(within, text, at, typed, offset), ...completeCodeAt(settings, at, typed, offset)];
}

/** Where a format reads a code at a place, codes fit there, whatever stands around them. */
function completeCodeAt(settings: readonly Setting[], at: number, typed: string, offset: number): Completion[] {
  for (const setting of settings) {
    for (const reply of setting.replies) {
      const { code, codeSpan, enhanced, answers } = reply;
      const { entry } = setting;
      const place = { entry, typed, offset, permits: permitOf(setting, reply), gives: entry.gives ?? [], isWhole: false };
      // A text's author rarely wants a code in it.
      if (entry.kind === 'text' && typed === '') continue;
      if (codeSpan?.start === at && place.permits?.enhancedOnly === undefined) return entry.kind === 'expectation' ? listAwaited(place, answers ?? []) : listCodes(place, typed);
      // A code that follows is the example's own.
      if (enhanced?.span.start === at && entry.kind !== 'reply-code') return listEnhanced(place, codeSpan !== null && codeSpan.start < at ? code : null, typed);
    }
  }
  return [];
}

/** Completes the value that a place is in: what stands there up to it, and was typed besides. */
function completeAt(settings: readonly Setting[], text: string, at: number, more: string, offset: number): Completion[] {
  // Of two that hold each other, the inner one is told later.
  const setting = settings.at(-1);
  if (setting === undefined) return [];
  const { entry, chosen, valueSpan } = setting;
  const start = valueSpan?.start ?? at;
  const place = { entry, typed: text.slice(Math.max(start, at - longest), at) + more, offset, permits: entry.permits ?? null, gives: entry.gives ?? [], isWhole: true };
  if (at - start > longest) return listChoices(place);
  const word = chosen.filter(({ span }) => span.end < at).at(-1);
  const action = entry.choices?.find(({ value, permits }) => value === word?.value && permits !== undefined);
  if (word !== undefined && action !== undefined) return completeReply(placeAfter(setting, action, text.slice(word.span.end, at) + more, offset));
  return [...listChoices(place), ...listDefault(place), ...completeReply(place)];
}

function placeAfter({ entry }: Setting, { permits, gives }: Choice, typed: string, offset: number): Place {
  return { entry, typed, offset, permits: permits ?? null, gives: gives ?? entry.gives ?? [], isWhole: false };
}
