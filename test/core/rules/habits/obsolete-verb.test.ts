import assert from 'node:assert/strict';
import { obsoleteVerb } from '../../../../src/core/rules/habits/obsolete-verb.ts';
import { expectProblems } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('obsolete-verb', () => {
  it('finds each of them', () => {
    const messages = expectInNotations(
      obsoleteVerb, 'S: 220 a', 'C: EHLO b', 'S: 250 a', 'C: «SEND» FROM:<a@example.org>', 'S: 502 no', 'C: «SOML» FROM:<a@example.org>', 'S: 502 no', 'C: «SAML» FROM:<a@example.org>', 'S: 502 no', 'C: «TURN»', 'S: 502 no',
    );
    assert.match(messages[0] ?? '', /^SEND is obsolete.*use MAIL/);
    assert.match(messages[3] ?? '', /ETRN/);
  });

  it('leaves message text alone, and a word that is still being typed', () => {
    expectInNotations(obsoleteVerb, 'S: 220 a', 'C: DATA', 'S: 354 go', 'C: SEND FROM:<a@example.org>', 'C: .', 'S: 250 ok');
    expectProblems(obsoleteVerb, '220 a\nEHLO b\n250 a\nTURN');
  });
});
