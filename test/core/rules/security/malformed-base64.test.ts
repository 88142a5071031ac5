import assert from 'node:assert/strict';
import { malformedBase64 } from '../../../../src/core/rules/security/malformed-base64.ts';
import { expectInNotations } from '../notations.ts';
import { expectProblems, lines } from '../../marked.ts';

const opening = ['S: 220 mx.example.net ESMTP', 'C: EHLO client.example.org', 'S: 250-mx.example.net', 'S: 250 AUTH PLAIN LOGIN'];

describe('malformed-base64', () => {
  it('finds what is none', () => {
    assert.match(expectInNotations(malformedBase64, ...opening, 'C: AUTH PLAIN «AGEA!hVudGVyMjI»', 'S: 501 5.5.2 no')[0] ?? '', /characters that base64 lacks/);
    assert.match(expectInNotations(malformedBase64, ...opening, 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: «YWxpY2U»', 'S: 501 5.5.2 no')[0] ?? '', /7 characters are no multiple of four/);
  });

  it('finds a challenge that is none, where the answers are', () => {
    expectInNotations(malformedBase64, ...opening, 'C: AUTH LOGIN', 'S: 334 «Username:»', 'C: YWxpY2U=', 'S: 334 UGFzc3dvcmQ6', 'C: aHVudGVyMjI=', 'S: 235 ok');
  });

  it('leaves what a tool decoded or hid, what was accepted, and what has no answer yet', () => {
    expectInNotations(malformedBase64, ...opening, 'C: AUTH LOGIN', 'S: 334 Username:', 'C: alice@example.org', 'S: 334 Password:', 'C: secret', 'S: 535 no');
    for (const answer of ['********', '[credentials hidden]', '*', '=', '[redacted]']) expectInNotations(malformedBase64, ...opening, `C: AUTH PLAIN ${answer}`, 'S: 535 no');
    expectInNotations(malformedBase64, ...opening, 'C: AUTH PLAIN user!', 'S: 235 ok');
    expectInNotations(malformedBase64, ...opening, 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: alice@example.org');
    expectInNotations(malformedBase64, ...opening, 'C: AUTH PLAIN', 'S: 334 ok, go on', 'C: AGEAaHVudGVyMjI=', 'S: 235 ok');
    expectProblems(malformedBase64, lines(...opening, 'C: AUTH PLAIN AGEAaHVudGVyMjI=', 'S: 535 no'));
    expectProblems(malformedBase64, `${lines(...opening, 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: YWxpY2U=')}S: 334 UGFzc`);
  });

  it('leaves the words with which Exchange asks for the first message', () => {
    const ntlm = ['S: 220 mx.example.net ESMTP', 'C: EHLO client.example.org', 'S: 250-mx.example.net', 'S: 250 AUTH NTLM GSSAPI'];
    const first = 'C: TlRMTVNTUAABAAAAB4IIAAAAAAAAAAAAAAAAAAAAAAA=';
    for (const name of ['NTLM', 'GSSAPI']) expectInNotations(malformedBase64, ...ntlm, `C: AUTH ${name}`, `S: 334 ${name} supported`, first, 'S: 535 5.7.3 no');
    expectInNotations(malformedBase64, ...ntlm, 'C: AUTH NTLM', 'S: 334 go on', first, 'S: 535 5.7.3 no');
    expectInNotations(malformedBase64, ...ntlm, 'C: AUTH GSSAPI', 'S: 334 «go on»', first, 'S: 535 5.7.3 no');
    expectInNotations(malformedBase64, ...ntlm, 'C: AUTH NTLM', 'S: 334 go on', first, 'S: 334 «go on»', first, 'S: 535 5.7.3 no');
  });
});
