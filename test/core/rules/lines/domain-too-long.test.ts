import assert from 'node:assert/strict';
import { domainTooLong } from '../../../../src/core/rules/lines/domain-too-long.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

const label = (count: number): string => 'x'.repeat(count);
const domain = `${label(60)}.`.repeat(4);

describe('domain-too-long', () => {
  it('finds a label of 64 octets, in paths and in a hello', () => {
    const messages = expectInNotations(domainTooLong, 'S: 220 a', `C: EHLO host.«${label(64)}».example`, 'S: 250 ok', `C: MAIL FROM:<a@«${label(64)}».example>`, 'S: 250 ok');
    assert.match(messages[0] ?? '', /between dots the limit is 63/);
  });

  it('finds 256 octets', () => {
    const [message] = expectInNotations(domainTooLong, 'S: 220 a', `C: RCPT TO:<a@«${domain}${label(12)}»>`, 'S: 501 no');
    assert.match(message ?? '', /Domain of 256 octets; the limit is 255/);
    expectProblems(domainTooLong, lines(`HELO «${domain}${label(12)}»`));
  });

  it('allows 63 and 255, an address literal, and what follows a hello\'s name', () => {
    expectProblems(domainTooLong, lines(`HELO ${label(63)}.example`, `EHLO ${domain}${label(11)}`, `EHLO [IPv6:${'2001:db8:'.repeat(8)}1]`, `EHLO a.example ${label(70)}`));
  });

  it('does not measure a label that goes into the DNS in Punycode', () => {
    expectProblems(domainTooLong, lines(`MAIL FROM:<a@${'почта'.repeat(8)}.example> SMTPUTF8`));
  });

  it('leaves an address to its local part where that is too long too', () => {
    expectProblems(domainTooLong, lines(`MAIL FROM:<${label(65)}@${label(64)}>`));
  });
});
