import assert from 'node:assert/strict';
import { explain } from '../../../../src/core/features/explain/explain.ts';
import { listLookUps } from '../../../../src/core/features/browse/look-up.ts';
import { codePage, listPages, pageName } from '../../../../src/core/features/browse/page.ts';

describe('pages', () => {
  it('has one for everything that can be looked up', () => {
    for (const { name } of listLookUps()) {
      const page = codePage(name);
      assert.ok(page.startsWith(`# ${name}`), `${name}: ${page.slice(0, 40)}`);
      assert.match(page, /Sources: /, name);
    }
  });

  it('links only to pages that exist', () => {
    const names = new Set([...listPages(), ...listLookUps().map(({ name }) => name)]);
    for (const name of listPages()) {
      for (const [, target] of codePage(name).matchAll(/\]\(([^):]+)\.md\)/g)) assert.ok(names.has(decodeURIComponent(target ?? '')), `${name} → ${target ?? ''}`);
    }
  });

  it('names the page of what is explained', () => {
    assert.deepEqual(['550', '5.1.1', '550 5.1.1 x', 'rcpt', 'CHUNKING', 'banana'].map((input) => pageName(explain(input))), ['550', '5.1.1', '5.1.1', 'RCPT', 'CHUNKING', null]);
  });
});

describe('listLookUps', () => {
  const find = (word: string): string[] => listLookUps().filter((entry) => [entry.name, entry.title, entry.verdict, entry.words].join(' ').toLowerCase().includes(word)).map(({ name }) => name);

  it('finds by words that people use', () => {
    assert.ok(find('mailbox full').includes('5.2.2'));
    assert.ok(find('greylist').includes('4.2.0'));
    assert.ok(find('relay').includes('5.7.1'));
  });
});
