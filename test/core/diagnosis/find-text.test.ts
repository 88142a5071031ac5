import assert from 'node:assert/strict';
import { findText, preparePatterns } from '../../../src/core/diagnosis/find-text.ts';

function find(pattern: string, text: string): string | null {
  const found = findText(preparePatterns(pattern)[0] ?? [], text);
  return found === null ? null : text.slice(found.start, found.end);
}

describe('findText', () => {
  it('finds a text anywhere, and any run of characters between its parts', () => {
    assert.equal(find('user unknown', 'so: user unknown here'), 'user unknown');
    assert.equal(find('Client host [*] blocked', 'x client host [192.0.2.1] blocked y'), 'client host [192.0.2.1] blocked');
    assert.equal(find('a*b*c', 'c b a b'), null);
    assert.equal(find('a*b*c', 'zabc'), 'abc');
  });

  it('weighs what was compared, not what was passed over', () => {
    assert.equal(findText(['ab', 'cd'], 'ab .......... cd')?.weight, 4);
  });

  it('takes several texts apart', () => {
    assert.deepEqual(preparePatterns('One|tw*O'), [['one'], ['tw', 'o']]);
    assert.deepEqual(preparePatterns(undefined), []);
  });
});
