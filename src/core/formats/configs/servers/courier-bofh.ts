import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

/** A directive, or `opt` and a variable; what follows `#` is a comment, wherever it stands. */
const directive = /^[ \t]{0,40}(?:(badfrom|badmx|freemail|spamtrap|maxrcpts)[ \t]+|opt[ \t]+(BOFH[A-Z0-9]{1,30})=)([^#\s]{1,400})/i;

export const courierBofh = defineConfigFormat({
  id: 'courier-bofh',
  title: 'Courier bofh',
  checked: 'Courier 1.0.16',
  explains: 'whom Courier refuses, and with which reply',
  checks: 'number of recipients',
  files: ['courier/bofh'],
  likeness: () => 'fits',
  samples: [['etc/courier/bofh', 'badfrom @bulk.example', 'maxrcpts 200 hard', 'opt BOFHCHECKHELO=2', 'opt BOFHSPFMAILFROM=pass,none,neutral,softfail,unknown,error', '# badmx 192.0.2.1']],
  read,
});

function read(text: string): Setting[] {
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    const match = directive.exec(line);
    const [whole = '', word, option, value = ''] = match ?? [];
    const name = option ?? word?.toLowerCase();
    const entry = name === undefined ? null : findSetting('courier', name);
    if (entry === null || name === undefined) continue;
    const valueStart = start + whole.length - value.length;
    const nameStart = start + whole.toLowerCase().indexOf(name.toLowerCase());
    const places = { nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan: { start: valueStart, end: valueStart + value.length } };
    const hard = /^[ \t]{1,40}(hard)\b/i.exec(line.slice(whole.length, whole.length + 50));
    const from = start + whole.length + (hard?.[0].length ?? 0);
    const chosen = name === 'maxrcpts' && hard !== null ? { chosen: [{ value: 'hard', span: { start: from - 'hard'.length, end: from } }] } : {};
    const setting = settingFor(text, entry, places, chosen);
    found.push('chosen' in chosen ? { ...setting, span: { start: setting.span.start, end: from } } : setting);
  }
  return found;
}
