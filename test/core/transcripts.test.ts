import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { rendered } from './rendered.ts';
import { parse } from './marked.ts';

/** What programs really printed, each beside what a person read in it. */
const folder = 'test/core/transcripts';

const named = (ending: string): string[] =>
  readdirSync(folder).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();

describe('transcripts of real programs', () => {
  const names = named('.txt');

  it('are many, and each has its expectation', () => {
    assert.ok(names.length >= 36, `${names.length} transcripts`);
    assert.deepEqual(named('.expected'), names);
  });

  for (const name of names) {
    it(name, () => {
      const document = parse(readFileSync(`${folder}/${name}.txt`, 'utf8'), {});
      assert.equal(rendered(document), readFileSync(`${folder}/${name}.expected`, 'utf8').replaceAll('\r\n', '\n'));
    });
  }
});
