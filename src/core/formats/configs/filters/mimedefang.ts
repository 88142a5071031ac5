import { findSetting } from '../../../catalogue/settings/index.ts';
import { parseEnhancedStatusCode } from '../../../smtp/enhanced-status-code.ts';
import type { ConfiguredReply, Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import type { Span } from '../../../text/span.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

const telling = /^[ \t]{0,16}(?:sub[ \t]+filter_(?:begin|end|relay|helo|sender|recipient|multipart|initialize)\b|(?:return[ \t]+)?action_(?:bounce|tempfail|discard|accept|rebuild|quarantine|drop_with_warning|add_header)[ \t]*\()/gm;

const call = /\b(?:(action_bounce|action_tempfail)\s{0,4}\(|return\s{0,4}\(\s{0,4}(?:'(REJECT|TEMPFAIL)'|"(REJECT|TEMPFAIL)")\s{0,4},)/g;
const argument = /\s{0,8}(?:'((?:[^'\\\n]|\\.){0,600})'|"((?:[^"\\\n]|\\.){0,600})"|(\d{1,5})(?=\s{0,8}[,)]))\s{0,8}(,?)/y;

export const mimedefang = defineConfigFormat({
  id: 'mimedefang',
  title: 'MIMEDefang filters',
  checked: 'MIMEDefang 3.3',
  explains: 'codes and texts that a filter refuses with',
  checks: 'codes, texts',
  files: ['mimedefang-filter', 'mimedefang-filter.*', 'mimedefang-filter.pl'],
  candidates: ['mimedefang/*filter*', '*windows-clients'],
  likeness,
  samples: [
    [
      'etc/mail/mimedefang-filter',
      'sub filter_sender {',
      '    my ($sender, $ip, $hostname, $helo) = @_;',
      '    # return (\'REJECT\', \'no\', \'250\', \'2.0.0\');',
      '    return (\'REJECT\', \'«We do not know you\', \'550\', \'5.7.1»\') if $helo eq \'spam\';',
      '    return (\'CONTINUE\', \'ok\');',
      '}',
      'return action_bounce("«No programs, please»") if ($size > 550);',
    ],
  ],
  read,
});

function likeness(text: string): Likeness {
  const found = new Set(text.match(telling)).size;
  return found >= 1 ? 'plain' : 'fits';
}

function read(text: string): Setting[] {
  const found: Setting[] = [];
  let isDocumentation = false;
  for (const { text: line, start } of readLines(text)) {
    if (/^=[a-z]/.test(line)) isDocumentation = !line.startsWith('=cut');
    if (isDocumentation || /^\s*#/.test(line)) continue;
    // What follows a comment's sign is none of the program.
    const comment = /\s#\s/.exec(line)?.index ?? line.length;
    for (const match of line.matchAll(call)) {
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      const entry = findSetting('mimedefang', name);
      if (entry === null || comment < match.index) continue;
      const at = start + match.index + match[0].indexOf(name);
      const { reply, end } = argumentsAt(text, start + match.index + match[0].length, start + line.length);
      found.push(settingFor(text, entry, { nameSpan: { start: at, end: at + name.length }, valueSpan: reply?.span ?? null }, { value: reply?.text ?? '', replies: reply === null ? [] : [reply] }));
      if (end > start + line.length) break;
    }
  }
  return found;
}

/** The text, the code and the enhanced code of a call, each a text in quotes; what is a variable is not guessed. */
function argumentsAt(text: string, from: number, limit: number): { readonly reply: ConfiguredReply | null; readonly end: number } {
  const values: Span[] = [];
  let at = from;
  for (let more = true; more && values.length < 3 && at < limit; ) {
    argument.lastIndex = at;
    const match = argument.exec(text);
    if (match === null) break;
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    const start = at + match[0].indexOf(value, match[3] === undefined ? match[0].search(/['"]/) + 1 : 0);
    values.push({ start, end: start + value.length });
    at += match[0].length;
    more = match[4] === ',';
  }
  const [words, code, enhanced] = values;
  if (words === undefined || words.end === words.start) return { reply: null, end: at };
  const codeText = code === undefined ? '' : text.slice(code.start, code.end);
  const parsed = enhanced === undefined ? null : parseEnhancedStatusCode(text.slice(enhanced.start, enhanced.end));
  const hasCode = code !== undefined && /^\d{3}$/.test(codeText);
  return {
    reply: {
      span: { start: words.start, end: (parsed === null ? (hasCode ? code : words) : enhanced ?? words).end },
      code: hasCode ? codeText : null,
      codeSpan: hasCode ? code : null,
      enhanced: parsed === null || enhanced === undefined ? null : { ...parsed, span: enhanced },
      text: text.slice(words.start, words.end),
      textSpan: words,
      isTemplate: /[$@]/.test(text.slice(words.start, words.end)),
    },
    end: at,
  };
}
