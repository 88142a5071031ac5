import assert from 'node:assert/strict';
import { complete } from '../../../../src/core/features/completion.ts';
import { parse, unmark } from '../../marked.ts';

/** What is offered at the cursor, the first three. */
const offered = (path: string, marked: string): string => {
  const { text, cursor } = unmark(marked);
  const all = complete(parse(text, { path }), cursor ?? 0);
  return all.map((one) => one.text).slice(0, 3).join(' ');
};

describe('completion in what sendmail reads', () => {
  it('offers codes inside of the quotes, behind words and enhanced codes', () => {
    assert.equal(offered('etc/mail/access', 'From:a\tERROR:5.7.1:"55‸"\n'), '550 551 552');
    assert.equal(offered('etc/mail/access', 'From:a\tERROR:"550 5.‸"\n'), '5.0.0 5.0.350 5.1.0');
    assert.equal(offered('etc/mail/virtusertable', 'a@b.example\terror:nouser 55‸\n'), '550 551 552');
    assert.equal(offered('etc/mail/sendmail.cf', 'V10\nR$*\t$#error $@ 5.7.1 $: "45‸"\n'), '450 451 452');
    assert.equal(offered('etc/mail/sendmail.mc', "FEATURE(`dnsbl', `bl.example', `\"‸\"')"), '500 501 502');
    assert.equal(offered('etc/mail/sendmail.mc', "FEATURE(`dnsbl', `bl.example', `', `\"45‸\"')"), '450 451 452');
  });

  it('offers features', () => {
    assert.equal(offered('etc/mail/sendmail.mc', "OSTYPE(`linux')\nFEATURE(`re‸"), 'redirect require_rdns relay_local_from');
  });

  it('offers words where a word stands, and none in a text', () => {
    assert.equal(offered('etc/mail/virtusertable', 'a@b.example\terror:no‸\n'), 'nouser nohost');
    assert.equal(offered('etc/mail/virtusertable', 'a@b.example\terror:‸\n'), 'usage nouser nohost');
    assert.equal(offered('etc/mail/sendmail.cf', 'V10\nR$*\t$#error $@ qu‸ $: "550 No"\n'), 'quarantine');
    assert.equal(offered('etc/mail/sendmail.cf', 'V10\nR$*\t$#error $@ quarantine $: 4‸\n'), '');
  });
});
