import assert from 'node:assert/strict';
import { redact, type RedactOptions } from '../../../../src/core/features/redact/redact.ts';
import { lines, outline, parse } from '../../marked.ts';

function hidden(text: string, options: RedactOptions): string {
  const { text: result } = redact(parse(text, {}), options);
  assert.equal(redact(parse(result, {}), options).text, result, 'a second time changes it');
  return result;
}

describe('addresses, hosts and IP addresses under other names', () => {
  const everything = { addresses: true, hosts: true, ips: true };

  it('the same for the same, whatever its case, in every place', () => {
    const text = lines('S: 220 mx.corp.com ESMTP', 'C: EHLO pc7.corp.com', 'S: 250 mx.corp.com', 'C: MAIL FROM:<Alice@Corp.com>', 'S: 250 ok', 'C: RCPT TO:<bob@mx.corp.com>', 'S: 550 5.1.1 <bob@mx.corp.com>: no alice@corp.com here');
    assert.equal(
      hidden(text, everything),
      lines('S: 220 host2.example.org ESMTP', 'C: EHLO host3.example.org', 'S: 250 host2.example.org', 'C: MAIL FROM:<user1@host1.example.org>', 'S: 250 ok', 'C: RCPT TO:<user2@host2.example.org>', 'S: 550 5.1.1 <user2@host2.example.org>: no user1@host1.example.org here'),
    );
    assert.deepEqual(outline(parse(hidden(text, everything))), outline(parse(text)));
  });

  it('addresses alone leave bare hosts', () => {
    assert.equal(hidden('alice@corp.com via mx.corp.com\n', { addresses: true }), 'user1@host1.example.org via mx.corp.com\n');
  });

  it('hosts alone leave local parts', () => {
    assert.equal(hidden('alice@corp.com via mx.corp.com.\n', { hosts: true }), 'alice@host1.example.org via host2.example.org.\n');
  });

  const addresses: readonly [string, string][] = [
    ['to=<alice@corp.com>, orig_to=<root>', 'to=<user1@host1.example.org>, orig_to=<root>'],
    ['user=alice@corp.com,', 'user=user1@host1.example.org,'],
    ['&lt;alice@corp.com&gt;', '&lt;user1@host1.example.org&gt;'],
    ['"\\u003calice@corp.com\\u003e"', '"\\u003cuser1@host1.example.org\\u003e"'],
    ["b'x\\r\\nalice@corp.com'", "b'x\\r\\nuser1@host1.example.org'"],
    ['ORCPT=rfc822;alice@corp.com', 'ORCPT=rfc822;user1@host1.example.org'],
    ['AUTH=alice+40corp.com', 'AUTH=user1+40host1.example.org'],
    ['https://x/?to=alice%40corp.com', 'https://x/?to=user1%40host1.example.org'],
    ['bounce+alice=corp.com@list.corp.com', 'user1@host1.example.org'],
    ['SRS0=HHH=TT=corp.com=alice@fwd.net', 'user1@host1.example.org'],
    ['"al ice"@corp.com', 'user1@host1.example.org'],
    ['root@mail', 'user1@host1.example.org'],
    ['alice@example.org bob@example.net', 'alice@example.org bob@example.net'],
    ['nodemailer@6.0.1 x@1', 'nodemailer@6.0.1 x@1'],
    ['user1@host1.example.org bob@corp.com', 'user1@host1.example.org user2@host2.example.org'],
  ];
  for (const [text, expected] of addresses) it(text, () => assert.equal(hidden(`${text}\n`, { addresses: true }), `${expected}\n`));

  const kept = [
    'com.sun.mail.smtp.SMTPTransport=javax.mail.Provider', 'at smtplib.py:123 main.cf master.rs', '/usr/lib/libssl.so /etc/postfix/main.cf', '550 5.1.1 ESMTP 4.96 TLSv1.3', 'TLS_AES_256_GCM_SHA384',
    'Net::SMTP=GLOB(0x1)', 'queued as D5E336C39', 'mail.example.org localhost', 'self.connection.close()', 'openssl-3.0.2 v1.2.3', 'INFO:mail.log:Available',
  ];
  for (const text of kept) it(`keeps ${text}`, () => assert.equal(hidden(`${text}\n`, { hosts: true }), `${text}\n`));

  const ips: readonly [string, string][] = [
    ['[10.1.2.3]:25 10.1.2.3', '[192.0.2.1]:25 192.0.2.1'],
    ['127.0.0.1 192.0.2.7 198.18.0.1', '127.0.0.1 192.0.2.7 198.18.0.1'],
    ['192.0.2.1 10.1.2.3', '192.0.2.1 192.0.2.2'],
    ['IP 10.1.2.3.38440 > 10.1.2.4.25: Flags', 'IP 192.0.2.1.38440 > 192.0.2.2.25: Flags'],
    ['010.001.002.003.00025-010.001.002.004.57744: x', '192.000.002.001.00025-192.000.002.002.57744: x'],
    ['3.2.1.10.in-addr.arpa is 10.1.2.3', '1.2.0.192.in-addr.arpa is 192.0.2.1'],
    ['[IPv6:2a01:4f8::7]', '[IPv6:2001:db8::1]'],
    ['2A01:4F8:0:0::7 2a01:4f8::7 ::1', '2001:db8::1 2001:db8::1 ::1'],
    ['::ffff:10.1.2.3', '::ffff:192.0.2.1'],
    ['10.1.2.3 ip-10-1-2-3', '192.0.2.1 ip-192-0-2-1'],
    ['12:29:03 Net::SMTP 1.2.3 v1.2.3.4', '12:29:03 Net::SMTP 1.2.3 v1.2.3.4'],
  ];
  for (const [text, expected] of ips) it(text, () => assert.equal(hidden(`${text}\n`, { ips: true }), `${expected}\n`));

  it('more than a network holds', () => {
    const text = Array.from({ length: 800 }, (_, i) => `10.0.${i >> 8}.${i & 255}\n`).join('');
    const { text: result } = redact(parse(text, {}), { ips: true });
    assert.equal(new Set(result.trim().split('\n')).size, 800);
    assert.match(result, /\n198\.18\.\d+\.\d+\n/);
  });

  it('as many x in a dump and in a chunk', () => {
    const chunk = lines('S: 220 mx ESMTP', 'C: MAIL FROM:<a@b>', 'S: 250 ok', 'C: BDAT 22 LAST', 'C: to alice@corp.com ok', 'S: 250 ok', 'C: QUIT', 'S: 221 ok');
    assert.match(redact(parse(chunk), { addresses: true }).text, /\nC: to xxxxx@xxxx\.xxx ok\n/);
    const row = '0000: 45 48 4c 4f 20 6d 78 2e 61 62 2e 64 65 0d 0a    EHLO mx.ab.de..\n';
    assert.match(redact(parse(`=> Send header, 15 bytes (0xf)\n${row}`, { format: 'curl-trace' }), { hosts: true }).text, /^0000: 45 48 4c 4f 20 78 78 2e 78 78 2e 78 78 0d 0a {4}EHLO xx\.xx\.xx\.\.$/m);
  });
});

