import type { SettingEntry } from '../../../catalogue/setting.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { replyAt } from './reply-at.ts';
import { settingFor } from './setting-for.ts';

/** The setting of a control file: the file's name is the setting's, its first line the value. */
export function readOneValue(entries: readonly SettingEntry[], text: string, path = ''): Setting[] {
  const entry = entries.find(({ name }) => path.endsWith(`/${name}`));
  const line = /^[^\r\n]{0,2000}/.exec(text)?.[0].trimEnd() ?? '';
  if (entry === undefined || line.trim() === '') return [];
  const start = line.length - line.trimStart().length;
  const span = { start, end: line.length };
  const reply = entry.kind === 'greeting' ? replyAt(text, span, { allowsText: true, template: /(?!)/ }) : null;
  return [settingFor(text, entry, { nameSpan: span, valueSpan: span }, { replies: reply === null ? [] : [reply] })];
}
