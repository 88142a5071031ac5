import assert from 'node:assert/strict';
import { parseCommand } from '../../../src/core/smtp/command.ts';

function read(text: string) {
  return parseCommand({ speaker: 'client', span: { start: 100, end: 100 + text.length }, text }, { session: undefined, encoding: 'utf-8', source: null, lineEnd: undefined });
}

describe('parseCommand', () => {
  const paths: readonly [string, string, string | null, readonly string[]][] = [
    ['MAIL FROM:<bob@example.net> SIZE=285 BODY=8BITMIME', 'MAIL', 'bob@example.net', ['SIZE=285', 'BODY=8BITMIME']],
    ['mail from: <bob@example.net>', 'MAIL', 'bob@example.net', []],
    ['MAIL FROM:<>', 'MAIL', '', []],
    ['MAIL FROM:<> SMTPUTF8', 'MAIL', '', ['SMTPUTF8']],
    ['RCPT TO:bob@example.net NOTIFY=NEVER', 'RCPT', 'bob@example.net', ['NOTIFY=NEVER']],
    ['RCPT TO:<"a > b"@example.net> ORCPT=rfc822;x', 'RCPT', '"a > b"@example.net', ['ORCPT=rfc822;x']],
    ['RCPT TO:<"never closed@example.net>', 'RCPT', '"never closed@example.net', []],
    ['RCPT TO:<bob@example.net', 'RCPT', 'bob@example.net', []],
    ['RCPT bob@example.net', 'RCPT', null, []],
    ['EHLO client.example.org', 'EHLO', null, []],
    ['', '', null, []],
    ['<x>', '', null, []],
    ['X-EXPS GSSAPI', 'X-EXPS', null, []],
  ];
  for (const [text, verb, address, parameters] of paths) {
    it(JSON.stringify(text), () => {
      const command = read(text);
      assert.equal(command.verb, verb);
      assert.equal(command.path?.address ?? null, address);
      assert.deepEqual(command.parameters.map(({ name, value }) => (value === null ? name : `${name}=${value}`)), parameters);
      for (const { span, name } of command.parameters) {
        assert.equal(text.slice(span.start - 100, span.start - 100 + name.length).toUpperCase(), name);
      }
    });
  }

  it('counts octets with CRLF', () => {
    assert.equal(read('NOOP').octets, 6);
    assert.equal(read('VRFY ü').octets, 9);
  });
});
