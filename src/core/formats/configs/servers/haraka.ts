import { findSetting } from '../../../catalogue/settings/index.ts';
import type { SettingEntry } from '../../../catalogue/setting.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';
import { bareTextAt } from '../reading/bare-text.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readIniLines } from '../reading/ini-lines.ts';
import { replyAt } from '../reading/reply-at.ts';
import { settingFor } from '../reading/setting-for.ts';

/** Sections and names that only Haraka and its plugins have. */
const telling = /^[;\s]{0,4}(?:\[(?:deny_msg|deny_excludes|haproxy|rate_conn|rate_rcpt(?:_[a-z]{4,8})?|concurrency_history|envelope_whitelist|special_dynamic_domains|soft_reject|smtp_message|rmilter_headers|mutual_auth_hosts)\]|(?:maxTempFailures|temp_fail_intervals|strict_rfc1869|banner_chars|deny_chars|data_line_length|inactivity_timeout|ignore_bad_plugins|concurrency_max|excluded_plugins|subject_prefix|old_headers_action|strip_to_domain|no_ip_lookups|custom_msg)[ \t]*=)/m;

/** Files of older versions that hold one text: their name is the setting's. */
const texts = ['smtpgreeting', 'ehlo_hello_message', 'connection_close_message'];

const named = ['connection', 'smtp', 'outbound', 'access', 'rspamd', 'greylist', 'karma', 'spamassassin', 'limit', 'delay_deny', 'uribl'];

export const haraka = defineConfigFormat({
  id: 'haraka',
  title: 'Haraka',
  checked: 'Haraka 3.3.4 and its plugins, Haraka 2.8.28',
  explains: 'texts of refusals, greeting, limits, retries',
  checks: 'codes in texts, texts, limits',
  files: ['haraka/config/*.ini', 'haraka-plugin-*/config/*.ini', ...texts.map((name) => `config/${name}`)],
  candidates: named.map((name) => `config/${name}.ini`),
  likeness,
  samples: [
    ['srv/haraka/config/access.ini', '[check]', 'conn=true', '; [deny_msg]', '[deny_msg]', 'conn=«You may not connect here»', 'rcpt=«That mailbox takes no mail»'],
    ['srv/haraka/config/connection.ini', '[max]', 'bytes=26214400', 'line_length=512', '[message]', 'greeting[]=«Mail for example.org»', 'close=«bye»', '[uuid]', 'deny_chars=6'],
    ['srv/haraka/config/greylist.ini', 'text = «Greylisted, come back later»', '[period]', 'black = 850'],
    ['srv/haraka/config/outbound.ini', 'temp_fail_intervals = 1m, 5m*2, 1h*3', 'concurrency_max=450'],
    ['srv/haraka/config/smtpgreeting', '«Mail for example.org»', '# the law', '«No spam, please»'],
  ],
  read,
});

function likeness(text: string): Likeness {
  return telling.test(text) ? 'plain' : 'fits';
}

function read(text: string, path = ''): Setting[] {
  const name = texts.find((one) => path.endsWith(`/${one}`));
  if (name !== undefined) return readText(text, name);
  return readIniLines(text).flatMap((pair) => {
    const name = pair.name.replace('[]', '');
    const section = pair.section === 'main' ? '' : pair.section;
    // Its section is called after the list.
    const entry = findSetting('haraka', section === '' || name === 'custom_msg' ? name : `${section}.${name}`);
    if (entry === null) return [];
    const reply = entry.kind === 'reply' ? textAt(text, entry, pair.valueSpan) : null;
    return [settingFor(text, entry, pair, reply === null ? {} : { replies: [reply] })];
  });
}

/** Each line of a greeting, or the first of another text; lines that begin with `#` or `;` are comments. */
function readText(text: string, name: string): Setting[] {
  const entry = findSetting('haraka', name);
  if (entry === null) return [];
  const lines = [...readLines(text)].filter((line) => !/^\s*(?:[#;]|$)/.test(line.text)).slice(0, entry.kind === 'greeting' ? 100 : 1);
  return lines.flatMap((line) => {
    const lead = line.text.length - line.text.trimStart().length;
    const valueSpan = { start: line.start + lead, end: line.start + line.text.trimEnd().length };
    const reply = entry.kind === 'greeting' ? replyAt(text, valueSpan, { allowsText: true, template: /(?!)/ }) : textAt(text, entry, valueSpan);
    return [settingFor(text, entry, { nameSpan: valueSpan, valueSpan }, { replies: reply === null ? [] : [reply] })];
  });
}

/** The text, or a code that stands in it as well: that of a refusal, or the one of success that Haraka puts before this text. */
function textAt(text: string, { gives = [] }: SettingEntry, span: Span): ConfiguredReply | null {
  const own = gives[0]?.reply.slice(0, 3) ?? '';
  const isTwice = own.startsWith('2') && text.slice(span.start, span.end).startsWith(`${own} `);
  return isTwice ? replyAt(text, span, { allowsText: true }) : bareTextAt(text, span);
}
