import assert from 'node:assert/strict';
import { helloMissingAfterStarttls } from '../../../../src/core/rules/sequence/hello-missing-after-starttls.ts';
import { expectInNotations } from '../notations.ts';

describe('hello-missing-after-starttls', () => {
  it('finds the first command over TLS that needs a hello', () => {
    assert.match(expectInNotations(helloMissingAfterStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go', 'C: «MAIL» FROM:<a@example.org>', 'S: 503 no', 'C: RCPT TO:<b@example.org>', 'S: 503 no')[0] ?? '', /Send EHLO again over TLS/);
    expectInNotations(helloMissingAfterStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go', 'C: NOOP', 'S: 250 ok', 'C: «AUTH» PLAIN', 'S: 503 no');
  });

  it('leaves a new hello alone, a STARTTLS that was refused, and what a tool hides', () => {
    expectInNotations(helloMissingAfterStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go', 'C: EHLO c', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(helloMissingAfterStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 454 no', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(helloMissingAfterStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go', 'S: 250 a', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    expectInNotations(helloMissingAfterStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go', 'C: QUIT', 'S: 221 bye');
    expectInNotations(helloMissingAfterStarttls, 'S: 220 a ESMTP', 'C: EHLO c.example.org', 'S: 250 a', 'C: STARTTLS', 'S: 220 go', 'C: STARTTLS', 'S: 503 no');
    expectInNotations(helloMissingAfterStarttls, 'C: MAIL FROM:<a@example.org>', 'S: 250 ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok');
  });
});
