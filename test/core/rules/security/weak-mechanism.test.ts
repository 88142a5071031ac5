import assert from 'node:assert/strict';
import { weakMechanism } from '../../../../src/core/rules/security/weak-mechanism.ts';
import { expectInNotations } from '../notations.ts';
import { expectProblems, lines } from '../../marked.ts';

describe('weak-mechanism', () => {
  for (const mechanism of ['CRAM-MD5', 'DIGEST-MD5', 'NTLM', 'LOGIN', 'KERBEROS_V4']) {
    it(`finds ${mechanism}, once a session`, () => {
      const [message = ''] = expectInNotations(weakMechanism, 'S: 220 mx ESMTP', 'C: EHLO a', 'S: 250-mx', 'S: 250 AUTH PLAIN LOGIN', `C: AUTH «${mechanism}»`, 'S: 504 no', `C: AUTH ${mechanism}`, 'S: 504 no');
      assert.ok(message.startsWith(mechanism));
    });
  }

  it('leaves the others, what is offered, and what is being typed', () => {
    for (const mechanism of ['PLAIN', 'XOAUTH2', 'SCRAM-SHA-256', 'GSSAPI', 'EXTERNAL']) expectInNotations(weakMechanism, 'S: 220 mx ESMTP', 'C: EHLO a', 'S: 250-mx', 'S: 250 AUTH LOGIN CRAM-MD5', `C: AUTH ${mechanism}`, 'S: 504 no');
    expectProblems(weakMechanism, `${lines('S: 220 mx ESMTP', 'C: EHLO a', 'S: 250 mx')}C: AUTH LOGIN`);
  });
});
