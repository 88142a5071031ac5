import assert from 'node:assert/strict';
import { parameterMalformed } from '../../../../src/core/rules/arguments/parameter-malformed.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('parameter-malformed', () => {
  it('finds values outside the parameter\'s grammar', () => {
    for (const parameter of ['SIZE=abc', 'SIZE', 'SIZE=', 'SIZE=-1', 'BODY=9BIT', 'RET=ALL', 'ENVID=a=b', 'ENVID=a+zz', 'SMTPUTF8=1', 'REQUIRETLS=yes', 'AUTH=', 'BY=5', 'BY=0;R', 'HOLDFOR=soon', 'HOLDUNTIL=tomorrow', 'MT-PRIORITY=10', '(x)', '=5', ';']) {
      expectInNotations(parameterMalformed, 'S: 220 a.example ESMTP', `C: MAIL FROM:<a@example.net> «${parameter}»`, 'S: 501 no');
    }
    for (const parameter of ['NOTIFY=NEVER,SUCCESS', 'NOTIFY=ALWAYS', 'NOTIFY=', 'NOTIFY=SUCCESS,', 'ORCPT=bob@example.net', 'ORCPT=rfc822;', 'ORCPT=rfc822;a+b@example.net', 'RRVS=2027']) {
      expectInNotations(parameterMalformed, 'S: 220 a.example ESMTP', `C: RCPT TO:<a@example.net> «${parameter}»`, 'S: 501 no');
    }
  });

  it('tells what the value must be, once a line', () => {
    const messages = expectInNotations(parameterMalformed, 'S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net> «SIZE» = 3', 'S: 501 no');
    assert.deepEqual(messages, ['SIZE is not valid: it takes a number of octets: SIZE=1024.']);
  });

  it('finds a blank that is missing, and adds it', () => {
    expectInNotations(parameterMalformed, 'S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net>«SIZE=3» BODY=7BIT', 'S: 501 no', 'C: RCPT TO:<a@example.net>«;»', 'S: 501 no');
    expectFixed(parameterMalformed, ['S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net>SIZE=3', 'S: 501 no'], ['S: 220 a.example ESMTP', 'C: MAIL FROM:<a@example.net> SIZE=3', 'S: 501 no']);
  });

  it('leaves right values, parameters that nobody knows and other rules\' mistakes alone', () => {
    for (const parameter of ['SIZE=0', 'size=131', 'BODY=8bitmime', 'RET=hdrs', 'ENVID=QQ314159', 'ENVID=a+2Bb', 'SMTPUTF8', 'AUTH=<>', 'AUTH=e+3Dmc2@example.com', 'BY=120;R', 'BY=-20;NT', 'HOLDFOR=60', 'HOLDUNTIL=2027-01-01T08:00:00Z', 'MT-PRIORITY=-9', 'XFOO=bar', 'NOTIFY=ALL', 'SIZE=***', 'XVERP']) {
      expectProblems(parameterMalformed, lines(`MAIL FROM:<a@example.net> ${parameter}`, '250 ok'));
    }
    for (const parameter of ['NOTIFY=NEVER', 'notify=success,FAILURE', 'ORCPT=rfc822;bob+2Bx@example.net', 'ORCPT=utf-8;b\\x{44F}@example.net', 'ORCPT=rfc822;я@example.net', 'RRVS=2014-04-03T23:01:00Z;C', 'CONNEG']) {
      expectProblems(parameterMalformed, lines(`RCPT TO:<a@example.net> ${parameter}`, '250 ok'));
    }
    expectProblems(parameterMalformed, lines('MAIL FROM:bob smith@example.net', '501 no', 'MAIL FROM:Bob <a@example.net> SIZE=x', '501 no'));
    expectProblems(parameterMalformed, 'MAIL FROM:<a@example.net> BODY=8BITM');
  });
});
