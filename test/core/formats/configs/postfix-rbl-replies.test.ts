import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { expectProblems, parse } from '../../marked.ts';

const path = 'etc/postfix/rbl_reply_maps';

describe('postfix-rbl-replies', () => {
  it("finds codes that cannot mean a list's refusal", () => {
    expectProblems(enhancedClassMismatch, 'bl.example.org 554 «4.7.1» $rbl_what is listed\nbl.example.net $rbl_code 5.7.1 Listed\n', { path });
    expectProblems(successForRefusal, 'bl.example.org «250» Listed\n# bl.example.net 250 Listed\n', { path });
  });

  it('leaves other tables alone', () => {
    for (const text of ['bl.example.org zen=127.0.0.2\n', 'alice alice@example.org\n']) assert.equal(parse(text, { path }).format, null, text);
  });

  it('says what Postfix makes of it', () => {
    const [message] = expectProblems(enhancedClassMismatch, 'bl.example.org 521 «4.7.1» Listed\n', { path });
    assert.match(message ?? '', /Postfix sends it with the first digit of the reply code/);
    expectProblems(codeNotTaken, 'a.example 554 5.7.1 x\nb.example $rbl_code x\nc.example ${rbl_code} x\nd.example «Listed, go away»\n', { path });
  });
});
