import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { hiddenFrom, isComment, macroCalls } from './m4-calls.ts';
import { macrosIn } from './sendmail-macros.ts';
import { rulesIn } from './sendmail-rules.ts';

const telling = /^[ \t]{0,8}(?:(?:OSTYPE|MAILER|FEATURE|VERSIONID|DAEMON_OPTIONS|MASQUERADE_AS)\(|define\(`conf[A-Z_]{3,40}'|LOCAL_(?:RULESETS|CONFIG)\b)/gm;
const rule = /^`?R\S[^\n]{0,200}\t\$#(?:error|TEMP)\b/m;
/** autoconf's and m4sugar's macros. */
const foreign = /^[ \t]{0,8}(?:A[CMSU]_[A-Z]{2,}|m4_[a-z]{3,}|AX_[A-Z]{2,})\w{0,40}\b/m;

export const sendmailMc = defineConfigFormat({
  id: 'sendmail-mc',
  title: 'sendmail .mc and .m4',
  checked: 'sendmail 8.17.1',
  explains: 'rules that refuse, DNS lists, texts in macros, greeting, limits, time-outs',
  checks: 'codes, texts, time-outs, limits',
  files: ['sendmail.mc', 'mail/submit.mc'],
  candidates: ['*.mc', 'cf/*.m4', 'feature/*.m4', 'hack/*.m4', 'mail/*.m4', 'sendmail*.m4'],
  likeness,
  samples: [
    [
      'etc/mail/sendmail.mc',
      'dnl define(`confREJECT_MSG\', `"250 not read"\')dnl',
      'OSTYPE(`linux\')dnl',
      'FEATURE(`access_db\')dnl',
      'FEATURE(`dnsbl\', `bl.example.org\', `"«550 Listed, see https://bl.example.org/»"\')dnl',
      'FEATURE(`enhdnsbl\', `bl.example.net\', `\',',
      '  `"«451 The list does not answer»"\', `127.0.0.2.\')dnl',
      'define(`confREJECT_MSG\', `"«550 Not for you»"\')dnl',
      'define(`confSMTP_LOGIN_MSG\', `«$j Sendmail; $b»\')dnl',
      'define(`confTO_QUEUERETURN\', `5d\')dnl',
      'MAILER(`smtp\')dnl',
      'LOCAL_RULESETS',
      'SLocal_check_rcpt',
      'R$* < @ old.example > $*\t$#error $@ «5.1.2 $: "550 Moved»"',
    ],
    [
      'usr/share/sendmail/cf/feature/no_robots.m4',
      'divert(-1)',
      'R$*\t$#error $@ 5.7.1 $: "550 thrown away"',
      'divert(0)',
      'VERSIONID(`no_robots 1.0\')',
      'define(`_ROBOT_MSG_\', `ifelse(_ARG_, `\', `"«550 No robots»"\', `_ARG_\')\')dnl',
      'LOCAL_RULESETS',
      '`R$*<TMPF>\t$#error $@ «4.3.0 $: "451 Come back later»"\', `dnl\')',
      'R$*<ROBOT>\t$#error $@ «5.7.1» $: _ROBOT_MSG_\t\tdnl 550 is in the macro',
      'R$*<TEMP>\t$#TEMP $@ «4.4.0 $: "450 Cannot tell yet» " $1',
      'R$*<GONE>\t$#error $@ nouser $:"«550 Nobody»"',
    ],
  ],
  read,
});

function likeness(text: string): Likeness {
  if (foreign.test(text)) return 'against';
  const found = new Set(text.match(telling)?.map((line) => line.trim())).size;
  return found >= 3 ? 'unmistakable' : found >= 1 || rule.test(text) ? 'plain' : 'fits';
}

/** What turns m4's output on or off; sendmail's own macros turn it on. */
const turning = /\b(?:divert|LOCAL_[A-Z0-9_]{2,20}|MAILER_DEFINITIONS)\b/;

function read(text: string): Setting[] {
  const calls = [...macroCalls(text)];
  const rules: Setting[] = [];
  let isOff = false;
  let call = 0;
  for (const { text: line, start } of readLines(text)) {
    if (turning.test(line)) isOff = /^[ \t]{0,20}divert\(-1\)(?!')/.test(line);
    while ((calls[call]?.span.end ?? Number.POSITIVE_INFINITY) <= start) call++;
    // What is off is thrown away, but what is defined there stays.
    if (isComment(line) || (isOff && (calls[call]?.span.start ?? Number.POSITIVE_INFINITY) > start)) continue;
    for (const setting of rulesIn(text, line.slice(0, hiddenFrom(line)), start, true)) rules.push(setting);
  }
  return [...macrosIn(text, calls), ...rules].sort((one, other) => one.span.start - other.span.start);
}
