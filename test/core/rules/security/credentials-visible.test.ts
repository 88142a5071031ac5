import assert from 'node:assert/strict';
import { credentialsVisible } from '../../../../src/core/rules/security/credentials-visible.ts';
import { expectFixed, expectInNotations } from '../notations.ts';
import { expectProblems, lines } from '../../marked.ts';

const opening = ['S: 220 mx.example.net ESMTP', 'C: EHLO client.example.org', 'S: 250-mx.example.net', 'S: 250 AUTH PLAIN LOGIN'];
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('credentials-visible', () => {
  it('finds passwords and tokens that base64 alone hides', () => {
    const [message = ''] = expectInNotations(credentialsVisible, ...opening, `C: AUTH PLAIN «${base64('\0a\0hunter22')}»`, 'S: 235 ok');
    assert.match(message, /read the password/);
    assert.doesNotMatch(message, /hunter/);
    expectInNotations(credentialsVisible, ...opening, 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: YWxpY2U=', 'S: 334 UGFzc3dvcmQ6', 'C: «aHVudGVyMjI=»', 'S: 535 no');
    assert.match(expectInNotations(credentialsVisible, ...opening, `C: AUTH XOAUTH2 «${base64('user=a\u0001auth=Bearer abcdef\u0001\u0001')}»`, 'S: 235 ok')[0] ?? '', /read the token/);
  });

  it('leaves what was hidden, and what only was computed', () => {
    for (const hidden of [base64('\0a\0/* secret */'), '********', '[redacted]', 'xxxxxxxx']) expectInNotations(credentialsVisible, ...opening, `C: AUTH PLAIN ${hidden}`, 'S: 235 ok');
    expectInNotations(credentialsVisible, ...opening, 'C: AUTH CRAM-MD5', 'S: 334 PDFAYT4=', `C: ${base64('alice 3085fd7a3cfd5a970a30fe40cd7bb22e')}`, 'S: 235 ok');
    expectInNotations(credentialsVisible, ...opening, 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: YWxpY2U=', 'S: 535 no');
  });

  it('tells many together', () => {
    const logins = Array.from({ length: 5 }, (_, i) => [`C: AUTH PLAIN ${i === 0 ? '«' : ''}AGEAaHVudGVyMjI=${i === 0 ? '»' : ''}`, 'S: 535 no']).flat();
    assert.match(expectInNotations(credentialsVisible, ...opening, ...logins)[0] ?? '', / 4 more logins follow\.$/);
  });

  it('takes all of a login out', () => {
    const script = (user: string, password: string): string[] => [...opening, 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', `C: ${user}`, 'S: 334 UGFzc3dvcmQ6', `C: ${password}`, 'S: 535 no'];
    expectFixed(credentialsVisible, script('YWxpY2U=', 'aHVudGVyMjI='), script('[redacted]', '[redacted]'));
  });

  it('waits until the line is written', () => {
    expectProblems(credentialsVisible, `${lines('S: 220 mx ESMTP', 'C: EHLO a', 'S: 250 mx')}C: AUTH PLAIN AGEAaHVudGVyMjI=`);
  });
});
