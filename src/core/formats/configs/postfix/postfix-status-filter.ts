import { defineConfigFormat } from '../config-format.ts';
import { tableFormat } from './table-format.ts';

const names = ['*dsn_filter', '*status_filter'].flatMap((name) => [name, `${name}.pcre`, `${name}.regexp`]);

/** An enhanced code, or one of which a pattern fills in a part. */
const begins = /^(?:[245]?\$[{(]?\d|[245]\.)/;

export const postfixStatusFilter = defineConfigFormat({
  id: 'postfix-status-filter',
  title: 'Postfix delivery status filter',
  checked: 'Postfix 3.7.11',
  explains: 'the enhanced codes and texts that replace others',
  checks: 'reply codes where an enhanced code belongs',
  files: [],
  candidates: names,
  samples: [['etc/postfix/smtp_dsn_filter', '# no second try without TLS', '/^4(\\.7\\.\\d+ TLS is required.*)/', '  «5$1»', '/^5\\.2\\.2 (.*)/ «4.2.2 $1»']],
  ...tableFormat('status-filter', (word) => begins.test(word)),
});
