import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('dovecot', () => {
  const path = 'etc/dovecot/conf.d/90-quota.conf';

  it('reads values in quotes, before comments and over several lines', () => {
    const text = 'plugin {\r\n quota_status_overquota = "552 5.2.2 full # really" # c\r\n quota_status_nouser = DUNNO # c\r\n}\r\nrejection_reason = a \\\r\n  b\r\nquota_full_tempfail=yes';
    assert.deepEqual(toldSettings(path, text), [
      'quota_status_overquota = 552 5.2.2 full # really [552 5.2.2 full # really]',
      'quota_status_nouser = DUNNO',
      'rejection_reason = a \\ b',
      'quota_full_tempfail = yes',
    ]);
  });

  it('leaves out comments, other settings and what is empty', () => {
    assert.deepEqual(toldSettings(path, '# quota_status_overquota = 250 x\nfirst_valid_uid = 500\nport = 587\nquota_exceeded_message =\n'), ['quota_exceeded_message = ']);
  });

  it('finds what cannot be meant where a mailbox is full', () => {
    expectProblems(successForRefusal, 'plugin {\n quota_status_overquota = "«250» 2.0.0 full"\n quota_status_success = 250 fine\n}\n', { path });
    expectProblems(enhancedClassMismatch, 'quota_status_overquota = "552 «4.2.2» full"\nquota_status_nouser = 452 4.2.2 x\n', { path });
    expectProblems(codeNotTaken, 'quota_exceeded_message = «552» 5.2.2 full\nquota_exceeded_message = </etc/552 5.2.2\n', { path });
  });

  it('takes either class for a full mailbox, as administrators do', () => {
    expectProblems(successForRefusal, 'quota_status_overquota = "452 4.2.2 full"\nquota_status_overquota = 552 5.2.2 full\n', { path });
  });

  it('takes behind an action what Postfix takes there', () => {
    expectProblems(codeNotTaken, 'quota_status_nouser = DEFER_IF_PERMIT «5.3.0» later\nquota_status_nouser = REJECT «550» 5.1.1 nobody\nquota_status_nouser = REJECT 5.1.1 nobody\n', { path });
  });
});
