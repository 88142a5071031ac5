import assert from 'node:assert/strict';
import { isXtext, judgeParameterValue } from '../../../src/core/smtp/parameter-value.ts';

describe('parameter values', () => {
  it('are xtext where the plus sign and the equals sign are encoded', () => {
    for (const right of ['a', 'a+2Bb', 'bob@example.net', '~!', '+3D']) assert.ok(isXtext(right), right);
    for (const wrong of ['', 'a+b', 'a=b', 'a b', 'ä', '+3']) assert.ok(!isXtext(wrong), wrong);
  });

  it('are not judged where their grammar is not known', () => {
    for (const name of ['XFOO', 'MTRK', 'toString', '__proto__']) assert.equal(judgeParameterValue(name, 'x'), null);
  });

  it('say what they must be', () => {
    assert.equal(judgeParameterValue('RET', 'ALL'), 'it takes FULL or HDRS');
    assert.equal(judgeParameterValue('BY', '-5;N'), null);
    assert.notEqual(judgeParameterValue('BY', '-5;R'), null);
    assert.notEqual(judgeParameterValue('ENVID', 'x'.repeat(101)), null);
  });
});
