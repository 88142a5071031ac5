import assert from 'node:assert/strict';
import { isIpv4, isIpv6, judgeLiteral } from '../../../src/core/smtp/address-literal.ts';

describe('address literals', () => {
  it('knows IPv4', () => {
    for (const right of ['192.0.2.1', '0.0.0.0', '255.255.255.255', '010.000.000.001']) assert.ok(isIpv4(right), right);
    for (const wrong of ['', '192.0.2', '192.0.2.256', '192.0.2.1.', '1.2.3.4.5', 'a.b.c.d', '1111.2.3.4']) assert.ok(!isIpv4(wrong), wrong);
  });

  it('knows IPv6', () => {
    for (const right of ['::', '::1', '2001:db8::1', '1:2:3:4:5:6:7:8', '::ffff:192.0.2.1', '1:2:3:4:5:6:192.0.2.1', '1::']) assert.ok(isIpv6(right), right);
    for (const wrong of ['', ':', '1:2:3', '1::2::3', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:192.0.2.1', '12345::', 'fe80::1%eth0', '::g', ':::']) assert.ok(!isIpv6(wrong), wrong);
  });

  it('mends what has one reading', () => {
    const mended = (text: string): string | null | undefined => judgeLiteral(text)?.mended;
    assert.equal(mended('192.0.2.1'), '[192.0.2.1]');
    assert.equal(mended('[::1]'), '[IPv6:::1]');
    assert.equal(mended('[192.0.2.1'), '[192.0.2.1]');
    assert.equal(mended('[IPv4:192.0.2.1]'), '[192.0.2.1]');
    assert.equal(mended('[192.0.2]'), null);
    assert.equal(judgeLiteral('a.example'), null);
    assert.equal(judgeLiteral('[192.0.2.1]'), null);
  });
});
