import assert from 'node:assert/strict';
import { judgeDomain } from '../../../src/core/smtp/domain.ts';
import { judgeMailbox, splitMailbox } from '../../../src/core/smtp/mailbox.ts';

describe('mailboxes', () => {
  it('divides an address at the last @ outside of quotes', () => {
    assert.deepEqual(splitMailbox('"a@b"@c.example'), { localAt: 0, at: 5, local: '"a@b"', domain: 'c.example' });
    assert.deepEqual(splitMailbox('@a.example:bob@c.example'), { localAt: 11, at: 14, local: 'bob', domain: 'c.example' });
    assert.deepEqual(splitMailbox('"a@b'), { localAt: 0, at: 2, local: '"a', domain: 'b' });
    assert.deepEqual(splitMailbox('"a@b"'), { localAt: 0, at: -1, local: '"a@b"', domain: null });
    assert.deepEqual(splitMailbox(''), { localAt: 0, at: -1, local: '', domain: null });
  });

  it('says where an address leaves the grammar', () => {
    assert.deepEqual(judgeMailbox('@a.example:b..c@d.example'), { from: 12, to: 14, why: 'two dots of a local part stand side by side' });
    assert.deepEqual(judgeMailbox('"a"b@c.example'), { from: 3, to: 4, why: 'the closing quote stands right before the @' });
    assert.equal(judgeMailbox('"a b@c.example')?.why, 'the quotes are not closed');
    assert.equal(judgeMailbox('a\u0007b@c.example')?.why, 'a control character cannot stand in a local part without quotes');
    assert.equal(judgeMailbox('a@[anything'), null);
  });

  it('judges domains', () => {
    assert.deepEqual(judgeDomain('a..b'), { from: 1, to: 2, why: 'two dots of a domain stand side by side' });
    assert.equal(judgeDomain('')?.why, 'the domain is missing');
    assert.equal(judgeDomain('a-.b')?.to, 2);
    for (const right of ['a', 'a.b', '1.2', 'xn--a-b', 'пример.рф', 'a--b']) assert.equal(judgeDomain(right), null, right);
  });
});
