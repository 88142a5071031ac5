import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { replyWith } from './sendmail-value.ts';
import { settingFor } from '../reading/setting-for.ts';

const shape = /\$#\s{0,4}error\s{1,20}(?:\$@\s{0,8}([^\s$]{1,20})\s{1,20})?\$:\s{0,8}/i;

/** A rule that goes to the error mailer: `$#error $@ 5.7.1 $: "550 No"`. */
export function ruleIn(file: string, line: string, start: number): Setting | null {
  const from = line.indexOf('$#');
  const match = from === -1 ? null : shape.exec(line.slice(from));
  const entry = findSetting('sendmail', '$#error');
  if (match === null || entry === null) return null;
  const [lead, enhanced] = match;
  const begin = start + from + match.index;
  const at = enhanced === undefined ? -1 : begin + lead.indexOf(enhanced, lead.indexOf('$@'));
  const value = { start: begin + lead.length, end: start + line.trimEnd().length };
  const reply = replyWith(file, enhanced === undefined || !/^\d\./.test(enhanced) ? null : { start: at, end: at + enhanced.length }, value);
  return settingFor(file, entry, { nameSpan: { start: begin, end: begin + '$#error'.length }, valueSpan: value.end > value.start ? value : null }, { replies: reply === null ? [] : [reply] });
}
