import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readMilterDirectives } from './milter-directives.ts';

const telling = /^[ \t]{0,8}(?:On-(?:BadSignature|Default|DNSError|InternalError|KeyNotFound|NoSignature|Security|SignatureError)|SignatureAlgorithm|OversignHeaders|ExternalIgnoreList|SigningTable|KeyTable|Canonicalization)[ \t]+\S/m;

export const opendkim = defineConfigFormat({
  id: 'opendkim',
  title: 'OpenDKIM',
  checked: 'OpenDKIM 2.11',
  explains: 'what happens to mail with a bad signature or none',
  checks: '–',
  files: ['opendkim.conf', 'opendkim.conf.*', 'opendkim/*.conf'],
  likeness: (text: string): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [['etc/opendkim.conf', 'Canonicalization\trelaxed/simple', '#On-BadSignature discard', 'On-BadSignature\treject', 'On-DNSError t', 'Socket inet:8891@localhost']],
  read: (text) => readMilterDirectives('opendkim', text),
});
