import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

const shape = /^[ \t]{0,40}([A-Za-z]{1,40})[ \t]{0,40}:[ \t]{0,40}/;

export const proxsmtp = defineConfigFormat({
  id: 'proxsmtp',
  title: 'ProxSMTP and ClamSMTP',
  checked: 'ProxSMTP and ClamSMTP 1.10',
  explains: 'refusal, what becomes of viruses',
  checks: 'codes and texts',
  files: ['proxsmtpd.conf', 'clamsmtpd.conf'],
  likeness: () => 'fits',
  samples: [
    ['etc/proxsmtpd.conf', 'OutAddress: 10026', 'FilterType: reject', 'FilterReject: «550 5.7.1 No mail through this door»', '#FilterReject: 250 not read'],
    ['etc/clamsmtpd.conf', 'OutAddress: 10026', 'Listen: 127.0.0.1:10025', 'Action: drop'],
  ],
  read,
});

function read(text: string, path = ''): Setting[] {
  const program = path.endsWith('clamsmtpd.conf') ? 'clamsmtp' : 'proxsmtp';
  return [...readLines(text)].flatMap(({ text: line, start }) => {
    const match = shape.exec(line);
    const [whole = '', name = ''] = match ?? [];
    const entry = match === null ? null : findSetting(program, name);
    if (entry === null) return [];
    const nameStart = start + whole.indexOf(name);
    const from = start + whole.length;
    return [settingFor(text, entry, { nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan: { start: from, end: Math.max(from, start + line.trimEnd().length) } })];
  });
}
