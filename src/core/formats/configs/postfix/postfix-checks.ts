import type { Setting } from '../../../smtp/setting.ts';
import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readActions, settingOfAction } from './postfix-table.ts';
import { withoutComments } from '../reading/without-comments.ts';

const kinds = ['header_checks', 'body_checks', 'mime_header_checks', 'nested_header_checks', 'milter_header_checks', 'smtp_header_checks', 'smtp_body_checks', 'smtp_mime_header_checks', 'submission_header_checks', 'submission_cleanup_header_checks'];
const names = kinds.flatMap((name) => [name, `${name}.*`]);

export const postfixChecks = defineConfigFormat({
  id: 'postfix-checks',
  title: 'Postfix header and body checks',
  checked: 'Postfix 3.7.11',
  explains: 'actions, enhanced codes, texts',
  checks: 'codes that are taken for text, classes, texts',
  files: names.map((name) => `postfix/${name}`),
  candidates: [...names, 'postfix/*header_checks*', 'postfix/*body_checks*'],
  likeness,
  samples: [
    ['etc/postfix/header_checks', '/^Subject: .*lottery/i REJECT «5.7.1 We do not gamble»', '/^X-Loop: (.*)/ WARN $1', '!/^Received:/ DUNNO'],
    ['etc/postfix/body_checks.pcre', 'if /wire/', '/wire transfer to (\\w+)/', '  REJECT «No money for $1»', 'endif', '/harmless/ OK'],
  ],
  read,
});

function likeness(text: string): Likeness {
  if (text.includes('\0')) return 'against';
  const actions = readActions(withoutComments(text));
  const known = actions.filter(({ word }) => /^(?:REJECT|DISCARD|HOLD|BCC|DUNNO|OK|FILTER|IGNORE|INFO|PASS|PREPEND|REDIRECT|REPLACE|STRIP|WARN)$/i.test(word)).length;
  return actions.length === 0 ? 'fits' : known * 2 > actions.length ? 'plain' : 'against';
}

function read(file: string): Setting[] {
  const text = withoutComments(file);
  return readActions(text).flatMap((action) => settingOfAction(text, action, 'postfix-checks') ?? []);
}
