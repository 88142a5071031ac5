import type { Rule } from '../rule.ts';
import { credentialsInClear } from './credentials-in-clear.ts';
import { credentialsVisible } from './credentials-visible.ts';
import { malformedBase64 } from './malformed-base64.ts';
import { obsoleteTls } from './obsolete-tls.ts';
import { plaintextAfterTlsRefused } from './plaintext-after-tls-refused.ts';
import { starttlsNotUsed } from './starttls-not-used.ts';
import { starttlsStripped } from './starttls-stripped.ts';
import { weakMechanism } from './weak-mechanism.ts';

/** What an eavesdropper or an attacker gains. */
export const securityRules: readonly Rule[] = [
  credentialsInClear,
  credentialsVisible,
  malformedBase64,
  weakMechanism,
  starttlsNotUsed,
  starttlsStripped,
  plaintextAfterTlsRefused,
  obsoleteTls,
];
