import type { SettingEntry } from '../../../catalogue/setting.ts';
import { eximDriverOptions, eximMainOptions } from '../../../catalogue/settings/exim-options.ts';
import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readContinuedLines, replyInFile, spanInFile, type ContinuedLine } from '../reading/continued-lines.ts';
import { retryRuleIn } from './exim-retry-rule.ts';
import { EximStatement } from './exim-statements.ts';
import { redirectionsIn, repliesIn, settingInLine } from './exim-text.ts';
import { replyAt } from '../reading/reply-at.ts';

/** What no other program's file says. */
const telling = /^[ \t]{0,8}(?:begin[ \t]+(?:acl|routers|transports|retry|rewrite|authenticators)[ \t]*$|acl_(?:smtp|not_smtp)_?[a-z]{0,12}[ \t]*=|acl_check_[a-z]{1,20}:|(?:domain|host|address|localpart)list[ \t]+\w{1,40}[ \t]*=|driver[ \t]*=[ \t]*(?:dnslookup|manualroute|redirect|ipliteral|appendfile|autoreply|plaintext|cram_md5|smtp)\b)/gm;

/** A statement of an access list: a part that a configuration includes may hold nothing else. */
const statement =
  /^[ \t]{0,8}(?:accept|defer|deny|discard|drop|require|warn)\s{1,20}!?[ \t]{0,8}(?:acl|add_header|authenticated|condition|control|delay|demime|dnslists|domains|encrypted|hosts|local_parts|log_message|logwrite|malware|message|ratelimit|recipients|sender_domains|senders|set acl_\w{1,40}|spam|spf|verify)[ \t]{0,20}=/m;

/** A sentence of a manual, or a section of a file of another kind. */
const foreign = /^(?:[A-Z][a-z]{1,20} [a-z]{1,20} [a-z]{1,20}|\[[\w-]{1,40}\][ \t]*$|<\w)/m;

export const eximConfig = defineConfigFormat({
  id: 'exim-config',
  title: 'Exim configuration',
  checked: 'Exim 4.96',
  explains: 'access lists, texts and codes, redirections, limits, time-outs, retry rules',
  checks: 'codes by verb, texts, time-outs, limits, length of retrying',
  files: ['exim4.conf', 'exim4.conf.*', 'exim.conf', 'exim/configure', 'exim4/conf.d/*', 'exim4.conf.template', 'exim.configure'],
  candidates: ['configure', '*exim*.conf', ...['main', 'acl', 'router', 'transport', 'retry', 'auth'].map((part) => `*conf.d/${part}/*`)],
  likeness,
  samples: [
    [
      'etc/exim4/exim4.conf',
      'acl_smtp_rcpt = acl_check_rcpt',
      'smtp_banner = «$primary_hostname ESMTP»',
      'message_size_limit = 30M',
      'smtp_receive_timeout = 5m',
      'begin acl',
      'acl_check_rcpt:',
      '  deny    message = «550 5.7.1 \\',
      '                    # the list knows more',
      '                    $sender_host_address is listed, see $dnslist_text»',
      '          dnslists = bl.example.org',
      '          delay = 450s',
      '  defer   message = «451 4.7.1 Greylisted, come back in five minutes»',
      '          condition = ${if eq{$acl_m_grey}{450}}',
      '  require message = «Sender does not exist»\\n«Ask postmaster@example.org»',
      '          verify = sender',
      '  accept',
      'begin routers',
      'gone:',
      '  driver = redirect',
      '  allow_fail',
      '  data = ${if eq{$local_part}{info}{:fail: «550 5.1.6 Moved away»}{:defer: «450 4.2.1 Being moved»}}',
      'begin transports',
      'remote_smtp:',
      '  driver = smtp',
      '  command_timeout = 5m',
      '  final_timeout = 10m',
      'begin retry',
      '# *  rcpt_450  F,10m,1m',
      'example.net  rcpt_«452»  F,1h,10m',
      '*            *         F,2h,15m; G,16h,1h,1.5; F,4d,6h',
    ],
    ['etc/exim4/conf.d/acl/35_local', 'deny', '  domains = example.org', '  message = «554 5.7.1 Not here»'],
  ],
  read,
});