describe('what messages say', () => {
  it('keeps header names, dots, lines and octets', () => {
    const text = lines('S: 220 mx ESMTP', 'C: MAIL FROM:<a@b>', 'S: 250 ok', 'C: DATA', 'S: 354 go', 'C: Subject: Grüße 7', 'C:  folded', 'C: ', 'C: Hi: Bob, 你好!', 'C: ..', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 ok');
    const { text: result, replaced } = redact(parse(text), { content: true });
    assert.match(result, /\nC: Subject: xx××x x\nC:  xxxxxx\nC: \nC: xx: xxx, ｘｘ!\nC: \.\.\nC: \.\nS: 250 ok\n/);
    assert.equal(Buffer.byteLength(result), Buffer.byteLength(text));
    assert.deepEqual(new Set(replaced.map(({ kind }) => kind)), new Set(['content']));
    assert.equal(redact(parse(result), { content: true }).text, result);
  });

  it('in literals, with their escapes', () => {
    const text = lines("send: 'data\\r\\n'", "reply: b'354 go\\r\\n'", "send: b'Subject: Gr\\xc3\\xbc\\r\\n\\r\\nHi\\r\\n.\\r\\n'", "reply: b'250 ok\\r\\n'");
    assert.match(redact(parse(text), { content: true }).text, /send: b'Subject: xx\\xc3\\x97\\r\\n\\r\\nxx\\r\\n\.\\r\\n'/);
  });

  it('a part of a text by itself', () => {
    const text = lines('S: 220 mx ESMTP', 'C: AUTH PLAIN AGEAaHVudGVyMjI=', 'S: 235 ok', 'C: AUTH PLAIN AGEAaHVudGVyMjI=', 'S: 235 ok');
    const start = text.indexOf('S: 235');
    assert.equal(redact(parse(text), {}, { start, end: text.length }).text, lines('S: 235 ok', 'C: AUTH PLAIN [redacted]', 'S: 235 ok'));
  });
});
