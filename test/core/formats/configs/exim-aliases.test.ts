import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { expectProblems, parse } from '../../marked.ts';

const path = 'etc/aliases';

describe('exim-aliases', () => {
  it('finds codes of another class than the item', () => {
    expectProblems(codeNotTaken, 'a: :fail: «450» 4.1.1 Wait\nb: :defer: «550» No\nc: joe, :fail: 550 5.1.1 No\n# d: :fail: 450 No\n', { path });
    expectProblems(successForRefusal, 'a: :fail: «250» Fine\r\nb: ":fail: 550 No"\r\n', { path });
  });

  it('keeps an item without a text', () => {
    assert.deepEqual(parse('a: :fail:\nb: :blackhole:', { path }).settings.map(({ entry, replies }) => [entry.name, replies.length]), [[':fail:', 0], [':blackhole:', 0]]);
  });

  it('leaves the aliases of other programs alone', () => {
    for (const text of ['root: joe\n', 'joe: |/bin/fail 550\n', 'list: :include:/etc/mail/list\n', '# a: :fail: x\n', 'joe: error:5.1.1:550 No\n']) assert.equal(parse(text, { path }).format, null, text);
  });
});
