import { defineConfigFormat } from '../config-format.ts';
import { tableFormat } from './table-format.ts';

/** A template begins with a code or with what Postfix fills in for it. */
const begins = /^(?:\d{3}|\$[{(]?rbl_code[)}]?)$/;

export const postfixRblReplies = defineConfigFormat({
  id: 'postfix-rbl-replies',
  title: 'Postfix rbl_reply_maps',
  checked: 'Postfix 3.7.11',
  explains: 'the reply for each block list',
  checks: 'codes, texts',
  files: [],
  candidates: ['postfix/*rbl_reply*', 'postfix/*rbl-reply*', 'rbl_reply_maps', 'dns_reply.map'],
  samples: [['etc/postfix/rbl_reply_maps', '# what senders read', 'bl.example.org   «554 5.7.1 Listed, see https://example.org/why»']],
  ...tableFormat('rbl-replies', (word) => begins.test(word)),
});