function likeness(text: string): Likeness {
  if (foreign.test(text)) return 'against';
  const found = new Set(text.match(telling)?.map((line) => line.trim())).size;
  return found >= 3 ? 'unmistakable' : found >= 1 || statement.test(text) ? 'plain' : 'fits';
}

const optionShape = /^\s{0,80}(?:hide\s{1,20})?([a-z][a-z0-9_]{2,60})(?:\s{0,40}=\s{0,40}|\s{0,40}$)/;

const mainOptions = new Set(eximMainOptions.map(({ name }) => name));
const driverOptions = new Set([...eximDriverOptions.map(({ name }) => name), 'cannot_route_message', 'data']);

function read(text: string): Setting[] {
  const found: Setting[] = [];
  let statement: EximStatement | null = null;
  let label = '';
  const close = (): void => {
    for (const setting of statement?.finish() ?? []) found.push(setting);
    statement = null;
  };
  for (const line of readContinuedLines(text)) {
    const word = line.text.trimStart();
    if (word.startsWith('.')) continue;
    const begun = /^begin\s/.test(word);
    const named = /^([\w-]{1,80}):\s*$/.exec(word)?.[1];
    if (begun || named !== undefined) {
      close();
      label = named ?? '';
      continue;
    }
    const next = EximStatement.begin(line, label);
    if (next !== null) {
      close();
      statement = next;
    } else if (statement === null) {
      for (const setting of retryRuleIn(line) ?? optionIn(line, label === '' ? mainOptions : driverOptions)) found.push(setting);
    }
    else statement.go(line);
  }
  close();
  return found.sort((a, b) => a.span.start - b.span.start);
}

function optionIn(line: ContinuedLine, names: ReadonlySet<string>): Setting[] {
  const match = optionShape.exec(line.text);
  const [whole = '', word = ''] = match ?? [];
  const name = names.has(word) ? word : word.replace(/^no(?:t)?_/, '');
  if (match === null || !names.has(name)) return [];
  const start = whole.indexOf(word, /^\s*hide\s/.exec(whole)?.[0].length ?? 0);
  const nameSpan = { start, end: start + word.length };
  const value = valueIn(line.text, whole.length);
  if (name === 'data') return redirectionsIn(line, value);
  const entry = findSetting('exim', name);
  if (entry === null) return [];
  if (entry.kind === 'choice') return [settingInLine(line, entry, nameSpan, whole.includes('=') ? value : null, chosenIn(line, entry, word === name, nameSpan, value))];
  return [settingInLine(line, entry, nameSpan, value, { replies: entry.kind === 'reply' ? repliesIn(line, value) : entry.kind === 'greeting' ? greetingIn(line, value) : [] })];
}

/** Without the quotes that may be around it. */
function valueIn(text: string, from: number): Span {
  const end = Math.max(from, text.trimEnd().length);
  return text[from] === '"' ? { start: from + 1, end: text[end - 1] === '"' && end > from + 1 ? end - 1 : end } : { start: from, end };
}

function chosenIn(line: ContinuedLine, { choices = [] }: SettingEntry, isPlain: boolean, name: Span, value: Span): Pick<Setting, 'chosen'> {
  const written = line.text.slice(value.start, value.end).toLowerCase();
  const word = written === '' ? (isPlain ? 'true' : 'false') : { yes: 'true', no: 'false' }[written] ?? written;
  const choice = choices.find((one) => one.value === word);
  return { chosen: choice === undefined ? [] : [{ value: choice.value, span: spanInFile(line, written === '' ? name : value) }] };
}

/** A code in it is no use, so it must be seen. */
function greetingIn(line: ContinuedLine, value: Span): Setting['replies'] {
  const reply = replyAt(line.text, value, { allowsText: true, template: /\$/ });
  return reply === null ? [] : [replyInFile(line, reply)];
}
