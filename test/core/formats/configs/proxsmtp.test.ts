import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { expectProblems, parse } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('proxsmtp', () => {
  const path = 'etc/proxsmtpd.conf';

  it('reads the refusal, with a code or without', () => {
    assert.deepEqual(toldSettings(path, 'FilterReject: 550 5.7.1 No: never\r\n FilterReject : Just No\r\n# FilterReject: 550 x\nFilterReject:\nOutAddress: 550'), [
      'FilterReject = 550 5.7.1 No: never [550 5.7.1 No: never]',
      'FilterReject = Just No [Just No]',
      'FilterReject = ',
    ]);
  });

  it('finds codes that are no refusal', () => {
    expectProblems(codeNotTaken, 'FilterReject: «999» Odd\nFilterReject: 451 Later\n', { path });
    expectProblems(successForRefusal, 'FilterReject: «250» Taken\nFilterReject: No\n', { path });
  });

  it('knows the actions of ClamSMTP, which has no refusal of one\'s own', () => {
    const { settings } = parse('Action: bounce\nFilterReject: 250 x\n', { path: 'etc/clamsmtpd.conf' });
    assert.deepEqual(settings.map(({ entry, chosen }) => [entry.program, chosen[0]?.value]), [['clamsmtp', 'bounce']]);
  });
});
