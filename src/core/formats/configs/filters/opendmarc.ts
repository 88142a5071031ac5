import { defineConfigFormat, type Likeness } from '../config-format.ts';
import { readMilterDirectives } from './milter-directives.ts';

const telling = /^[ \t]{0,8}(?:RejectFailures|RejectString|RejectMultiValueFrom|PublicSuffixList|TrustedAuthservIDs|FailureReports|SPFSelfValidate|HoldQuarantinedMessages|IgnoreAuthenticatedClients|RequiredHeaders)[ \t]+\S/m;

export const opendmarc = defineConfigFormat({
  id: 'opendmarc',
  title: 'OpenDMARC',
  checked: 'OpenDMARC 1.4.2',
  explains: 'when DMARC refuses, and with which text',
  checks: 'codes in texts, texts',
  files: ['opendmarc.conf', 'opendmarc.conf.*', 'opendmarc/*.conf'],
  likeness: (text: string): Likeness => (telling.test(text) ? 'plain' : 'fits'),
  samples: [['etc/opendmarc.conf', 'RejectFailures true', '# RejectString "550 5.7.1 no %s"', 'RejectString «refused by the policy of %s»', 'Socket inet:8893@localhost']],
  read: (text) => readMilterDirectives('opendmarc', text),
});
