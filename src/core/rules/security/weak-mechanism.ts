import { rfc } from '../../catalogue/source.ts';
import { loginsOf } from '../../smtp/sasl.ts';
import { locate } from '../../smtp/utterance.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

/** What is wrong with a mechanism and what to take instead (IANA's registry of SASL mechanisms; RFC 6331). */
const weak: ReadonlyMap<string, string> = new Map([
  ['CRAM-MD5', 'CRAM-MD5 lets whoever listened guess the password. Use SCRAM-SHA-256, or PLAIN under TLS.'],
  ['DIGEST-MD5', 'DIGEST-MD5 is historic since RFC 6331. Use SCRAM-SHA-256, or PLAIN under TLS.'],
  ['NTLM', 'NTLM rests on MD4 and DES and can be relayed. Use OAuth (XOAUTH2), or PLAIN under TLS.'],
  ['LOGIN', 'LOGIN is obsolete and no stronger than PLAIN, which needs one line. Use PLAIN, under TLS.'],
  ['KERBEROS_V4', 'KERBEROS_V4 is obsolete. Use GSSAPI, which is Kerberos 5.'],
  ['SKEY', 'SKEY is obsolete. Use SCRAM-SHA-256, or PLAIN under TLS.'],
  ['SCRAM-MD5', 'SCRAM-MD5 was never finished. Use SCRAM-SHA-256, or PLAIN under TLS.'],
]);

export const weakMechanism = defineRule({
  id: 'weak-mechanism',
  title: 'Login with an obsolete or weak mechanism',
  group: 'security',
  severity: 'info',
  source: rfc(6331),
  isDeprecation: true,
  *check(document) {
    for (const session of document.sessions) {
      const told = new Set<string>();
      for (const { exchange, mechanism } of loginsOf(session)) {
        const utterance = exchange?.command?.utterance;
        const message = weak.get(mechanism);
        if (utterance === undefined || message === undefined || told.has(mechanism) || isUnfinished(document, utterance)) continue;
        told.add(mechanism);
        const at = utterance.text.toUpperCase().indexOf(mechanism, 5);
        yield { span: locate(utterance, at, at + mechanism.length), message };
      }
    }
  },
});
