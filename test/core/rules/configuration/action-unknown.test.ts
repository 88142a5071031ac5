import assert from 'node:assert/strict';
import { actionUnknown } from '../../../../src/core/rules/configuration/action-unknown.ts';
import { expectProblems, parse } from '../../marked.ts';

describe('action-unknown', () => {
  it('finds an action of another kind of table, and one with a slip in it', () => {
    const [message] = expectProblems(actionUnknown, '/a/ REJECT\n/b/ «DEFER» later\n/c/ WARN\n/d/ «rejct» no\n/e/ OK\n', { path: 'etc/postfix/header_checks' });
    assert.equal(message, 'DEFER is no action of this table. Postfix logs an unknown command, and the message passes.');
    expectProblems(actionUnknown, 'a.example REJECT\nb.example «REJCT» no\nc.example OK\nd.example «DICSARD»\ne.example 550 no\n', { path: 'etc/postfix/sender_access' });
    expectProblems(actionUnknown, 'header_checks = regexp:{ { /a/ «DEFER» later } }\n', { path: 'etc/postfix/main.cf' });
  });

  it('finds what refuses or diverts where Postfix only delivers', () => {
    const [message] = expectProblems(actionUnknown, '/a/ IGNORE\n/b/ «REJECT» 5.7.1 no\n/c/ replace X: y\n/d/ «550» no\n/e/ WARN\n', { path: 'etc/postfix/smtp_header_checks' });
    assert.match(message ?? '', /delivers the message as it is/);
    expectProblems(actionUnknown, 'smtp_header_checks = regexp:{ { /a/ «DISCARD» } { /b/ STRIP } }\nheader_checks = regexp:{ { /a/ DISCARD } }\n', { path: 'etc/postfix/main.cf' });
    expectProblems(actionUnknown, '/a/ REJECT no\n', { path: 'etc/postfix/milter_header_checks' });
  });

  it('leaves alone what an access table may call a class of its own, conditions, and what a template fills in', () => {
    expectProblems(actionUnknown, 'a.example REJECT\nb.example greylist\nc.example OK\nd.example GREYLISTED\ne.example 550 no\n', { path: 'etc/postfix/sender_access' });
    expectProblems(actionUnknown, 'if /x/\n/a/ REJECT\nendif\n/b/ ${action} no\n# /c/ DEFER\n/d/ reject no\n', { path: 'etc/postfix/header_checks' });
  });

  it('writes the action that is nearest', () => {
    const fixes = (line: string): string[] => [...actionUnknown.check(parse(`/a/ REJECT\n/b/ OK\n${line}\n`, { path: 'etc/postfix/header_checks' }))].flatMap((problem) => (problem.fixes ?? []).map(({ title }) => title));
    assert.deepEqual(fixes('/c/ REJET no'), ['Write REJECT']);
    assert.deepEqual(fixes('/c/ DEFER no'), []);
  });
});
