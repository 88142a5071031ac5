import { addressLiteralMalformed } from '../../../../src/core/rules/arguments/address-literal-malformed.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('address-literal-malformed', () => {
  it('finds IP addresses that are written in another way', () => {
    for (const said of ['MAIL FROM:<bob@«[192.0.2]»>', 'MAIL FROM:<bob@«[192.0.2.256]»>', 'MAIL FROM:<bob@«[IPv6:2001:db8::1::2]»>', 'RCPT TO:<bob@«[2001:db8::1]»>', 'RCPT TO:<bob@«192.0.2.1»>', 'EHLO «192.0.2.1»', 'EHLO «2001:db8::1»', 'HELO «[192.0.2.1»', 'EHLO «[client]»']) {
      expectInNotations(addressLiteralMalformed, 'S: 220 a.example ESMTP', `C: ${said}`, 'S: 501 no');
    }
  });

  it('writes the literal', () => {
    expectFixed(
      addressLiteralMalformed,
      ['S: 220 a.example ESMTP', 'C: EHLO 192.0.2.1', 'S: 250 ok', 'C: EHLO 2001:db8::1', 'S: 250 ok', 'C: MAIL FROM:<bob@[::1]>', 'S: 250 ok', 'C: EHLO [192.0.2.1', 'S: 501 no'],
      ['S: 220 a.example ESMTP', 'C: EHLO [192.0.2.1]', 'S: 250 ok', 'C: EHLO [IPv6:2001:db8::1]', 'S: 250 ok', 'C: MAIL FROM:<bob@[IPv6:::1]>', 'S: 250 ok', 'C: EHLO [192.0.2.1]', 'S: 501 no'],
    );
  });

  it('leaves right ones alone, and tags that are not known', () => {
    for (const literal of ['[192.0.2.1]', '[IPv6:2001:db8::1]', '[ipv6:::ffff:192.0.2.1]', '[IPv6:1:2:3:4:5:6:7:8]', '[X-new:abc]', 'a1.example', '[redacted]']) {
      expectProblems(addressLiteralMalformed, lines(`EHLO ${literal}`, '250 ok', `MAIL FROM:<bob@${literal}>`, '250 ok'));
    }
    expectProblems(addressLiteralMalformed, 'EHLO [192.0.2');
    expectProblems(addressLiteralMalformed, 'EHLO 192.0.2.1');
  });
});
