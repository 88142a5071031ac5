import assert from 'node:assert/strict';
import { helloMissing } from '../../../../src/core/rules/sequence/hello-missing.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('hello-missing', () => {
  it('finds the first command that needs a hello', () => {
    assert.match(expectInNotations(helloMissing, 'S: 220 a ESMTP', 'C: «MAIL» FROM:<a@example.org>', 'S: 503 no')[0] ?? '', /send EHLO with your host name first/);
    expectInNotations(helloMissing, 'S: 220 a ESMTP', 'C: NOOP', 'S: 250 ok', 'C: «STARTTLS»', 'S: 503 no');
    expectInNotations(helloMissing, 'S: 220 a ESMTP', 'C: «AUTH» PLAIN', 'S: 503 no', 'C: MAIL FROM:<a@example.org>', 'S: 503 no');
  });

  it('leaves a hello alone that was refused, misspelt or is not shown', () => {
    expectInNotations(helloMissing, 'S: 220 a ESMTP', 'C: EHLO', 'S: 501 no', 'C: MAIL FROM:<a@example.org>', 'S: 503 no');
    expectInNotations(helloMissing, 'S: 220 a ESMTP', 'C: HELLO c', 'S: 500 no', 'C: MAIL FROM:<a@example.org>', 'S: 503 no');
    expectInNotations(helloMissing, 'S: 220 a ESMTP', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(helloMissing, 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(helloMissing, 'S: 220 a ESMTP', 'C: HELO c', 'S: 250 a', 'C: RSET', 'S: 250 ok', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
  });

  it('calls nothing missing where lines are left out', () => {
    expectProblems(helloMissing, lines('220 a ESMTP', '...', 'MAIL FROM:<b@example.org>', '250 ok'));
    expectProblems(helloMissing, lines('S: 220 a ESMTP', 'C: ...', 'C: MAIL FROM:<b@example.org>', 'S: 250 ok'));
  });

  it('leaves alone what follows a cut anywhere since the greeting', () => {
    expectProblems(helloMissing, lines('S: 220 a ESMTP', '[...]', 'C: NOOP', 'S: 250 ok', 'C: MAIL FROM:<b@example.org>', 'S: 250 ok'));
    expectProblems(helloMissing, lines('S: 220-a ESMTP', '[...]', 'S: 250-SIZE 100', 'S: 250 HELP', 'C: MAIL FROM:<b@example.org>', 'S: 250 ok'));
    expectProblems(helloMissing, lines('S: 220 a ESMTP', 'C: NOOP', 'S: 250 ok', 'C: «MAIL» FROM:<b@example.org>', 'S: 503 no'));
  });
});
