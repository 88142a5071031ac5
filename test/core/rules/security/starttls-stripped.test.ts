import assert from 'node:assert/strict';
import { starttlsStripped } from '../../../../src/core/rules/security/starttls-stripped.ts';
import { expectInNotations } from '../notations.ts';

describe('starttls-stripped', () => {
  it('finds a masked keyword and says so once', () => {
    assert.match(expectInNotations(starttlsStripped, 'S: 220 ****************0*2', 'C: EHLO a', 'S: 250-mx', 'S: 250-SIZE', 'S: 250 «XXXXXXXA»')[0] ?? '', /keyword/);
    expectInNotations(starttlsStripped, 'S: 220 mx ESMTP', 'C: EHLO a', 'S: 250-mx', 'S: 250-«XXXXXXXX»', 'S: 250-XXXXXXXB', 'S: 250 SIZE');
  });

  it('finds a masked greeting', () => {
    assert.match(expectInNotations(starttlsStripped, 'S: 220 «**************************0*2****»', 'C: EHLO a', 'S: 250-mx', 'S: 250 SIZE')[0] ?? '', /greeting/);
  });

  it('leaves decoration and private keywords', () => {
    expectInNotations(starttlsStripped, 'S: 220-****** Welcome ******', 'S: 220 mx ESMTP', 'C: EHLO a', 'S: 250-mx', 'S: 250-XCLIENT NAME', 'S: 250 XEXCH50');
    expectInNotations(starttlsStripped, 'S: 220 mx ESMTP', 'C: EHLO XXXXXXXA', 'S: 250 XXXXXXXA');
  });
});
