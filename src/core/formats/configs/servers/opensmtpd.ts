import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readContinuedLines, replyInFile, spanInFile, type ContinuedLine } from '../reading/continued-lines.ts';
import { replyAt } from '../reading/reply-at.ts';

const telling = /^[ \t]{0,8}(?:listen on|match (?:!\s?)?(?:from|for|auth|tag|mail-from|rcpt-to|helo|tls)\b|action "?[\w-]{1,40}"? (?:maildir|mbox|lmtp|mda|relay|forward-only|expand-only)\b|filter "?[\w-]{1,40}"? (?:phase|proc|proc-exec|chain)\b|smtp (?:max-message-size|limit|ciphers|sub-addr-delim)\b)/gm;

export const opensmtpdFormat = defineConfigFormat({
  id: 'opensmtpd',
  title: 'OpenSMTPD smtpd.conf',
  checked: 'OpenSMTPD 6.8.0',
  explains: 'filters and their replies, refusing rules, limits, time-outs',
  checks: 'codes, texts, limits, length of retrying',
  files: ['mail/smtpd.conf', 'opensmtpd/smtpd.conf'],
  candidates: ['smtpd.conf', 'smtpd.conf.*', 'smtpd/*.conf'],
  likeness,
  samples: [
    [
      'etc/mail/smtpd.conf',
      '# filter old phase connect match !rdns reject "250 not read"',
      'smtp max-message-size "35M"',
      'queue ttl 5d',
      'listen on 192.0.2.250 port 550',
      'filter "nordns" phase connect match !rdns disconnect "«550 5.7.25 No reverse DNS»"',
      'filter grey phase rcpt-to match !fcrdns \\',
      '       reject "«451 4.7.1 Come back, in 450 seconds»" # "250 not read"',
      'match from any for domain "example.org" action "local"',
      'match from src 192.0.2.0/24 for any reject',
    ],
  ],
  read,
});

function likeness(text: string): Likeness {
  const found = new Set(text.match(telling)?.map((line) => line.trim())).size;
  return found >= 3 ? 'unmistakable' : found >= 1 ? 'plain' : 'fits';
}

/** A line begins so, and its value is what follows, a word or a text in quotes. */
const shapes: readonly (readonly [name: string, shape: RegExp])[] = [
  ['filter reject', /^(\s{0,80}filter\s[^"#]{0,40}(?:"[^"]{0,80}")?\s{1,80}phase\s[^#]{0,400}?\s)(reject)\s{1,80}(?=")/],
  ['filter disconnect', /^(\s{0,80}filter\s[^"#]{0,40}(?:"[^"]{0,80}")?\s{1,80}phase\s[^#]{0,400}?\s)(disconnect)\s{1,80}(?=")/],
  ['smtp max-message-size', /^(\s{0,80})(smtp\s{1,20}max-message-size)\s{1,20}/],
  ['smtp limit max-rcpt', /^(\s{0,80})(smtp\s{1,20}limit\s{1,20}max-rcpt)\s{1,20}/],
  ['smtp limit max-mails', /^(\s{0,80})(smtp\s{1,20}limit\s{1,20}max-mails)\s{1,20}/],
  ['queue ttl', /^(\s{0,80})(queue\s{1,20}ttl)\s{1,20}/],
  ['bounce warn-interval', /^(\s{0,80})(bounce\s{1,20}warn-interval)\s{1,20}/],
];

function read(text: string): Setting[] {
  const found: Setting[] = [];
  for (const line of readContinuedLines(text)) {
    const setting = settingIn(line) ?? refusingRuleIn(line);
    if (setting !== null) found.push(setting);
  }
  return found;
}

function settingIn(line: ContinuedLine): Setting | null {
  for (const [name, shape] of shapes) {
    const match = shape.exec(line.text);
    const entry = match === null ? null : findSetting('opensmtpd', name);
    if (match === null || entry === null) continue;
    const [whole, before = '', word = ''] = match;
    const quoted = line.text[whole.length] === '"';
    const start = whole.length + (quoted ? 1 : 0);
    const end = start + line.text.slice(start).search(quoted ? /"|$/ : /[\s#]|$/);
    const reply = entry.kind === 'reply' ? replyAt(line.text, { start, end }, { allowsText: true, template: /%\{/ }) : null;
    const nameSpan = spanInFile(line, { start: before.length, end: before.length + word.length });
    const valueSpan = spanInFile(line, { start, end });
    return { entry, span: { start: nameSpan.start, end: valueSpan.end }, nameSpan, value: line.text.slice(start, end), valueSpan, chosen: [], replies: reply === null ? [] : [replyInFile(line, reply)] };
  }
  return null;
}

function refusingRuleIn(line: ContinuedLine): Setting | null {
  const match = /^(\s{0,80}match\s[^#]{0,1000}?\s)reject\s{0,80}(?:#|$)/.exec(line.text);
  const entry = match === null ? null : findSetting('opensmtpd', 'match reject');
  if (match === null || entry === null) return null;
  const start = match[1]?.length ?? 0;
  const span = spanInFile(line, { start, end: start + 'reject'.length });
  return { entry, span, nameSpan: span, value: '', valueSpan: null, chosen: [], replies: [] };
}
