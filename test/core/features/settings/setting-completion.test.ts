import assert from 'node:assert/strict';
import { parseDocument } from '../../../../src/core/document.ts';
import { complete, type Completion } from '../../../../src/core/features/completion.ts';
import { unmark } from '../../marked.ts';

function offered(marked: string): Completion[] {
  const { text, cursor } = unmark(marked);
  return [...complete(parseDocument(text, { path: '/etc/postfix/main.cf' }), cursor ?? 0)].sort((a, b) => a.rank - b.rank);
}

const texts = (marked: string): string[] => offered(marked).map(({ text }) => text);

describe('complete in a configuration', () => {
  it('offers the codes that a setting takes, the default first', () => {
    const [first] = offered('reject_code = ‸');
    assert.equal(first?.text, '554');
    assert.ok(texts('reject_code = ‸').every((text) => /^[45]/.test(text)));
    assert.ok(texts('reject_code = 45‸\n').every((text) => text.startsWith('45')));
    assert.equal(texts('defer_code =‸\nreject_code = 550').at(0), '450');
  });

  it('offers the class that is meant before the other', () => {
    const all = offered('defer_code = ‸');
    assert.ok(all.filter(({ rank }) => rank < 2).every(({ text }) => text.startsWith('4')));
    // Where either is meant, that of the default.
    assert.ok(offered('reject_code = ‸').filter(({ rank }) => rank < 2).every(({ text }) => text.startsWith('5')));
  });

  it('offers the words that a setting takes, explained', () => {
    const all = offered('soft_bounce = ‸');
    assert.deepEqual(all.map(({ text }) => text), ['no', 'yes']);
    assert.equal(all[0]?.explanation?.label, 'no');
    assert.deepEqual(texts('soft_bounce = y‸'), ['yes']);
  });

  it('is silent in names, comments, behind a code alone and where nothing is known', () => {
    for (const marked of ['reject_c‸ode = 550', '# reject_code = ‸', 'reject_code = 550\n#5‸\n', 'reject_code = 550 ‸', 'myhostname = 5‸', 'reject_code = 550\n‸']) assert.deepEqual(texts(marked), [], marked);
  });
});
