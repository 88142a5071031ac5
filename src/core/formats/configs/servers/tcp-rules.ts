import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat } from '../config-format.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /^(?:[\w.=@:-]{0,200}):(?:allow|deny)(?:,|[ \t]*$)/m;

export const tcpRules = defineConfigFormat({
  id: 'tcp-rules',
  title: 'tcp.smtp, rules of tcpserver',
  checked: 'ucspi-tcp 0.88',
  explains: '`RBLSMTPD`',
  checks: 'codes and texts',
  files: [],
  candidates: ['tcp.smtp', 'tcp.smtp.*', 'tcpserver/smtp', 'tcprules/*'],
  likeness: (text) => (telling.test(text) ? 'plain' : 'fits'),
  samples: [
    ['etc/tcp.smtp', '127.:allow,RELAYCLIENT=""', '192.0.2.5:allow,RBLSMTPD="-«Blocked, write to postmaster@example.org»"', '192.0.2.6:allow,RBLSMTPD=""', '#192.0.2.7:allow,RBLSMTPD="550 not read"', ':allow'],
  ],
  read,
});

function read(text: string): Setting[] {
  const entry = findSetting('qmail', 'RBLSMTPD');
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    const name = line.startsWith('#') ? -1 : line.indexOf(',RBLSMTPD=') + 1;
    if (entry === null || name <= 0) continue;
    const open = name + 'RBLSMTPD='.length;
    // Any character may stand around the value.
    const quote = line.charAt(open);
    const close = quote === '' ? -1 : line.indexOf(quote, open + 1);
    if (close === -1) continue;
    const hyphen = line[open + 1] === '-' ? 1 : 0;
    const valueSpan = { start: start + open + 1 + hyphen, end: start + close };
    const reply = replyAt(text, valueSpan, { allowsText: true, template: /%/ });
    found.push(settingFor(text, entry, { nameSpan: { start: start + name, end: start + open - 1 }, valueSpan }, { replies: reply === null ? [] : [reply] }));
  }
  return found;
}
