import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeBase64 } from '../../../src/core/text/base64.ts';

describe('decodeBase64', () => {
  it('undoes what encoded it', () => {
    fc.assert(fc.property(fc.uint8Array(), (octets) => assert.equal(decodeBase64(Buffer.from(octets).toString('base64')), Buffer.from(octets).toString('latin1'))));
  });

  it('knows what is none', () => {
    for (const text of ['abc', 'ab=c', '[redacted]', 'QUJD=', 'a b=']) assert.equal(decodeBase64(text), null, text);
  });
});
