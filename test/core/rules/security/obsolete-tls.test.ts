import assert from 'node:assert/strict';
import { obsoleteTls } from '../../../../src/core/rules/security/obsolete-tls.ts';
import { expectProblems, lines } from '../../marked.ts';

describe('obsolete-tls', () => {
  const told = [
    '=== TLS started with cipher «TLSv1»:ECDHE-RSA-AES256-SHA:256',
    '=== TLS started with cipher «TLSv1.1»:ECDHE-RSA-AES256-SHA:256',
    '    Protocol  : «TLSv1»',
    '* SSL connection using «TLSv1.0» / ECDHE-RSA-AES256-SHA',
    'Nov 23 12:30:46 mail postfix/smtp[2449]: Untrusted TLS connection established to mx.example.org[192.0.2.1]:25: «TLSv1» with cipher ADH-AES256-SHA (256/256 bits)',
    '2026-11-23 12:27:04 1xVT8S-0008H6-2C <= bob@example.net H=(client.example.org) [192.0.2.7] P=esmtps X=«TLS1.0»:RSA_AES_256_CBC_SHA1:256 CV=no',
    '    Protocol  : «SSLv3»',
  ];
  for (const line of told) it(line.replace(/[«»]/g, ''), () => assert.match(expectProblems(obsoleteTls, lines(line), {})[0] ?? '', /^(?:TLS 1\.[01]|SSL 3\.0) must no longer be used \(RFC (?:8996|7568)\)/));

  it('in a session, once though told twice', () => {
    expectProblems(obsoleteTls, lines('=== Trying 192.0.2.25:25...', '<-  220 mx ESMTP', ' -> STARTTLS', '<-  220 go', '=== TLS started with cipher «TLSv1»:AES256-SHA:256', ' ~> EHLO a', '<~  250 mx', '=== TLS started with cipher TLSv1:AES256-SHA:256'));
  });

  it('leaves what is new, and what a side says', () => {
    expectProblems(obsoleteTls, lines('=== TLS started with cipher TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384:256', '    Protocol  : TLSv1.3', 'New, TLSv1/SSLv3, Cipher is ECDHE-RSA-AES256-GCM-SHA384', 'error:0A000438:SSL routines::tlsv1 alert internal error'), {});
    expectProblems(obsoleteTls, lines('S: 220 mx ESMTP', 'C: EHLO a', 'S: 250 mx', 'C: MAIL FROM:<a@b>', 'S: 250 ok', 'C: RCPT TO:<a@b>', 'S: 550 X=TLS1.0:x', 'C: DATA', 'S: 354 go', 'C: === TLS started with cipher TLSv1:AES256-SHA:256', 'C:     Protocol  : TLSv1', 'C: .', 'S: 250 ok'));
  });
});
