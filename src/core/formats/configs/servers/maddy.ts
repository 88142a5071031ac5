import { findSetting } from '../../../catalogue/settings/index.ts';
import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';
import { wordsOf, type Word } from '../reading/shell-words.ts';

const telling = /^[ \t]{0,16}(?:(?:smtp|submission|lmtp|imap)[ \t]+(?:tcp|tls|unix):\/\/|deliver_to[ \t]|default_(?:source|destination)[ \t]*\{|(?:storage\.imapsql|auth\.pass_table|target\.(?:remote|queue|smtp))[ \t]|\$\(\w{1,40}\)[ \t]*=)/gm;

export const maddy = defineConfigFormat({
  id: 'maddy',
  title: 'maddy',
  checked: 'its documentation and source',
  explains: '`reject`, actions of checks, limits, time-out',
  checks: 'codes, texts, limits',
  files: ['maddy.conf', 'maddy/*.conf'],
  likeness,
  samples: [
    [
      'etc/maddy/maddy.conf',
      '$(local_domains) = example.org',
      'smtp tcp://0.0.0.0:25 {',
      '    max_message_size 32M',
      '    # reject 250 2.0.0 "not read"',
      '    check {',
      '        dnsbl {',
      '            reject_threshold 450',
      '        }',
      '        spf {',
      '            fail_action reject «550 5.7.23 "Your SPF record forbids it»"',
      '            permerr_action quarantine',
      '        }',
      '    }',
      '    destination $(local_domains) {',
      '        deliver_to &local_mailboxes',
      '    }',
      '    default_destination {',
      '        reject «550 5.1.1 "Nobody of that name»" # nor 250',
      '    }',
      '}',
    ],
  ],
  read,
});

function likeness(text: string): Likeness {
  const found = new Set(text.match(telling)?.map((line) => line.trim())).size;
  return found >= 2 ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  return [...readLines(text)].flatMap((line) => statementsOf(wordsOf(line.text, line.start))).flatMap((words) => {
    const [first, second, third] = words;
    if (first === undefined) return [];
    if (first.text === 'reject') return settingOf(text, 'reject', first, words.slice(1));
    if (/^\w{1,30}_action$/.test(first.text) && second !== undefined) return settingOf(text, 'action of a check', first, words.slice(1), second);
    // What becomes of a command's exit status.
    if (first.text === 'code' && third !== undefined && /^\d{1,3}$/.test(second?.text ?? '')) return settingOf(text, 'action of a check', first, words.slice(2), third);
    const entry = findSetting('maddy', first.text);
    // A time or a size may be of several words.
    const last = words.at(-1);
    if (entry === null || second === undefined || last === undefined) return [];
    return [settingFor(text, entry, { nameSpan: first.span, valueSpan: { start: second.span.start, end: last.span.end } })];
  });
}

/** A block may begin and end in one line. */
function statementsOf(words: readonly Word[]): Word[][] {
  const found: Word[][] = [[]];
  for (const word of words) {
    if (word.text === '{' || word.text === '}') found.push([]);
    else found.at(-1)?.push(word);
  }
  return found;
}

function settingOf(file: string, name: string, { span: nameSpan }: Word, rest: readonly Word[], action?: Word): Setting[] {
  const entry = findSetting('maddy', name);
  if (entry === null) return [];
  const reply = replyOf(file, action === undefined ? rest : rest.slice(1));
  const [first, last] = [rest[0], rest.at(-1)];
  const valueSpan = first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
  const choice = entry.choices?.find(({ value }) => value === action?.text);
  return [settingFor(file, entry, { nameSpan, valueSpan }, { chosen: choice === undefined || action === undefined ? [] : [{ value: choice.value, span: action.span }], replies: reply === null ? [] : [reply] })];
}

/** Code, enhanced code and text are words of their own; what a variable becomes is not known. */
function replyOf(file: string, [first, second, third]: readonly Word[]): ConfiguredReply | null {
  if (first === undefined || /[{$]/.test(first.text)) return null;
  const isCode = /^\d{3}$/.test(first.text);
  const parsed = second === undefined ? null : parseEnhancedStatusCode(second.text);
  // What is no enhanced code stands where the text begins, so that it is seen.
  const from = parsed === null ? second : third;
  const end = (third ?? second ?? first).span.end;
  const textSpan = { start: Math.min(from?.span.start ?? end, end), end };
  return {
    span: { start: first.span.start, end },
    code: isCode ? first.text : null,
    codeSpan: isCode ? first.span : null,
    ...(isCode ? {} : { untaken: first.span }),
    enhanced: parsed === null || second === undefined ? null : { ...parsed, span: second.span },
    text: file.slice(textSpan.start, textSpan.end),
    textSpan,
    isTemplate: /[{$]/.test(file.slice(textSpan.start, textSpan.end)),
  };
}
