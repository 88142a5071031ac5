import { qmailControls } from '../../../catalogue/settings/qmail.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat } from '../config-format.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';

export const qmailControl = defineConfigFormat({
  id: 'qmail-control',
  title: 'qmail control files',
  checked: 'notqmail',
  explains: qmailControls.map(({ name }) => `\`${name}\``).join(', '),
  checks: 'codes in the greeting, time-outs, limits, length of retrying',
  files: qmailControls.map(({ name }) => `qmail/control/${name}`),
  likeness: () => 'fits',
  samples: [
    ['var/qmail/control/smtpgreeting', '«mail.example.org»'],
    ['var/qmail/control/databytes', '20000000'],
    ['var/qmail/control/timeoutsmtpd', '600'],
  ],
  read,
});

/** The file's name is the setting's; its first line is the value. */
function read(text: string, path = ''): Setting[] {
  const entry = qmailControls.find(({ name }) => path.endsWith(`/${name}`));
  const line = /^[^\r\n]{0,2000}/.exec(text)?.[0].trimEnd() ?? '';
  if (entry === undefined || line.trim() === '') return [];
  const start = line.length - line.trimStart().length;
  const span = { start, end: line.length };
  const reply = entry.kind === 'greeting' ? replyAt(text, span, { allowsText: true, template: /(?!)/ }) : null;
  return [settingFor(text, entry, { nameSpan: span, valueSpan: span }, { replies: reply === null ? [] : [reply] })];
}
