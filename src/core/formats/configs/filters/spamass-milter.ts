import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { bareTextAt } from '../reading/bare-text.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';
import { readShellVariables } from '../reading/shell-variables.ts';

const telling = /^[ \t#]{0,4}(?:OPTIONS|EXTRA_FLAGS|SPAMASS_MILTER_OPTIONS|SOCKETOWNER|SOCKETMODE)=/m;
const option = /(?:^|\s)(-[rRC])\s{0,4}(?:\\?["']([^"'\\]{0,300})|([^\s"'\\]{1,300}))/g;

export const spamassMilter = defineConfigFormat({
  id: 'spamass-milter',
  title: 'spamass-milter',
  checked: 'spamass-milter 0.4.0',
  explains: 'score, code and text of refusals',
  checks: 'codes in texts, texts',
  files: ['default/spamass-milter', 'sysconfig/spamass-milter'],
  likeness: (text: string): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [['etc/default/spamass-milter', 'OPTIONS="-u spamass-milter -i 127.0.0.1"', '#OPTIONS="${OPTIONS} -r 15"', 'OPTIONS="${OPTIONS} -r 15 -C «5.7.1» -R \'«Looks like spam»\'"']],
  read,
});

function read(text: string): Setting[] {
  return readShellVariables(text).flatMap(({ valueSpan }) =>
    [...text.slice(valueSpan.start, valueSpan.end).matchAll(option)].flatMap(({ 0: whole, 1: key = '', 2: quoted, 3: bare, index }) => {
      const entry = findSetting('spamass-milter', key);
      if (entry === null) return [];
      const value = quoted ?? bare ?? '';
      const end = valueSpan.start + index + whole.length;
      const span = { start: end - value.length, end };
      const at = valueSpan.start + index + whole.indexOf(key);
      const reply = entry.kind === 'reply' ? bareTextAt(text, span) : entry.kind === 'enhanced-code' ? replyAt(text, span, { allowsEnhancedFirst: true }) : null;
      return [settingFor(text, entry, { nameSpan: { start: at, end: at + 2 }, valueSpan: span }, { replies: reply === null ? [] : [reply] })];
    }),
  );
}
