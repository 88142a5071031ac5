import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readAssignments } from '../reading/assignments.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /^[ \t#]{0,4}(?:reconnect_delay|max_connect_age|greymethod|awl_age|connect_src_throttle|reject_first_attempt|reject_early_reconnect|db_cleandelay|optmethod)[ \t]*=/m;

export const sqlgrey = defineConfigFormat({
  id: 'sqlgrey',
  title: 'SQLgrey',
  checked: 'SQLgrey 1.8',
  explains: 'code and manner of refusals, delays',
  checks: 'codes',
  files: ['sqlgrey.conf', 'sqlgrey/*.conf'],
  likeness: (text: string): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [['etc/sqlgrey/sqlgrey.conf', '# reject_code = 250', 'reject_first_attempt = immed', 'reject_code = «451»', 'reconnect_delay = 5', 'db_cleandelay = 1800']],
  read,
});

function read(text: string): Setting[] {
  return readAssignments(text).flatMap(({ name, nameSpan, valueSpan }) => {
    const entry = findSetting('sqlgrey', name);
    if (entry === null) return [];
    const value = text.slice(valueSpan.start, valueSpan.end);
    const comment = value.indexOf('#');
    const length = (comment === -1 ? value : value.slice(0, comment)).trimEnd().length;
    return [settingFor(text, entry, { nameSpan, valueSpan: { start: valueSpan.start, end: valueSpan.start + length } })];
  });
}
