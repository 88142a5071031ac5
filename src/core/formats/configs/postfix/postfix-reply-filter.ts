import { defineConfigFormat } from '../config-format.ts';
import { tableFormat } from './table-format.ts';

const names = ['reply_filter', 'smtp_reply_filter', 'lmtp_reply_filter'].flatMap((name) => [name, `${name}.pcre`, `${name}.regexp`]);

/** A reply's line, or one of which a pattern fills in the code. */
const begins = /^(?:[2-5]\d\d(?:-|$)|\$[{(]?\d)/;

export const postfixReplyFilter = defineConfigFormat({
  id: 'postfix-reply-filter',
  title: 'Postfix filter of replies',
  checked: 'Postfix 3.7.11',
  explains: 'the lines that replace what servers sent',
  checks: 'codes, texts',
  files: [],
  candidates: names,
  samples: [['etc/postfix/smtp_reply_filter', '!/^[2-5][0-9][0-9]/ «250-not a reply»', '/^421 (.*too many.*)/ «450 4.7.0 $1»']],
  ...tableFormat('reply-filter', (word) => begins.test(word)),
});
