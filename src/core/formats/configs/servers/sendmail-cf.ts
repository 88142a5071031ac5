import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { replyAt } from '../reading/reply-at.ts';
import { rulesIn } from './sendmail-rules.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /^(?:V\d{1,2}\/\w{1,20}|O [A-Z][A-Za-z.]{3,40}=|R\$[^\n]{1,200}\t\$[#:@>]|M\w{1,20},[ \t]*P=)/m;

export const sendmailCf = defineConfigFormat({
  id: 'sendmail-cf',
  title: 'sendmail.cf',
  checked: 'sendmail 8.17.1',
  explains: 'rules that refuse, greeting, limits, time-outs',
  checks: 'codes, texts, time-outs, limits',
  files: ['sendmail.cf', 'mail/submit.cf'],
  candidates: ['submit.cf', 'sendmail*.cf', 'cf/*.cf', 'mail/*.cf'],
  likeness: (text): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [
    [
      'etc/mail/sendmail.cf',
      'V10/Berkeley',
      '# R$*\t\t$#error $@ 5.7.1 $: "250 not read"',
      'O SmtpGreetingMessage=«$j Sendmail; $b»',
      'O MaxMessageSize=20000000',
      'O Timeout.mail=10m',
      '#O Timeout.rcpt=1s',
      'O Timeout.queuereturn=5d',
      'SLocal_check_mail',
      'R<REJECT> $*\t\t$#error $@ «5.7.1 $: "550 Not from here»"',
      'R$*\t\t\t$#error $: «553 Header Error»',
      'R$* @ $*\t\t$#error $@ quarantine $: looks odd',
    ],
  ],
  read,
});

function read(text: string): Setting[] {
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    if (line.startsWith('#')) continue;
    const option = optionIn(text, line, start);
    for (const setting of option === null ? rulesIn(text, line, start, false) : [option]) found.push(setting);
  }
  return found;
}

function optionIn(file: string, line: string, start: number): Setting | null {
  const match = /^O\s{1,8}([A-Z][A-Za-z.]{3,40})\s{0,8}=\s{0,8}/.exec(line);
  const entry = match === null ? null : findSetting('sendmail', match[1] ?? '');
  if (match === null || entry === null) return null;
  const nameStart = start + match[0].indexOf(match[1] ?? '', 1);
  const valueSpan = { start: start + match[0].length, end: Math.max(start + match[0].length, start + line.trimEnd().length) };
  const reply = entry.kind === 'greeting' ? replyAt(file, valueSpan, { allowsText: true, template: /\$/ }) : null;
  return settingFor(file, entry, { nameSpan: { start: nameStart, end: nameStart + (match[1] ?? '').length }, valueSpan }, entry.kind === 'greeting' ? { replies: reply === null ? [] : [reply] } : {});
}
