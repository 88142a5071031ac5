import { findSetting } from '../../../catalogue/settings/index.ts';
import { sendmailMacros } from '../../../catalogue/settings/sendmail-options.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { replyAt } from '../reading/reply-at.ts';
import { ruleIn } from './sendmail-rules.ts';
import { withoutQuotes } from './sendmail-value.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /^[ \t]{0,8}(?:(?:OSTYPE|MAILER|FEATURE|VERSIONID|DAEMON_OPTIONS|MASQUERADE_AS)\(|define\(`conf[A-Z_]{3,40}'|LOCAL_(?:RULESETS|CONFIG)\b)/gm;

export const sendmailMc = defineConfigFormat({
  id: 'sendmail-mc',
  title: 'sendmail .mc',
  checked: 'sendmail 8.17.1',
  explains: 'rules that refuse, DNS lists, greeting, limits, time-outs',
  checks: 'codes, texts, time-outs, limits',
  files: ['sendmail.mc', 'mail/submit.mc'],
  candidates: ['sendmail*.mc', 'cf/*.mc', 'mail/*.mc', 'submit.mc'],
  likeness,
  samples: [
    [
      'etc/mail/sendmail.mc',
      'dnl define(`confREJECT_MSG\', `"250 not read"\')dnl',
      'OSTYPE(`linux\')dnl',
      'FEATURE(`access_db\')dnl',
      'FEATURE(`dnsbl\', `bl.example.org\', `"«550 Listed, see https://bl.example.org/»"\')dnl',
      'define(`confREJECT_MSG\', `"«550 Not for you»"\')dnl',
      'define(`confSMTP_LOGIN_MSG\', `«$j Sendmail; $b»\')dnl',
      'define(`confTO_QUEUERETURN\', `5d\')dnl',
      'MAILER(`smtp\')dnl',
      'LOCAL_RULESETS',
      'SLocal_check_rcpt',
      'R$* < @ old.example > $*\t$#error $@ «5.1.2 $: "550 Moved»"',
    ],
  ],
  read,
});

function likeness(text: string): Likeness {
  const found = new Set(text.match(telling)?.map((line) => line.trim())).size;
  return found >= 3 ? 'unmistakable' : found >= 1 ? 'plain' : 'fits';
}

const defineShape = /^\s{0,20}define\(\s{0,8}`(\w{1,60})'\s{0,8},\s{0,8}(?:`)?/;
const listShape = /^\s{0,20}FEATURE\(\s{0,8}`(?:enh)?(dnsbl)'\s{0,8},\s{0,8}`[^']{1,200}'\s{0,8},\s{0,8}`/;

function read(text: string): Setting[] {
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    if (/^\s*(?:dnl|#)/.test(line)) continue;
    const setting = macroIn(text, line, start) ?? ruleIn(text, line, start);
    if (setting !== null) found.push(setting);
  }
  return found;
}

function macroIn(file: string, line: string, start: number): Setting | null {
  const match = defineShape.exec(line) ?? listShape.exec(line);
  const [lead = '', name = ''] = match ?? [];
  const entry = match === null ? null : findSetting('sendmail', sendmailMacros.get(name) ?? name);
  if (entry === null) return null;
  const nameStart = start + lead.indexOf(name);
  const close = line.slice(lead.length).search(lead.endsWith('`') ? /'/ : /\)/);
  const valueSpan = { start: start + lead.length, end: start + (close === -1 ? line.trimEnd().length : lead.length + close) };
  const takesReply = entry.kind === 'reply' || entry.kind === 'greeting';
  const reply = takesReply ? replyAt(file, withoutQuotes(file, valueSpan), { allowsText: entry.kind === 'greeting', template: /\$/ }) : null;
  return settingFor(file, entry, { nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan }, takesReply ? { replies: reply === null ? [] : [reply] } : {});
}
