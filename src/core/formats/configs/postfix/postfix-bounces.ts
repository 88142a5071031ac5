import { findSetting } from '../../../catalogue/settings/index.ts';
import type { Setting } from '../../../smtp/setting.ts';
import { readLines } from '../../../text/line.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { settingFor } from '../reading/setting-for.ts';

/** A template's name and the word that ends it. */
const beginning = /^((?:failure|delay|success|verify)_template)[ \t]{0,40}=[ \t]{0,40}<<[ \t]{0,40}(\S{1,80})[ \t]*$/;

export const postfixBounces = defineConfigFormat({
  id: 'postfix-bounces',
  title: 'Postfix texts of bounces',
  checked: 'Postfix 3.7.11',
  explains: 'when each text is sent',
  checks: 'nothing: no code stands in them',
  files: ['postfix/bounce.cf', 'bounce.cf.default'],
  candidates: ['bounce.cf', 'bounce.cf.*'],
  likeness,
  samples: [['etc/postfix/bounce.cf', 'failure_template = <<END', 'Charset: us-ascii', 'From: MAILER-DAEMON (Mail at $myhostname)', 'Subject: Your mail came back', '', 'What you sent was refused with 550, see below.', 'END']],
  read,
});

function likeness(text: string): Likeness {
  return /^(?:failure|delay|success|verify)_template[ \t]{0,40}=[ \t]{0,40}<</m.test(text) ? 'plain' : /^[^\s#]/m.test(text) ? 'against' : 'fits';
}

function read(text: string): Setting[] {
  const found: Setting[] = [];
  let open: { entry: Setting['entry']; nameSpan: Setting['nameSpan']; start: number; end: number; last: string } | null = null;
  for (const line of readLines(text)) {
    if (open !== null && line.text.trimEnd() !== open.last) {
      open.end = line.start + line.text.length;
      continue;
    }
    if (open !== null) {
      found.push(settingFor(text, open.entry, { nameSpan: open.nameSpan, valueSpan: { start: open.start, end: open.end } }));
      open = null;
      continue;
    }
    const [whole = '', name = '', last = ''] = beginning.exec(line.text) ?? [];
    const entry = name === '' ? null : findSetting('postfix', name, 'postfix-bounces');
    const start = line.start + whole.length;
    if (entry !== null) open = { entry, nameSpan: { start: line.start, end: line.start + name.length }, start, end: start, last };
  }
  if (open !== null) found.push(settingFor(text, open.entry, { nameSpan: open.nameSpan, valueSpan: { start: open.start, end: open.end } }));
  return found;
}
