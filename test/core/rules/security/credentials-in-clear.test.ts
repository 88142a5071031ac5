import assert from 'node:assert/strict';
import { credentialsInClear } from '../../../../src/core/rules/security/credentials-in-clear.ts';
import { expectInNotations } from '../notations.ts';
import { expectProblems, lines } from '../../marked.ts';

const hello = ['S: 220 mx.example.net ESMTP', 'C: EHLO client.example.org', 'S: 250-mx.example.net', 'S: 250-STARTTLS', 'S: 250 AUTH PLAIN LOGIN'];

describe('credentials-in-clear', () => {
  it('finds a login that shows the password, though TLS was offered', () => {
    const [message = ''] = expectInNotations(credentialsInClear, ...hello, 'C: «AUTH» PLAIN AGEAaHVudGVyMjI=', 'S: 235 2.7.0 ok', 'C: AUTH PLAIN AGEAaHVudGVyMjI=', 'S: 503 no');
    assert.match(message, /^PLAIN without TLS: .* Send STARTTLS first/);
    assert.doesNotMatch(message, /hunter|AGEA/);
    expectInNotations(credentialsInClear, ...hello, 'C: «AUTH» LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: YWxpY2U=', 'S: 334 UGFzc3dvcmQ6', 'C: aHVudGVyMjI=', 'S: 535 5.7.8 no');
    expectInNotations(credentialsInClear, ...hello, 'C: «AUTH» XOAUTH2 dXNlcj1hAWF1dGg9QmVhcmVyIGFiYwEB', 'S: 235 ok');
  });

  it('finds one after STARTTLS was refused', () => {
    expectInNotations(credentialsInClear, ...hello, 'C: STARTTLS', 'S: 454 4.7.0 no', 'C: «AUTH» PLAIN AGEAaHVudGVyMjI=', 'S: 235 ok');
  });

  it('leaves what is encrypted, what shows nothing, and what nobody sent', () => {
    expectInNotations(credentialsInClear, ...hello, 'C: STARTTLS', 'S: 220 go', 'C: EHLO a', 'S: 250-mx', 'S: 250 AUTH PLAIN', 'C: AUTH PLAIN AGEAaHVudGVyMjI=', 'S: 235 ok');
    expectInNotations(credentialsInClear, ...hello, 'C: AUTH CRAM-MD5', 'S: 334 PDFAYT4=', 'C: YSBi', 'S: 235 ok');
    expectInNotations(credentialsInClear, ...hello, 'C: AUTH PLAIN', 'S: 538 5.7.11 Encryption required');
    expectInNotations(credentialsInClear, ...hello, 'C: AUTH PLAIN', 'S: 334 ', 'C: *', 'S: 501 cancelled');
  });

  it('says nothing where the file does not tell: port 465 shows nothing, a beginning was cut off, a socket is no network', () => {
    const session = ['220 mx ESMTP', 'EHLO a', '250-mx', '250 AUTH PLAIN', 'AUTH PLAIN AGEAaHVudGVyMjI=', '235 ok'];
    expectProblems(credentialsInClear, lines(...session));
    expectProblems(credentialsInClear, lines(...session.map((line) => (/^\d/.test(line) ? `reply: b'${line}\\r\\n'` : `send: '${line}\\r\\n'`))));
    expectInNotations(credentialsInClear, 'C: AUTH PLAIN AGEAaHVudGVyMjI=', 'S: 235 ok', 'C: MAIL FROM:<a@b>', 'S: 250 ok');
    expectProblems(credentialsInClear, lines('=== Trying pipe to /usr/sbin/exim -bs...', '<-  220 mx ESMTP', ' -> EHLO a', '<-  250-mx', '<-  250 STARTTLS', ' -> AUTH PLAIN AGEAaHVudGVyMjI=', '<-  235 ok'));
  });

  it('knows by the program and by the port that there is no TLS', () => {
    const swaks = ['<-  220 mx ESMTP', ' -> EHLO a', '<-  250-mx', '<-  250 AUTH PLAIN', ' -> «AUTH» PLAIN AGEAaHVudGVyMjI=', '<-  235 ok'];
    expectProblems(credentialsInClear, lines('=== Trying 192.0.2.25:25...', ...swaks));
    expectProblems(credentialsInClear, lines('=== Trying 127.0.0.1:25...', ...swaks));
    expectProblems(credentialsInClear, lines('Trying 192.0.2.25...', "Escape character is '^]'.", '220 mx ESMTP', 'EHLO a', '250-mx', '250 AUTH PLAIN', '«AUTH» PLAIN AGEAaHVudGVyMjI=', '235 ok'));
    const smtplib = ["reply: b'220 mx ESMTP\\r\\n'", "send: 'ehlo a\\r\\n'", "reply: b'250-mx\\r\\n'", "reply: b'250 AUTH PLAIN\\r\\n'"];
    expectProblems(credentialsInClear, lines("connect: to ('mx.example.org', 587) None", ...smtplib, "send: '«AUTH» PLAIN AGEAaHVudGVyMjI=\\r\\n'", "reply: b'235 ok\\r\\n'"));
    expectProblems(credentialsInClear, lines("connect: to ('mx.example.org', 465) None", ...smtplib, "send: 'AUTH PLAIN AGEAaHVudGVyMjI=\\r\\n'", "reply: b'235 ok\\r\\n'"));
  });

  it('waits until the line is written', () => {
    expectProblems(credentialsInClear, 'S: 220 mx ESMTP\nC: EHLO a\nS: 250-mx\nS: 250 STARTTLS\nC: AUTH PLAIN AGEAaHVudGVyMjI=');
  });

  it('leaves alone what follows lines that are left out, and a STARTTLS whose reply is not shown', () => {
    const login = ['C: AUTH PLAIN AGEAaHVudGVyMjI=', 'S: 235 ok'];
    expectProblems(credentialsInClear, lines(...hello, '[...]', ...login));
    expectProblems(credentialsInClear, lines(...hello, 'C: STARTTLS', '[...]', 'S: 250-mx.example.net', 'S: 250 AUTH PLAIN', ...login));
    expectProblems(credentialsInClear, lines(...hello, '[snip]', 'S: 220 go', 'C: EHLO a', 'S: 250-mx.example.net', 'S: 250 AUTH PLAIN', ...login));
    expectProblems(credentialsInClear, lines('* Connected to mx.example.net (192.0.2.1) port 465', '< 250-mx.example.net', '< 250 8BITMIME', '> AUTH PLAIN', '< 334 ', '> AGEAaHVudGVyMjI=', '< 235 2.7.0 ok'));
  });
});
