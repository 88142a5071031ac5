import { settings as known } from '../../catalogue/settings/index.ts';
import type { SettingEntry } from '../../catalogue/setting.ts';
import type { SmtpDocument } from '../../document.ts';
import type { Setting } from '../../smtp/setting.ts';
import { startOfLine } from '../../text/line.ts';
import type { Completion } from '../completion.ts';
import { explainSetting } from '../explain/setting.ts';
import { suppose, type Supposed } from './supposed.ts';

/** What may have to follow a name for it to be read as one, the least first; of it all is written up to the value. */
const sequels = ['', ' = 550', '=550', ':550', ': 550', ' 550', ' "550"', '="550"', ' = "550"', ' = "Not now"'] as const;
/** The same for files that have no blanks around their equals signs. */
const tightSequels = ['', '=550', ' = 550', ...sequels.slice(3)];

const longest = 300;
const mayFollow = /^(?:$|[\s=:;,"'`})\]])/;
/** What is typed of a name: a word, one with a sign that some begin with, one of two words. */
const begun = [/[\w$%-]*$/, /:\w*$/, /[a-z]+ [\w-]*$/] as const;
/** What containers put before the names of Postfix's parameters. */
const prefix = /^[A-Z]{2,20}_/;

/** The settings, actions and verbs whose names fit at an offset: those that the file's own format reads as such there. */
export function listNames(document: SmtpDocument, offset: number): Completion[] {
  const { text } = document;
  const lineStart = startOfLine(text, offset);
  if (offset - lineStart > longest || !mayFollow.test(text.slice(offset, offset + 1))) return [];
  const typed = new Set(begun.flatMap((shape) => shape.exec(text.slice(lineStart, offset))?.[0] ?? []));
  return [...typed].flatMap((word) => namesFor(document, word, offset));
}

function namesFor(document: SmtpDocument, typed: string, offset: number): Completion[] {
  const start = offset - typed.length;
  const names = namesBegunBy(typed);
  const head = document.text.slice(0, 20_000);
  const isTight = (head.match(/\w=/g)?.length ?? 0) > (head.match(/\w[ \t]=/g)?.length ?? 0);
  const found = new Map<string, Completion>();
  for (const sequel of isTight ? tightSequels : sequels) {
    const missing = names.filter((name) => !found.has(name));
    const supposed = suppose(document, start, offset, missing.map((name) => name + sequel));
    const byEnd = new Map(supposed.settings.map((setting) => [setting.nameSpan.end, setting]));
    missing.forEach((name, i) => {
      const setting = byEnd.get((supposed.starts[i] ?? -1) + name.length);
      if (setting === undefined || !isNamed(setting, supposed, name, supposed.starts[i] ?? 0)) return;
      found.set(name, toCompletion(setting.entry, name + (/^[^"5]*/.exec(sequel)?.[0] ?? ''), { start, end: offset }));
    });
  }
  return [...found.values()];
}

function namesBegunBy(typed: string): string[] {
  const wanted = typed.toLowerCase();
  const lead = prefix.exec(typed)?.[0] ?? '';
  const all = known.flatMap(({ name }) => [...wordsOf(name), ...(lead === '' ? [] : [`${lead}${name}`])]);
  // Who has written a whole name wants the next line: nothing longer may be taken for it.
  return all.includes(typed) ? [] : [...new Set(all)].filter((name) => name.toLowerCase().startsWith(wanted));
}

/** A name, and its part where a file has the others above it or before it: `[max]` and `bytes`, `deny` and `message`. */
function wordsOf(name: string): string[] {
  return [name, ...(name.match(/[^\s.]+/g) ?? [])].filter((word) => /^[\w$%:][\w$%:. -]*$/.test(word));
}

/** Whether a format reads the name as this setting's: a word that is any setting's value has none, nor has one that no action has. */
function isNamed({ entry, nameSpan, valueSpan }: Setting, { text }: Supposed, name: string, start: number): boolean {
  if (nameSpan.start > start || nameSpan.start === valueSpan?.start || entry.unknown !== undefined) return false;
  const written = text.slice(nameSpan.start, nameSpan.end);
  return entry.name === written.replace(prefix, '') || entry.name === written || (nameSpan.start === start && wordsOf(entry.name).includes(name));
}

const withCodes: readonly SettingEntry['kind'][] = ['reply-code', 'enhanced-code', 'reply', 'greeting', 'action', 'expectation'];

function toCompletion(entry: SettingEntry, text: string, span: Completion['span']): Completion {
  return { kind: 'setting', text, title: '', subject: entry.name, explanation: explainSetting(entry.name, entry), span, rank: withCodes.includes(entry.kind) ? 1 : 2 };
}
