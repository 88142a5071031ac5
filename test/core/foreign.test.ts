import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { parseDocument } from '../../src/core/document.ts';
import { lint } from '../../src/core/features/lint.ts';

/** What is no transcript of SMTP, a folder a kind. Much of it has replies, commands and the other marks of one. */
const folder = 'test/core/foreign';

describe('files that are no transcripts', () => {
  const kinds = readdirSync(folder).sort();
  const files = kinds.flatMap((kind) => readdirSync(`${folder}/${kind}`).sort().map((name) => `${kind}/${name}`));

  it('are many, and of many kinds', () => {
    assert.ok(files.length >= 40, `${files.length} files`);
    assert.ok(kinds.length >= 10, `${kinds.length} kinds`);
  });

  for (const file of files) {
    it(file, () => {
      const document = parseDocument(readFileSync(`${folder}/${file}`, 'utf8'));
      assert.equal(document.format, null, `${file} is claimed by ${document.format?.id ?? 'nobody'}`);
      assert.deepEqual(document.sessions, []);
      assert.deepEqual(lint(document), []);
    });
  }
});
