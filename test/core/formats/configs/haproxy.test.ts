import assert from 'node:assert/strict';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectCodes, settingsOf } from './read-settings.ts';

describe('haproxy', () => {
  const path = 'etc/haproxy/haproxy.cfg';

  it('reads checks of what is plainly SMTP: by port, by hello, by greeting', () => {
    expectCodes('haproxy', path, lines('backend a', ' tcp-check expect rstring ^«220»', ' server x 192.0.2.1:25 check'));
    expectCodes('haproxy', path, lines('backend a', ' server x 192.0.2.1:10025 check', ' tcp-check expect string «220»', ' tcp-check send "EHLO me\\r\\n"', ' tcp-check expect rstring ^«250»'));
    expectCodes('haproxy', path, lines('backend a', ' server x mx:10025', ' tcp-check expect rstring "^«220» .*ESMTP" comment "no 550 here"'));
    expectCodes('haproxy', path, lines('listen a', ' bind *:587', ' server x mx:587', ' tcp-check expect min-recv 3 rstring ^(«220»|«421»)', ' tcp-check expect ! string «554»'));
    expectCodes('haproxy', path, lines('backend a', ' server x 192.0.2.1 check port 25', ' tcp-check expect string «220»\\ mx'));
    expectCodes('haproxy', path, 'backend a\r\n server x mx:25\r\n tcp-check expect string «220»');
  });

  it('tells the connections of one check apart', () => {
    expectCodes('haproxy', path, lines('backend a', ' server x 192.0.2.1', ' tcp-check connect port 143', ' tcp-check expect string 220', ' tcp-check connect port 25', ' tcp-check expect string «220»', ' tcp-check connect port 21', ' tcp-check expect string 220'));
  });

  it('leaves other protocols, comments and what is only set for them', () => {
    expectCodes('haproxy', path, lines(
      'defaults', ' mode tcp', ' timeout client 421', ' errorfile 503 /etc/haproxy/errors/503.http',
      'backend ftp', ' tcp-check expect string 220', ' server x 192.0.2.1:21 check',
      'backend web', ' mode http', ' http-check expect status 550', ' http-request deny deny_status 429', ' option httpchk', ' server x 192.0.2.1:25 check',
      'backend redis', ' tcp-check send PING\\r\\n', ' tcp-check expect string 250', ' server x 192.0.2.1:6379',
      'backend mx', ' server x 192.0.2.1:25', ' # tcp-check expect string 250', ' tcp-check', ' tcp-check expect', ' tcp-check expect string',
    ));
  });

  it('knows smtpchk, the alerts of its own and the time-outs of mail sections', () => {
    const document = expectCodes('haproxy', path, lines('mailers m', ' timeout mail 20s', ' mailer a 192.0.2.1:25', 'backend mx', ' option smtpchk', ' timeout server 5m', 'backend w', ' timeout server 5m', 'backend x', ' option smtpchk EHLO lb.example.com'));
    assert.deepEqual(settingsOf(document), ['timeout mail=20s', 'option smtpchk=', 'timeout server=5m', 'option smtpchk=EHLO lb.example.com']);
    assert.deepEqual(document.settings.at(-1)?.chosen.map(({ value }) => value), ['EHLO']);
    expectProblems(belowStandard, lines('listen mx', ' bind :25', ' mode tcp', ' timeout client «50000»', ' timeout client 5m', ' timeout server «1m»', 'listen w', ' bind :80', ' timeout client 30s'), { path });
  });
});
