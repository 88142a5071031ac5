import assert from 'node:assert/strict';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { enhancedCodeMisspelt } from '../../../../src/core/rules/configuration/enhanced-code-misspelt.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems, lines, parse } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('maddy', () => {
  const path = 'etc/maddy/maddy.conf';

  it('reads refusals and actions, with what they leave out', () => {
    assert.deepEqual(toldSettings(path, 'default_source {\r\n  reject\r\n}\nreject 550\nreject 550 5.1.1\nreject 550 5.1.1 "No"\nspf {\n fail_action quarantine 550 5.7.1\n none_action ignore\n}\nmax_message_size 3M 5K\nread_timeout 10m'), [
      'reject = ',
      'reject = 550 [550]',
      'reject = 550 5.1.1 [550 5.1.1]',
      'reject = 550 5.1.1 "No [550 5.1.1 No]',
      'action of a check = quarantine 550 5.7.1 [550 5.7.1]',
      'action of a check = ignore',
      'max_message_size = 3M 5K',
      'read_timeout = 10m',
    ]);
  });

  it('reads blocks of one line, and what a command ends with', () => {
    assert.deepEqual(toldSettings(path, 'default_source { reject 501 5.1.8 "No" }\ncommand /bin/x {\n  code 1 reject 451 4.3.0 "Later"\n  code 2 ignore\n}\n'), ['reject = 501 5.1.8 "No [501 5.1.8 No]', 'action of a check = reject 451 4.3.0 "Later [451 4.3.0 Later]', 'action of a check = ignore']);
  });

  it('finds codes that it does not start with, and two that do not agree', () => {
    expectProblems(codeNotTaken, lines('reject «4500» 5.1.1 "No"', 'reject «650»', 'fail_action reject «55O» 5.7.1', 'reject 550 5.1.1 "No"', 'quarantine_threshold 4500'), { path });
    expectProblems(successForRefusal, lines('reject «250» 2.0.0 "Fine"', 'x_action quarantine 550 5.7.1'), { path });
    expectProblems(enhancedClassMismatch, lines('reject 550 «4.1.1» "No"', 'reject 450 4.1.1'), { path });
    expectProblems(enhancedCodeMisspelt, lines('reject 550 «5.7» "No"', 'reject 550 «5.7.l» "No"'), { path });
    expectProblems(belowStandard, lines('smtp tcp://0.0.0.0:25 {', '  read_timeout «30s»', '  max_message_size 32M', '  max_received «10»', '}'), { path });
  });

  it('leaves comments, variables and other words alone', () => {
    expectProblems(codeNotTaken, lines('# reject 4500', 'reject {env:CODE} 5.1.1 "No"', 'reject $(code)', 'deliver_to &reject 4500', 'dnsbl_action reject # 4500'), { path });
    assert.equal(parse('smtp tcp://0.0.0.0:25 {\n}\ndefault_destination {\n reject 550\n}\n', { path: 'maddy/my.conf' }).format?.id, 'maddy');
  });
});
