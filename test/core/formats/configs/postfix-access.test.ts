import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { applyEdits } from '../../../../src/core/text/span.ts';
import { parse } from '../../marked.ts';
import { expectProblems } from '../../marked.ts';

const path = 'etc/postfix/sender_access';

function settingsOf(text: string): string[] {
  return parse(text, { path }).settings.map(({ entry, value, replies }) => [entry.name, value, ...replies.map(({ code, enhanced, text: words }) => `[${code ?? ''} ${enhanced?.text ?? ''} ${words}]`)].join(' '));
}

describe('postfix-access', () => {
  it('reads actions, codes and restrictions, whatever their case', () => {
    assert.deepEqual(settingsOf('a@b.example reject 5.1.1 Gone\r\nb.example\t550 No\r\nc.example reject_unverified_sender\r\nd.example DUNNO'), [
      'REJECT 5.1.1 Gone [ 5.1.1 Gone]',
      '4NN text, 5NN text 550 No [550  No]',
      'reject_unverified_sender ',
      'DUNNO ',
    ]);
  });

  it('reads on where a line begins with a blank, and leaves comments out', () => {
    assert.deepEqual(settingsOf('# x REJECT no\na.example\n# REJECT\n   REJECT Not\n   you\n'), ['REJECT Not you [  Not you]']);
  });

  it('reads patterns', () => {
    assert.deepEqual(settingsOf('/^a\\/ b REJECT c/x 550 5.7.1 Not $1\nif /x/\nendif\n!/y/ OK\n'), ['4NN text, 5NN text 550 5.7.1 Not $1 [550 5.7.1 Not $1]', 'OK ']);
  });

  it('finds codes that Postfix does not take there', () => {
    expectProblems(codeNotTaken, 'a.example REJECT «550» 5.1.1 Gone\nb.example «550»\nc.example «650» no\ne.example «5.7.1 no»\nd.example DEFER «5.7.1» later\n', { path });
    expectProblems(successForRefusal, 'a.example REJECT\nb.example «250» ok\nc.example OK\n', { path });
    expectProblems(enhancedClassMismatch, 'a.example REJECT\nb.example 550 «4.7.1» no\n', { path });
  });

  it('finds a code that is no three digits with a blank behind them', () => {
    const known = 'x.example REJECT\n'.repeat(6);
    expectProblems(codeNotTaken, known + 'b.example «5501» 5.7.1 No\nc.example «45» later\nd.example «55O» 5.7.1 No\ne.example «550»-5.7.1 No\nf.example «550»: gone\n', { path });
    expectProblems(codeNotTaken, 'a.example REJECT\nb.example 5501\nc.example REJECT 5501 5.7.1 No\nd.example 4500\ne.example\t2fa_class\n', { path });
    const text = known + 'a.example 5501 5.7.1 No\nb.example 550-No\nc.example 45O later\n';
    const fixed = [...codeNotTaken.check(parse(text, { path }))].map(({ fixes = [] }) => applyEdits(text, fixes[0]?.edits ?? []).split('\n').find((line) => !text.includes(`${line}\n`)));
    assert.deepEqual(fixed, ['a.example 550 5.7.1 No', 'b.example 550 No', 'c.example 450 later']);
  });

  it('finds an enhanced code that Postfix takes for text, since a sign stands behind it', () => {
    const text = 'a.example REJECT 5.7.1: No\nb.example 550 5.1.1:Gone\nc.example DEFER 4.7.1 Later\n';
    const [first] = expectProblems(codeNotTaken, text.replace('5.7.1', '«5.7.1»').replace('5.1.1', '«5.1.1»'), { path });
    assert.match(first ?? '', /takes the enhanced code for text/);
    assert.deepEqual([...codeNotTaken.check(parse(text, { path }))].map(({ fixes = [] }, at) => applyEdits(text, fixes[0]?.edits ?? []).split('\n')[at]), ['a.example REJECT 5.7.1 No', 'b.example 550 5.1.1 Gone']);
    expectProblems(codeNotTaken, 'gone.example error:«5.1.2»:550 Gone\nold.example retry:4.4.1 Later\n', { path: 'etc/postfix/transport' });
    expectProblems(codeNotTaken, '/a/ REJECT «5.7.1», no\n/b/ REJECT 5.7.1\n', { path: 'etc/postfix/header_checks' });
  });

  it('says nothing of what is right', () => {
    expectProblems(codeNotTaken, 'a.example REJECT 5.1.1 Gone\nb.example 450 4.7.1 later\nc.example 521 5.7.0 bye\nd.example 1234567890\n192.0.2.1 OK\n', { path });
  });

  it('leaves the tables of other programs alone', () => {
    const foreign = 'Connect:192.0.2.1 RELAY\nspam.example ERROR:"550 no"\n';
    assert.equal(parse(foreign, { path: 'etc/mail/access' }).format?.id, 'sendmail-access');
    assert.equal(parse(foreign, { path: 'etc/postfix/access' }).format?.id, 'sendmail-access');
    assert.equal(parse('alice 550\nbob 0644\n', { path: 'srv/sender_access' }).format?.id ?? null, null);
  });
});
