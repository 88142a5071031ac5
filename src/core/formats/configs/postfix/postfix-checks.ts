import { defineConfigFormat } from '../config-format.ts';
import { tableFormat } from './table-format.ts';

const kinds = ['header_checks', 'body_checks', 'mime_header_checks', 'nested_header_checks', 'milter_header_checks', 'smtp_header_checks', 'smtp_body_checks', 'smtp_mime_header_checks', 'submission_header_checks', 'submission_cleanup_header_checks'];
const names = kinds.flatMap((name) => [name, `${name}.*`]);

const actionWords = /^(?:REJECT|DISCARD|HOLD|BCC|DUNNO|OK|FILTER|IGNORE|INFO|PASS|PREPEND|REDIRECT|REPLACE|STRIP|WARN|[45]\d\d)$/i;

export const postfixChecks = defineConfigFormat({
  id: 'postfix-checks',
  title: 'Postfix header and body checks',
  checked: 'Postfix 3.7.11',
  explains: 'actions, enhanced codes, texts',
  checks: 'codes that are taken for text, classes, texts',
  files: names.map((name) => `postfix/${name}`),
  candidates: [...names, 'postfix/*header_checks*', 'postfix/*body_checks*', 'postfix_header_checks*', 'postfix_body_checks*'],
  samples: [
    ['etc/postfix/header_checks', '/^Subject: .*lottery/i REJECT «5.7.1 We do not gamble»', '/^X-Loop: (.*)/ WARN $1', '!/^Received:/ DUNNO'],
    ['etc/postfix/body_checks.pcre', 'if /wire/', '/wire transfer to (\\w+)/', '  REJECT «No money for $1»', 'endif', '/harmless/ OK'],
  ],
  ...tableFormat('checks', (word) => actionWords.test(word)),
});
