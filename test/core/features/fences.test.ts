import assert from 'node:assert/strict';
import { findFences, parseFences } from '../../../src/core/features/fences.ts';
import { hover } from '../../../src/core/features/hover.ts';
import { lines, outline } from '../marked.ts';

describe('findFences', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['one', lines('a', '```smtp', '250 ok', '```', 'b'), ['250 ok\n']],
    ['tildes and attributes', lines('~~~ SMTP {.x}', '250 ok', '~~~'), ['250 ok\n']],
    ['a fence in a list', lines('- ```smtp', '  250 ok', '  ```'), ['  250 ok\n']],
    ['a longer fence that holds a shorter', lines('````smtp', '```', '250 ok', '````'), ['```\n250 ok\n']],
    ['one that never ends', lines('```smtp', '250 ok'), ['250 ok\n']],
    ['another language', lines('```sh', '```smtp', '```', '250'), []],
    ['no fence', lines('250 ok', '    ```', 'smtp'), []],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => assert.deepEqual(findFences(text).map(({ start, end }) => text.slice(start, end)), expected));
  }
});

describe('parseFences', () => {
  it('reads each for itself, in its own notation, with offsets into the whole', () => {
    const text = lines('550 in prose', '```smtp', 'EHLO a', '250 b', '```', '', '```smtp', 'S: 220 x ESMTP', 'C: QUIT', 'S: 221 bye', '```');
    const documents = parseFences(text);
    assert.deepEqual(documents.map((document) => [document.format?.id, ...outline(document)]), [['raw', 'EHLO>250'], ['dialogue', '->220 QUIT>221']]);
    const offset = text.indexOf('221');
    const [found] = documents.flatMap((document) => hover(document, offset) ?? []);
    assert.deepEqual([found?.explanation.label, found?.span.start], ['221', offset]);
    assert.deepEqual(documents.flatMap((document) => hover(document, text.indexOf('550')) ?? []), []);
  });
});
