import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { policyAnswerAt } from './policy-answer.ts';
import { settingFor } from '../reading/setting-for.ts';
import { readShellVariables } from '../reading/shell-variables.ts';

const telling = /^[ \t#]{0,4}POSTGREY_(?:OPTS|TEXT|DELAY|GROUP|PID|TYPE)=/m;

/** An option in a word of the shell, or after a blank. */
const option = /(?:^|[\s"'])(--(?:greylist-action|greylist-text|delay))[=\s]\s{0,4}(?:\\?["']([^"'\\]{0,300})|([^\s"'\\]{1,300}))/g;

export const postgrey = defineConfigFormat({
  id: 'postgrey',
  title: 'Postgrey',
  checked: 'Postgrey 1.37',
  explains: 'action, text and delay',
  checks: 'codes, texts',
  files: ['default/postgrey', 'sysconfig/postgrey', 'conf.d/postgrey', 'postgrey-default'],
  likeness: (text: string): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [['etc/default/postgrey', '# POSTGREY_OPTS="--greylist-action=250"', 'POSTGREY_OPTS="--inet=10023 --delay=450 --greylist-action=«451»"', 'POSTGREY_TEXT="«Come back in %s seconds»"']],
  read,
});

function read(text: string): Setting[] {
  return readShellVariables(text).flatMap(({ name, nameSpan, valueSpan }) => {
    if (name === 'POSTGREY_TEXT') {
      const entry = findSetting('postgrey', name);
      return entry === null ? [] : [settingFor(text, entry, { nameSpan, valueSpan })];
    }
    return [...text.slice(valueSpan.start, valueSpan.end).matchAll(option)].flatMap(({ 0: whole, 1: key = '', 2: quoted, 3: bare, index }) => {
      const entry = findSetting('postgrey', key);
      if (entry === null) return [];
      const value = quoted ?? bare ?? '';
      const end = valueSpan.start + index + whole.length;
      const at = valueSpan.start + index + whole.indexOf(key);
      const place = { nameSpan: { start: at, end: at + key.length }, valueSpan: { start: end - value.length, end } };
      return [settingFor(text, entry, place, entry.kind === 'action' ? policyAnswerAt(text, entry, place.valueSpan) : {})];
    });
  });
}
