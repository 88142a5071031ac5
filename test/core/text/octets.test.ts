import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countOctets, offsetAfterOctets } from '../../../src/core/text/octets.ts';

describe('octets', () => {
  it('counts as UTF-8 does', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(countOctets(text), Buffer.byteLength(text))));
  });

  it('counts a lone surrogate as the character that replaces it', () => {
    assert.equal(countOctets('\ud800'), 3);
    assert.equal(countOctets('\udc00a'), 4);
    assert.equal(countOctets('a\ud83d'), 4);
  });

  it('counts one octet a character where a file is not UTF-8', () => {
    assert.equal(countOctets('für', 'single-byte'), 3);
    assert.equal(offsetAfterOctets('fürchten', 3, 'single-byte'), 3);
  });

  it('cuts before a character that would be torn', () => {
    assert.equal(offsetAfterOctets('aüb', 1), 1);
    assert.equal(offsetAfterOctets('aüb', 2), 1);
    assert.equal(offsetAfterOctets('aüb', 3), 2);
    assert.equal(offsetAfterOctets('😀b', 3), 0);
    assert.equal(offsetAfterOctets('😀b', 4), 2);
    assert.equal(offsetAfterOctets('ab', 9), 2);
  });
});
