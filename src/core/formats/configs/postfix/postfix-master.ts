import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readLogicalLines } from './postfix-logical-lines.ts';
import { settingFor } from '../reading/setting-for.ts';
import { withoutComments } from '../reading/without-comments.ts';

/** A service's eight columns. */
const service = /^\S{1,200}[ \t]+(?:inet|unix(?:-dgram)?|fifo|pass)[ \t]+[yn-][ \t]+[yn-][ \t]+[yn-][ \t]+[\d?-]{1,8}[ \t]+[\d?-]{1,8}[ \t]+\S/gm;

/** `-o name=value`, where the value has no blank, and `-o { name = value }`. */
const option = /[ \t\n]-o[ \t\r\n]{0,40}(?:([a-z]\w{1,80})=([^\s{]\S{0,4000})|\{[ \t\r\n]{0,40}([a-z]\w{1,80})[ \t]{0,40}=[ \t\r\n]{0,40}([^{}]{0,4000})\})/g;

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
  return readLogicalLines(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    return [...line.matchAll(option)].flatMap(({ 0: whole, 1: plainName, 2: plainValue, 3: name = plainName ?? '', 4: value = plainValue ?? '', index }) => {
      const entry = findSetting('postfix', name);
      if (entry === null) return [];
      const nameStart = start + index + whole.indexOf(name, 3);
      const valueStart = start + index + whole.length - value.length - (plainName === undefined ? 1 : 0);
      const nameSpan = { start: nameStart, end: nameStart + name.length };
      return [settingFor(text, entry, { nameSpan, valueSpan: { start: valueStart, end: valueStart + value.trimEnd().length } })];
    });
  });
}
