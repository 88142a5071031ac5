import assert from 'node:assert/strict';
import { complete } from '../../../src/core/features/completion.ts';
import { parse, unmark } from '../marked.ts';

/** What is offered at the cursor, the first ones first, and what it replaces. */
function offered(marked: string): { texts: string[]; first: string[]; replaces: string } {
  const { text, cursor } = unmark(marked);
  const all = complete(parse(text), cursor ?? 0).sort((a, b) => a.rank - b.rank);
  const [one] = all;
  return { texts: all.map((item) => item.text), first: all.filter(({ rank }) => rank === 0).map((item) => item.text), replaces: one === undefined ? '' : text.slice(one.span.start, one.span.end) };
}

const session = 'EHLO a\n250-b\n250-SIZE 1000\n250-AUTH PLAIN LOGIN\n250-8BITMIME\n250 DSN\n';

describe('complete', () => {
  it('offers verbs and codes at the start of a line, as far as they fit', () => {
    assert.deepEqual(offered('MA‸').texts, ['MAIL']);
    assert.ok(offered('‸').texts.includes('550') && offered('‸').texts.includes('EHLO'));
    assert.ok(offered('45‸').texts.every((text) => text.startsWith('45')));
    assert.equal(offered('45‸').replaces, '45');
    assert.ok(offered(' -> RC‸').texts.includes('RCPT'));
    assert.ok(offered('S: 55‸').texts.includes('550'));
  });

  it('offers enhanced codes of the reply code\'s class, the usual ones first', () => {
    const { texts, first, replaces } = offered('RCPT TO:<a@b>\n550 5.‸');
    assert.ok(texts.length > 50 && texts.every((text) => text.startsWith('5.')));
    assert.ok(first.includes('5.1.1') && !first.includes('5.3.5'));
    assert.equal(replaces, '5.');
    assert.ok(offered('452-‸').texts.includes('4.2.2'));
    assert.deepEqual(offered('354 ‸').texts, []);
  });

  it('offers keywords in the answer to EHLO', () => {
    assert.ok(offered('EHLO a\n250-b\n250-PIPE‸').texts.includes('PIPELINING'));
  });

  it('offers the parameters that the server offered, and each once', () => {
    assert.deepEqual(offered(`${session}MAIL FROM:<a@b> ‸`).texts.sort(), ['AUTH=', 'BODY=', 'ENVID=', 'RET=', 'SIZE='].sort());
    assert.deepEqual(offered(`${session}MAIL FROM:<a@b> SIZE=1 RET=HDRS ‸`).texts.sort(), ['AUTH=', 'BODY=', 'ENVID='].sort());
    assert.deepEqual(offered(`${session}RCPT TO:<a@b> N‸`).texts.sort(), ['NOTIFY=', 'ORCPT='].sort());
  });

  it('offers every parameter where the file does not show what was offered', () => {
    assert.ok(offered('MAIL FROM:<a@b> ‸').texts.includes('SMTPUTF8'));
  });

  it('offers the mechanisms that the server offered', () => {
    assert.deepEqual(offered(`${session}AUTH ‸`).texts, ['PLAIN', 'LOGIN']);
  });

  it('is silent in a message', () => {
    assert.deepEqual(offered(`${session}DATA\n354 go\n55‸\n.\n`).texts, []);
  });
});
