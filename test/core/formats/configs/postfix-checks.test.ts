import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { expectProblems, parse } from '../../marked.ts';

const path = 'etc/postfix/header_checks';

describe('postfix-checks', () => {
  it('reads what stands behind patterns, over several lines and within if', () => {
    const { settings } = parse('if /^Subject:/\r\n/^Subject: \\/x/i\r\n  REJECT 4.7.1 Later\r\nendif\r\n#/a/ REJECT\r\n!/^To:/ WARN no To\r\n%^X: % IGNORE', { path });
    assert.deepEqual(settings.map(({ entry, value }) => `${entry.name} ${value}`), ['REJECT 4.7.1 Later', 'WARN no To', 'IGNORE ']);
  });

  it('finds a reply code, which would be text', () => {
    expectProblems(codeNotTaken, '/a/ REJECT «550» 5.1.1 no\n/b/ REJECT «450» 4.7.1 later\n/c/ REJECT «2.0.0» x\n', { path });
    expectProblems(codeNotTaken, '/a/ REJECT 5.1.1 no\n/b/ REJECT 4.7.1 later\n/c/ REJECT\n/d/ WARN 550\n/550 5.1.1/ IGNORE\n', { path });
  });

  it('finds a code in the place of an action, with which the message passes', () => {
    const [message] = expectProblems(codeNotTaken, '/a/ «550» 5.7.1 no\n/b/ «550»\n/c/ REJECT no\n/d/ 5500\n', { path });
    assert.match(message ?? '', /passes/);
  });
});
