import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { configFormats } from '../../../src/core/formats/configs/index.ts';
import { lint } from '../../../src/core/features/lint.ts';
import { lines, parse, unmark } from '../marked.ts';

describe('configurations', () => {
  it('lists every file that defines one', () => {
    const folder = 'src/core/formats/configs';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const defining = files.filter((file) => readFileSync(`${folder}/${file}`, 'utf8').includes('defineConfigFormat({'));
    assert.deepEqual(configFormats.map(({ id }) => `${id}.ts`).sort(), defining.map((file) => basename(file)).sort());
  });

  for (const { id, samples } of configFormats) {
    describe(id, () => {
      for (const [path, ...marked] of samples) {
        it(`reads ${path} as marked`, () => {
          const { text, ranges } = unmark(lines(...marked));
          const document = parse(text, { path, readsSourceCode: true });
          assert.equal(document.format?.id, id);
          assert.deepEqual(
            document.settings.flatMap(({ replies }) => replies.map(({ span }) => text.slice(span.start, span.end))),
            ranges.map(({ start, end }) => text.slice(start, end)),
          );
          assert.deepEqual(document.settings.flatMap(({ replies }) => replies.map(({ span: { start, end } }) => ({ start, end }))), ranges);
          assert.deepEqual(lint(document).map(({ rule, span }) => `${rule.id}: ${text.slice(span.start, span.end)}`), []);
        });
      }
    });
  }
});
