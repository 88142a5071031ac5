import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { awaitedReplies } from './awaited-replies.ts';
import { CheckDialogue, isHello, isMailGreeting, smtpPorts, unescapeData } from './check-dialogue.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

export const monit = defineConfigFormat({
  id: 'monit',
  title: 'monit',
  checked: 'monit 5.33.0',
  explains: 'tests of mail servers',
  checks: 'codes that a test waits for',
  files: ['monitrc', '.monitrc', 'monit/conf.d/*', 'monit/conf-available/*', 'monit/conf-enabled/*', 'monit.d/*'],
  candidates: ['etc/monit/*', 'monit/*.conf', 'monit/*.cfg', '*.monitrc', '*.monit'],
  likeness,
  samples: [
    ['etc/monit/conf-available/mail', 'check host mx with address 192.0.2.25', '  if failed', '     port 25', '     expect "^«220».*"', '     send "EHLO monitor.example.com\\r\\n"', '     expect "^«250»"', '     send "QUIT\\r\\n"', '  then alert'],
    ['etc/monit/monitrc', 'set daemon 120', 'check process postfix with pidfile /var/spool/postfix/pid/master.pid', '  if failed host localhost port 25 protocol smtp then restart', 'check file bin with path /usr/sbin/postdrop', '  if failed permission 2555 then unmonitor'],
  ],
  read,
});

function likeness(text: string): Likeness {
  if (/^\s{0,16}check\s+(?:process|host|file|system|filesystem|directory|program|fifo|network)\s/im.test(text)) return 'plain';
  return /^\s{0,16}set\s+(?:daemon|mailserver|httpd|alert|log|logfile|limits|idfile|statefile|eventqueue|init)\b/im.test(text) ? 'plain' : 'against';
}

interface Token {
  readonly text: string;
  readonly span: Span;
  readonly isQuoted: boolean;
}

/** Strings, which may hold whatever they like, comments, and words. */
const tokenShape = /"[^"\n]{0,4000}"|'[^'\n]{0,4000}'|#[^\n]{0,100000}|[^\s"'#]{1,1000}|["']/g;

function read(text: string): Setting[] {
  const settings: Setting[] = [];
  let test: Token[] | null = null;
  for (const { 0: word, index } of text.matchAll(tokenShape)) {
    if (word.startsWith('#')) continue;
    const isQuoted = word.length > 1 && /^["']/.test(word);
    const span = isQuoted ? { start: index + 1, end: index + word.length - 1 } : { start: index, end: index + word.length };
    const lower = word.toLowerCase();
    if (!isQuoted && (lower === 'if' || lower === 'then' || lower === 'check')) {
      for (const setting of test === null ? [] : readTest(text, test)) settings.push(setting);
      test = lower === 'if' ? [] : null;
    } else test?.push({ text: isQuoted ? word.slice(1, -1) : lower, span, isQuoted });
  }
  return test === null ? settings : [...settings, ...readTest(text, test)];
}

/** What stands between `if` and `then`. */
function readTest(file: string, tokens: readonly Token[]): Setting[] {
  const isMail = tokens.some(({ text, isQuoted }, at) => {
    const before = tokens[at - 1]?.isQuoted === false ? tokens[at - 1]?.text : undefined;
    if (!isQuoted) return (before === 'port' && smtpPorts.has(text)) || (isProtocol(before) && /^smtps?$/.test(text));
    return (before === 'send' && isHello(text)) || (before === 'expect' && isMailGreeting(text));
  });
  if (!isMail) return [];
  const dialogue = new CheckDialogue();
  return tokens.flatMap((token, at) => {
    const value = tokens[at + 1];
    if (token.isQuoted || value === undefined) return [];
    const place = { nameSpan: token.span, valueSpan: value.span };
    if (isProtocol(token.text) && /^smtps?$/.test(value.text)) return setting(file, 'protocol', place);
    if (!value.isQuoted) return [];
    if (token.text === 'send') {
      dialogue.sends(unescapeData(value.text));
      return setting(file, 'send', place);
    }
    return token.text === 'expect' ? setting(file, 'expect', place, { replies: awaitedReplies(file, value.span, dialogue.awaits()) }) : [];
  });
}

function isProtocol(word: string | undefined): boolean {
  return word === 'protocol' || word === 'proto';
}

function setting(file: string, name: string, place: { readonly nameSpan: Span; readonly valueSpan: Span }, known: Partial<Setting> = {}): Setting[] {
  const entry = findSetting('monit', name);
  return entry === null ? [] : [settingFor(file, entry, place, known)];
}
