import type { Setting } from '../../../smtp/setting.ts';
import type { Span } from '../../../text/span.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { withoutComments } from '../reading/without-comments.ts';
import { endOfBraces } from './braces.ts';
import { settingsOfParameter, type Parameter } from './parameter-settings.ts';
import { readLogicalLines } from './postfix-logical-lines.ts';

/** A service's eight columns. */
const service = /^\S{1,200}[ \t]+(?:inet|unix(?:-dgram)?|fifo|pass)[ \t]+[yn-][ \t]+[yn-][ \t]+[yn-][ \t]+[\d?-]{1,8}[ \t]+[\d?-]{1,8}[ \t]+\S/gm;

/** `-o name=value`, where the value has no blank, and `-o { name = value }`. */
const option = /[ \t\n]-o[ \t\r\n]{0,40}(\{[ \t\r\n]{0,40})?([a-z]\w{1,80})([ \t]{0,40})=[ \t\r\n]{0,40}/g;

export const postfixMaster = defineConfigFormat({
  id: 'postfix-master',
  title: 'Postfix master.cf',
  checked: 'Postfix 3.7.11',
  explains: 'the parameters after -o, as in main.cf',
  checks: 'as in main.cf',
  files: ['master.cf', 'master.cf.*', 'postfix-master.cf'],
  likeness,
  samples: [
    [
      'etc/postfix/master.cf',
      'smtp       inet  n       -       y       -       -       smtpd',
      'submission inet  n       -       y       -       -       smtpd',
      '  -o syslog_name=postfix/submission',
      '  -o smtpd_tls_security_level=encrypt',
      '#  -o reject_code=250',
      '  -o reject_code=«550»',
      '  -o { unknown_local_recipient_reject_code = «550» }',
    ],
  ],
  read,
});

function likeness(text: string): Likeness {
  const services = text.match(service)?.length ?? 0;
  return services >= 2 ? 'unmistakable' : services === 1 ? 'plain' : /\S/.test(withoutComments(text)) ? 'against' : 'fits';
}

function read(file: string): Setting[] {
  const text = withoutComments(file);
  return readLogicalLines(text).flatMap((line) => optionsIn(text, line).flatMap((parameter) => settingsOfParameter(text, parameter)));
}

function optionsIn(text: string, { start, end }: Span): Parameter[] {
  const line = text.slice(start, end);
  const found: Parameter[] = [];
  option.lastIndex = 0;
  for (let match = option.exec(line); match !== null; match = option.exec(line)) {
    const [whole, brace, name = '', gap = ''] = match;
    const nameStart = start + match.index + whole.indexOf(name, 3 + (brace?.length ?? 0));
    const from = brace === undefined ? match.index + whole.trimEnd().length : match.index + whole.length;
    const to = brace === undefined ? from + (/^\S{0,4000}/.exec(line.slice(from, from + 4000))?.[0].length ?? 0) : endOfBraces(line, match.index + whole.indexOf('{'));
    if (to === null) break;
    option.lastIndex = Math.max(to, option.lastIndex);
    if (brace === undefined && (gap !== '' || from === to)) continue;
    const value = line.slice(from, brace === undefined ? to : to - 1).trimEnd();
    found.push({ name, nameSpan: { start: nameStart, end: nameStart + name.length }, valueSpan: { start: start + from, end: start + from + value.length } });
  }
  return found;
}
