import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { enhancedCodeMisspelt } from '../../../../src/core/rules/configuration/enhanced-code-misspelt.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('milter-greylist', () => {
  const path = 'etc/mail/greylist.conf';

  it('reads the clauses of an entry, over lines that go on', () => {
    const text = 'greylist 10m # c\r\nracl "550" greylist from /550/ delay 450s code "451" \\\r\n ecode "4.7.1" msg "Wait %r"\r\n# racl blacklist default code "250"\r\nracl whitelist addr 10.0.0.0/8\r\nracl blacklist default';
    assert.deepEqual(toldSettings(path, text), [
      'greylist (time) = 10m',
      'greylist = from /550/ delay 450s code "451" \\ ecode "4.7.1" msg "Wait %r" [451 4.7.1 Wait %r]',
      'blacklist = default',
    ]);
  });

  it('holds code and enhanced code of an entry against each other', () => {
    expectProblems(enhancedClassMismatch, 'racl blacklist from /a/ \\\n\tecode "«4.7.1»" msg "no" \\\n\tcode "550"\nracl greylist default ecode "4.7.1" code "451"\n', { path });
  });

  it('finds codes that an entry cannot mean', () => {
    expectProblems(codeNotTaken, 'racl greylist default code "«550»"\nracl blacklist default code "550"\n', { path });
    expectProblems(successForRefusal, 'racl blacklist default code "«250»"\nracl whitelist default code "250"\n', { path });
  });

  it('finds clauses that hold no code', () => {
    const path = 'etc/mail/greylist.conf';
    expectProblems(enhancedCodeMisspelt, 'racl blacklist default ecode "«5.7»" msg "no"\nracl blacklist default code "550" ecode "5.7.1" msg "5.7 no"\n', { path });
    expectProblems(codeNotTaken, 'racl blacklist default code "«5500»" ecode "5.7.1"\nracl greylist default code "451" msg "code 5500"\nracl blacklist default code "%Xc"\n', { path });
  });
});
