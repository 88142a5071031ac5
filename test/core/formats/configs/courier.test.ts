import assert from 'node:assert/strict';
import { recogniseFile } from '../../../../src/core/formats/configs/recognise.ts';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { expectProblems } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('courier', () => {
  const access = 'etc/courier/smtpaccess/default';

  it('reads BLOCK of an allowed address, quoted or not', () => {
    assert.deepEqual(toldSettings(access, '192.0.2\tallow,RELAYCLIENT,BLOCK="550 5.7.1 No, never",SIZELIMIT=5\r\n192.0.3\tallow,BLOCK=451 Later,X=1\n#192.0.4\tallow,BLOCK="550 x"\n192.0.5\tallow,BLOCK2="550 x"\n192.0.6\tallow,BLOCK="550 open\n192.0.7\tdeny\n*\tallow,BLOCK=No'), [
      'BLOCK = 550 5.7.1 No, never [550 5.7.1 No, never]',
      'BLOCK = 451 Later [451 Later]',
      'BLOCK = No [No]',
    ]);
  });

  it('finds a code that is replaced', () => {
    expectProblems(codeNotTaken, '192.0.2\tallow,BLOCK="«999» Odd"\n192.0.3\tallow,BLOCK="550 No"\n192.0.4\tallow,BLOCK=""\n192.0.5\tallow,BLOCK="No"\n', { path: access });
    expectProblems(successForRefusal, '192.0.2\tallow,BLOCK="«250» Fine"\n', { path: access });
  });

  it('reads directives of bofh, and options', () => {
    assert.deepEqual(toldSettings('etc/courier/bofh', 'BadFrom user@example.com # 550\r\nmaxrcpts 50 hard\nopt BOFHHEADERLIMIT=200000\n#maxrcpts 3\nfreemail\nopt OTHER=1'), ['badfrom = user@example.com', 'maxrcpts = 50', 'BOFHHEADERLIMIT = 200000']);
    expectProblems(belowStandard, 'maxrcpts «50» hard\nmaxrcpts 100\n', { path: 'etc/courier/bofh' });
  });

  it('reads the server\'s switches', () => {
    assert.deepEqual(toldSettings('etc/courier/esmtpd-msa', 'AUTH_REQUIRED=1\n#AUTH_REQUIRED=0\nPORT=587'), ['AUTH_REQUIRED = 1']);
  });

  it('reads control files by their names', () => {
    expectProblems(belowStandard, '«30s»\n', { path: 'etc/courier/esmtptimeouthelo' });
    expectProblems(belowStandard, '«2d»', { path: 'etc/courier/queuetime' });
    expectProblems(belowStandard, '1w2d\n', { path: 'etc/courier/queuetime' });
    assert.equal(recogniseFile('etc/other/queuetime', '2d\n'), null);
  });
});
