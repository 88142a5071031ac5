import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';
import { errorIn } from './sendmail-error.ts';
import { repliesWith, withoutQuotes } from './sendmail-value.ts';

const telling = /^(?:(?:From|To|Connect|Spam|GreetPause|ClientRate|ClientConn|TLS_Rcpt|TLS_Srv|TLS_Clt|Srv_Features|Try_TLS|AuthInfo|Compat):\S{0,200}[ \t]|[^\s#]{1,200}[ \t]+"?ERROR:)/im;

/** Postfix's words, which sendmail has not. */
const foreign = /^[^\s#]{1,200}[ \t]+(?:PERMIT|DUNNO|DEFER|DEFER_IF_PERMIT|DEFER_IF_REJECT|HOLD|FILTER|REDIRECT|PREPEND|WARN|reject_\w+|permit_\w+)\b/m;

export const sendmailAccess = defineConfigFormat({
  id: 'sendmail-access',
  title: 'sendmail access map',
  checked: 'sendmail 8.17.1',
  explains: 'actions, codes and texts',
  checks: 'codes and texts',
  files: ['mail/access', 'mail/access.txt'],
  candidates: ['access', 'sendmail/*access*'],
  likeness,
  samples: [
    [
      'etc/mail/access',
      '# Old.example\tERROR:250 not read',
      'Connect:localhost\tRELAY',
      'Connect:192.0.2.55\tREJECT',
      'From:shop.example\tERROR:«5.7.1:550 No advertising»',
      'From:news.example\tERROR:"«550 Unwanted»"',
      'To:full@\tERROR:«4.2.2:"450 mailbox full»"',
      'old.example\t«553 Gone»',
      'GreetPause:550.example\t5000',
      'ClientRate:\t450',
    ],
  ],
  read,
});

function likeness(text: string): Likeness {
  return foreign.test(text) ? 'against' : telling.test(text) ? 'plain' : 'fits';
}

/** Tags whose right side is a number, a method or a secret. */
const otherTags = /^(?:GreetPause|ClientRate|ClientConn|TLS_\w+|Srv_Features|Try_TLS|AuthInfo):/i;

function read(text: string): Setting[] {
  const found: Setting[] = [];
  for (const { text: line, start } of readLines(text)) {
    const match = /^(?!#)(\S{1,1000})[ \t]{1,200}/.exec(line);
    if (match === null || otherTags.test(line)) continue;
    const end = line.trimEnd().length;
    const value = { start: start + match[0].length, end: start + end };
    if (value.start >= value.end) continue;
    const errors = errorIn(text, 'access', value);
    const setting = errors.length > 0 ? null : temporaryIn(text, line, value) ?? bareIn(text, value) ?? wordIn(text, value);
    found.push(...errors, ...(setting === null ? [] : [setting]));
  }
  return found;
}

/** `Compat:` alone knows it. */
function temporaryIn(file: string, line: string, value: Span): Setting | null {
  const entry = findSetting('sendmail', 'TEMP:');
  if (entry === null || !/^Compat:/i.test(line) || !/^TEMP:/i.test(file.slice(value.start, value.start + 5))) return null;
  const nameSpan = { start: value.start, end: value.start + 'TEMP:'.length };
  const span = { start: nameSpan.end, end: value.end };
  return settingFor(file, entry, { nameSpan, valueSpan: withoutQuotes(file, span) }, { replies: repliesWith(file, null, span) });
}

/** A code and a text without a word before them. */
function bareIn(file: string, value: Span): Setting | null {
  const [reply] = repliesWith(file, null, value);
  const entry = reply === undefined ? null : findSetting('sendmail', reply.enhanced === null ? 'code and text' : 'ERROR:D.S.N:');
  if (reply?.codeSpan == null || entry === null) return null;
  return settingFor(file, entry, { nameSpan: reply.codeSpan, valueSpan: withoutQuotes(file, value) }, { replies: [reply] });
}

function wordIn(file: string, { start, end }: Span): Setting | null {
  const [word, , colon = ''] = /^(OK|RELAY|REJECT|DISCARD|SKIP|QUARANTINE(:))/.exec(file.slice(start, Math.min(end, start + 12))) ?? [];
  const entry = word === undefined ? null : findSetting('sendmail', word);
  if (word === undefined || entry === null || (colon === '' && start + word.length !== end)) return null;
  const nameSpan = { start, end: start + word.length };
  return settingFor(file, entry, { nameSpan, valueSpan: nameSpan.end === end ? null : { start: nameSpan.end, end } });
}
