import { defineConfigFormat } from '../config-format.ts';
import { tableFormat } from './table-format.ts';

/** A transport and its next hop. */
const shape = /^[\w-]{0,40}:\S*$/;

export const postfixTransport = defineConfigFormat({
  id: 'postfix-transport',
  title: 'Postfix transport table',
  checked: 'Postfix 3.7.11',
  explains: 'error:, retry: and discard:, their codes and texts',
  checks: 'classes, codes that are taken for text',
  files: ['postfix/transport', 'postfix/transport_maps', 'postfix/transport.*'],
  candidates: ['postfix/*transport*', 'transport_maps', 'transport.pcre', 'transport.regexp'],
  samples: [['etc/postfix/transport', 'example.com   smtp:[mail.example.net]:587', 'old.example   error:«5.1.2 This domain has moved»', 'slow.example  retry:«4.3.2 We are moving it today»', 'void@example.com discard:']],
  ...tableFormat('transport', (word) => shape.test(word) && !word.includes('://')),
});
