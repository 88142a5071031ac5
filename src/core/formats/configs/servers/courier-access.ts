import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat } from '../config-format.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';

const rule = /^[\w.:*]{1,60}\t+(?:allow|deny)(?=[,\s]|$)/;

export const courierAccess = defineConfigFormat({
  id: 'courier-access',
  title: 'Courier smtpaccess',
  checked: 'Courier 1.0.16',
  explains: '`BLOCK`',
  checks: 'codes and texts',
  files: ['courier/smtpaccess/*'],
  candidates: ['smtpaccess/*'],
  likeness: (text) => (text.split('\n', 200).some((line) => rule.test(line)) ? 'plain' : 'fits'),
  samples: [
    ['etc/courier/smtpaccess/default', '# 192.0.2\tallow,BLOCK="250 not read"', '127.0.0.1\tallow,RELAYCLIENT', '192.0.2\tallow,BLOCK="«550 5.7.1 Too much spam came from here»"', '192.0.2.3\tallow,BLOCK', '198.51.100\tallow,BLOCK="«450 Come back in a week»",SIZELIMIT=1000000', '203.0.113\tdeny'],
  ],
  read,
});

function read(text: string): Setting[] {
  const entry = findSetting('courier', 'BLOCK');
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    const name = rule.test(line) ? line.indexOf(',BLOCK=') + 1 : 0;
    if (entry === null || name === 0) continue;
    const open = name + 'BLOCK='.length;
    const isQuoted = line[open] === '"';
    const from = isQuoted ? open + 1 : open;
    const close = line.indexOf(isQuoted ? '"' : ',', from);
    if (isQuoted && close === -1) continue;
    const valueSpan = { start: start + from, end: close === -1 ? start + line.trimEnd().length : start + close };
    const reply = replyAt(text, valueSpan, { allowsText: true, template: /(?!)/ });
    found.push(settingFor(text, entry, { nameSpan: { start: start + name, end: start + open - 1 }, valueSpan }, { replies: reply === null ? [] : [reply] }));
  }
  return found;
}
