import assert from 'node:assert/strict';
import { helloNameMalformed } from '../../../../src/core/rules/arguments/hello-name-malformed.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('hello-name-malformed', () => {
  it('finds what no host is called', () => {
    for (const said of ['EHLO my«_»host.example', 'HELO my.example« host»', 'EHLO «-my».example', 'EHLO http«:»//my.example', 'EHLO my.example«;»', 'EHLO my«.».example', 'EHLO my.example«.»', 'EHLO bob«@»example.net', 'EHLO «ü».example', 'EHLO «<»my.example>']) {
      expectInNotations(helloNameMalformed, 'S: 220 a.example ESMTP', `C: ${said}`, 'S: 501 no');
    }
    const [message] = expectInNotations(helloNameMalformed, 'S: 220 a.example ESMTP', 'C: EHLO my«_»host', 'S: 250 ok');
    assert.match(message ?? '', /no underscore, and Exim refuses it/);
  });

  it('takes off what stands around a name', () => {
    expectFixed(helloNameMalformed, ['S: 220 a.example ESMTP', 'C: EHLO http://my.example/', 'S: 501 no', 'C: HELO my.example;', 'S: 501 no'], ['S: 220 a.example ESMTP', 'C: EHLO my.example', 'S: 501 no', 'C: HELO my.example', 'S: 501 no']);
  });

  it('leaves names, literals, masked words and unfinished lines alone', () => {
    for (const name of ['my.example', 'localhost', 'xn--bcher-kva.example', '3com.example', '[192.0.2.1]', '[192.0.2]', '192.0.2.1', '2001:db8::1', '[redacted]', '***', 'my.example ']) {
      expectProblems(helloNameMalformed, lines(`EHLO ${name}`, '250 ok'));
    }
    expectProblems(helloNameMalformed, lines('EHLO without a name is of no use', '220 a.example'));
    expectProblems(helloNameMalformed, 'EHLO my.');
    expectProblems(helloNameMalformed, 'EHLO my-');
  });
});
