import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('mimedefang', () => {
  const path = 'etc/mail/mimedefang-filter';

  it('reads the text and the codes of calls, and guesses no variables', () => {
    const text = 'sub filter_end {\r\n  return action_bounce("It\'s \\"spam\\"", 554, \'5.7.1\') if $hits > 550;\r\n  action_bounce($reason); # action_bounce("x", 250);\r\n  # action_bounce("x", 250);\r\n  return (\'TEMPFAIL\', "Later");\r\n  return (\'CONTINUE\', "ok", 250);\r\n}';
    assert.deepEqual(toldSettings(path, text), ['action_bounce = It\'s \\"spam\\" [554 5.7.1 It\'s \\"spam\\"]', 'action_bounce = ', 'TEMPFAIL = Later [Later]']);
  });

  it('finds codes that MIMEDefang replaces', () => {
    const messages = expectProblems(codeNotTaken, 'sub filter_begin {\naction_bounce("no", "«451»", "5.7.1");\naction_tempfail("later", «550»);\naction_tempfail("later", 450);\n', { path });
    assert.match(messages[0] ?? '', /MIMEDefang sends 554 instead\./);
  });

  it('finds codes that do not agree', () => {
    expectProblems(enhancedClassMismatch, 'sub filter_begin {\nreturn (\'REJECT\', \'no\', \'550\', \'«4.7.1»\');\n', { path });
  });
});
