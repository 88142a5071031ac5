import assert from 'node:assert/strict';
import { parameterNotOffered } from '../../../../src/core/rules/extensions/parameter-not-offered.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('parameter-not-offered', () => {
  const hello = ['S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 HELP'];

  it('finds parameters whose extension the reply to EHLO does not list', () => {
    for (const parameter of ['SIZE=3', 'BODY=8BITMIME', 'BODY=BINARYMIME', 'SMTPUTF8', 'RET=HDRS', 'ENVID=x', 'AUTH=<>', 'REQUIRETLS', 'FOO=1']) {
      expectInNotations(parameterNotOffered, ...hello, `C: MAIL FROM:<a@example.net> «${parameter}»`, 'S: 555 no');
    }
    const [message] = expectInNotations(parameterNotOffered, ...hello, 'C: RCPT TO:<a@example.net> «NOTIFY=NEVER» «ORCPT=rfc822;a@example.net»', 'S: 555 no');
    assert.equal(message, 'The server does not offer DSN, which NOTIFY needs; it may answer 555.');
  });

  it('takes out what changes nothing', () => {
    expectFixed(parameterNotOffered, [...hello, 'C: MAIL FROM:<a@example.net> SIZE=3 SMTPUTF8', 'S: 555 no'], [...hello, 'C: MAIL FROM:<a@example.net> SMTPUTF8', 'S: 555 no']);
  });

  it('leaves alone what is offered or may be, and another rule\'s mistake', () => {
    expectInNotations(parameterNotOffered,
      'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250-SIZE', 'S: 250-8BITMIME', 'S: 250-AUTH=LOGIN', 'S: 250 DSN',
      'C: mail from:<a@example.net> size=3 BODY=8BITMIME AUTH=<> RET=HDRS NOTIFY=NEVER', 'S: 250 ok', 'C: RCPT TO:<a@example.net> NOTIFY=NEVER', 'S: 250 ok',
    );
    expectInNotations(parameterNotOffered, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 XNEW', 'C: MAIL FROM:<a@example.net> FOO=1', 'S: 250 ok');
    expectInNotations(parameterNotOffered, 'S: 220 a.example ESMTP', 'C: EHLO c.example', 'S: 250-a.example', 'S: 250 BINARYMIME', 'C: MAIL FROM:<a@example.net> BODY=8BITMIME', 'S: 250 ok');
  });

  it('is silent where no whole reply is shown, after HELO, and on a line that is being written', () => {
    expectProblems(parameterNotOffered, lines('MAIL FROM:<a@example.net> SIZE=3', '555 no'));
    expectProblems(parameterNotOffered, lines('HELO c.example', '250 a.example', 'MAIL FROM:<a@example.net> SIZE=3', '555 no'));
    expectProblems(parameterNotOffered, lines('EHLO c.example', '250 SIZE', 'MAIL FROM:<a@example.net> BODY=8BITMIME', '250 ok'));
    expectProblems(parameterNotOffered, lines('EHLO c.example', '250-a.example', '250 SIZE', 'MAIL FROM:<a@example.net> SIZ').trimEnd());
  });
});
