import assert from 'node:assert/strict';
import { hover } from '../../../../src/core/features/hover.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems, parse, unmark } from '../../marked.ts';

const read = (path: string, text: string): string[] =>
  parse(text, { path }).settings.map(({ entry, replies, chosen }) =>
    [entry.name, ...replies.map(({ code, enhanced, text: words }) => `{${[code, enhanced?.text, words].filter(Boolean).join('|')}}`), ...chosen.map(({ value }) => value)].join(' '),
  );

describe('sendmail-tables', () => {
  it('reads what virtusertable takes', () => {
    assert.deepEqual(read('etc/mail/virtusertable', 'a@example.org\terror:nouser 550 No such user\r\n@example.org\terror:5.1.1:550 Nobody\nb@example.org\tjoe550\nc\terror:tempfail "450 5.1.6 Wait"\nd\terror:5.1.6: 550 Gone\ne\terror:User unknown'), [
      'error: {550|No such user}',
      'error status nouser',
      'error:D.S.N: {550|5.1.1|Nobody}',
      'error:D.S.N: {450|5.1.6|Wait}',
      'error status tempfail',
      'error:D.S.N: {550|5.1.6|Gone}',
      'error: {unknown}',
    ]);
  });

  it('finds a code that virtusertable takes for a word, and leaves the same alone in mailertable', () => {
    const lost = 'a@example.org\terror:«550» No such user\nb@example.org\terror:"«550» 5.1.1 No"\nc@example.org\terror:nouser 550 No\nd@example.org\terror:5.1.1:550 No\n';
    const [message] = expectProblems(codeNotTaken, lost, { path: 'etc/mail/virtusertable' });
    assert.equal(message, 'No reply code belongs here. Without an enhanced code or a word such as `nouser` before it, virtusertable loses it: the client reads 553 5.3.0. Write `error:5.1.1:550 …`.');
    expectProblems(codeNotTaken, 'a.example\terror:550 No\nb.example\terror:"550 5.1.1 No"\nc.example\terror:nohost:550 No\nd.example\terror:nohost mail is forbidden\n', { path: 'etc/mail/mailertable' });
  });

  it('reads what mailertable takes', () => {
    assert.deepEqual(read('etc/mail/mailertable', 'a.example\terror:450 Wait\nb.example\terror:tempfail:450 Wait\nc.example\terror:5.7.1:"550 No"\nd.example\tsmtp:[192.0.2.25]\n#e.example\terror:550 No\nf.example\terror:nohost 550 No\ng.example\terror:'), [
      'error: {450|Wait}',
      'error: {450|Wait}',
      'error status tempfail',
      'error:D.S.N: {550|5.7.1|No}',
      'error: {nohost 550 No}',
      'error:',
    ]);
    expectProblems(enhancedClassMismatch, 'x\terror:«4.1.1»:550 No\n', { path: 'etc/mail/mailertable' });
  });

  it('explains a word by what comes of it', () => {
    const { text, cursor } = unmark('a@example.org\terror:nou‸ser 550 No\n');
    const found = hover(parse(text, { path: 'etc/mail/virtusertable' }), cursor ?? 0);
    assert.equal(found?.explanation.meaning, 'Exit status 67, for a user who does not exist. In place of the word 5.1.1 would tell the client so.');
  });
});
