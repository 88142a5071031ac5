import assert from 'node:assert/strict';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems, parse } from '../../marked.ts';

const path = 'etc/postfix/postfwd.cf';

describe('postfwd', () => {
  it('finds codes that disagree, also behind a rate, and none in numbers and comments', () => {
    const rules = 'id=A; size>=550; action=550 «4.7.1» no\r\nid=B; action=rate(sender/450/300/450 «5.7.1» slow)\nid=C; score=5.1.1; action=jump(550)\n#id=D; action=550 4.7.1 no\n';
    expectProblems(enhancedClassMismatch, rules, { path });
    expectProblems(successForRefusal, 'id=A; action=«250» ok\nid=B; action=OK\n', { path });
  });

  it('leaves other files of that name alone', () => {
    assert.equal(parse('action=550 no\n', { path }).format, null);
  });
});
