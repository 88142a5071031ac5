import assert from 'node:assert/strict';
import { bdatMalformed } from '../../../../src/core/rules/arguments/bdat-malformed.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('bdat-malformed', () => {
  it('finds sizes and ends that are none', () => {
    for (const argument of ['x', '-5', '10 LAST x', '10 END', '10LAST', 'LAST', '+5', '0x10', '9223372036854775808 LAST', '99999999999999999999999']) {
      expectInNotations(bdatMalformed, 'S: 220 a.example ESMTP', `C: BDAT «${argument}»`, 'S: 501 no');
    }
  });

  it('says what is wrong', () => {
    assert.match(expectInNotations(bdatMalformed, 'S: 220 a.example ESMTP', 'C: BDAT «-5»', 'S: 501 no')[0] ?? '', /no negative size/);
    assert.match(expectInNotations(bdatMalformed, 'S: 220 a.example ESMTP', 'C: BDAT «99999999999999999999 LAST»', 'S: 501 no')[0] ?? '', /No server takes/);
  });

  it('leaves right ones alone', () => {
    for (const argument of ['5', '5 LAST', '0 LAST', '5 last', '0000000000000000000000005', '9223372036854775807']) expectProblems(bdatMalformed, lines(`BDAT ${argument}`, '503 no'));
    expectProblems(bdatMalformed, 'BDAT 10 LA');
    expectProblems(bdatMalformed, 'BDAT -');
  });
});
