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

  it('offers names where one may stand, with what has to follow', () => {
    assert.deepEqual(texts('reject_code = 550\nunverified_s‸'), ['unverified_sender_reject_code = ', 'unverified_sender_defer_code = ', 'unverified_sender_reject_reason = ', 'unverified_sender_tempfail_action = ']);
    assert.deepEqual(texts('reject_c‸ = 550\n'), ['reject_code']);
    assert.ok(texts('reject_code = 550\n‸').includes('defer_code = '));
    // What stands in lists of restrictions is no parameter.
    assert.deepEqual(texts('reject_code = 550\nreject_unauth_d‸'), []);
    assert.equal(offered('reject_code = 550\nunverified_s‸')[0]?.explanation?.label, 'unverified_sender_reject_code');
  });

  it('offers restrictions on a line that goes on, and in a long list', () => {
    const list = 'smtpd_recipient_restrictions =\n  permit_mynetworks,\n';
    assert.ok(texts(`${list}  ‸\n`).includes('reject_unauth_destination'));
    assert.deepEqual(texts(`${list}  reject_unauth_d‸\nreject_code = 550\n`), ['reject_unauth_destination']);
    assert.deepEqual(texts(`${list}${'  check_client_access hash:/etc/postfix/clients,\n'.repeat(40)}  reject_unauth_d‸`), ['reject_unauth_destination']);
  });

  it('offers what a table within a parameter takes', () => {
    const inline = texts('smtpd_client_restrictions = check_client_access inline:{ {192.0.2.7 = R‸} }\n');
    assert.ok(inline.includes('REJECT') && !inline.includes('reject_plaintext_session = '), inline.join(' '));
    assert.ok(texts('smtpd_client_restrictions = check_client_access inline:{ {192.0.2.7 = 554 ‸} }\n').includes('5.7.1'));
  });

  it('offers the default of a time', () => {
    assert.deepEqual(texts('smtp_data_done_timeout = ‸\n'), ['600s']);
    assert.deepEqual(texts('smtp_data_done_timeout = 5‸\n'), []);
  });

  it('offers the same in a large file', () => {
    const table = Array.from({ length: 60_000 }, (_, i) => `reject_code = 550\nmyhostname${i} = mail${i}.example.org\n`).join('');
    assert.ok(texts(`${table}defer_c‸\n${table}`).includes('defer_code = '));
    assert.equal(texts(`${table}defer_code = ‸\n${table}`)[0], '450');
  });

  it('is silent in names, comments, behind a code alone and where nothing is known', () => {
    for (const marked of ['reject_c‸ode = 550', '# reject_code = ‸', 'reject_code = 550\n#5‸\n', 'reject_code = 550 ‸', 'myhostname = 5‸', 'reject_code = 550\nmyorigin = re‸', 'reject_code = 55‸0']) assert.deepEqual(texts(marked), [], marked);
  });
});
