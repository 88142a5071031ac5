/** Sessions in which nothing is wrong, as lines of `C: ` and `S: `; no rule has an error or a warning on them, nor on any beginning of them. */
export const validSessions: Readonly<Record<string, readonly string[]>> = {
  delivery: [
    'S: 220 mail.example.org ESMTP Postfix', 'C: EHLO client.example.net', 'S: 250-mail.example.org', 'S: 250-PIPELINING', 'S: 250-SIZE 10240000', 'S: 250-ENHANCEDSTATUSCODES', 'S: 250-8BITMIME', 'S: 250 DSN',
    'C: MAIL FROM:<bob@example.net> SIZE=1024 BODY=8BITMIME', 'S: 250 2.1.0 Ok', 'C: RCPT TO:<alice@example.org> NOTIFY=SUCCESS,FAILURE', 'S: 250 2.1.5 Ok',
    'C: RCPT TO:<nosuch@example.org>', 'S: 550 5.1.1 <nosuch@example.org>: Recipient address rejected: User unknown in local recipient table', 'C: DATA', 'S: 354 End data with <CR><LF>.<CR><LF>',
    'C: Subject: hello', 'C: ', 'C: MAIL FROM: x', 'C: 550 not a reply', 'C: ..dot', 'C: .', 'S: 250 2.0.0 Ok: queued as 4B3955368', 'C: QUIT', 'S: 221 2.0.0 Bye',
  ],
  'two messages, one aborted': [
    'S: 220 a.example.org ESMTP', 'C: EHLO b.example.net', 'S: 250-a.example.org', 'S: 250 SIZE', 'C: MAIL FROM:<>', 'S: 250 ok', 'C: RCPT TO:<postmaster>', 'S: 250 ok', 'C: RSET', 'S: 250 ok',
    'C: NOOP', 'S: 250 ok', 'C: MAIL FROM:<"b ob"@[192.0.2.1]>', 'S: 250 ok', 'C: RCPT TO:<c@[IPv6:2001:db8::1]>', 'S: 251 will forward', 'C: DATA', 'S: 354 go', 'C: x', 'C: .', 'S: 250 ok', 'C: QUIT', 'S: 221 bye',
  ],
  'pipelined, over several recipients': [
    'S: 220 a.example.org ESMTP', 'C: EHLO b.example.net', 'S: 250-a.example.org', 'S: 250-PIPELINING', 'S: 250 8BITMIME',
    'C: MAIL FROM:<b@example.net>', 'C: RCPT TO:<c@example.org>', 'C: RCPT TO:<d@example.org>', 'C: DATA', 'S: 250 ok', 'S: 250 ok', 'S: 550 no such user', 'S: 354 go',
    'C: Subject: x', 'C: ', 'C: .', 'S: 250 ok', 'C: RSET', 'C: MAIL FROM:<b@example.net>', 'C: RCPT TO:<e@example.org>', 'C: QUIT', 'S: 250 ok', 'S: 250 ok', 'S: 450 later', 'S: 221 bye',
  ],
  'TLS and a login': [
    'S: 220 a.example.org ESMTP', 'C: EHLO b.example.net', 'S: 250-a.example.org', 'S: 250-STARTTLS', 'S: 250 PIPELINING', 'C: STARTTLS', 'S: 220 2.0.0 Ready to start TLS',
    'C: EHLO b.example.net', 'S: 250-a.example.org', 'S: 250-AUTH PLAIN LOGIN', 'S: 250 ENHANCEDSTATUSCODES', 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: Ym9i', 'S: 334 UGFzc3dvcmQ6', 'C: c2VjcmV0cGFzcw==', 'S: 235 2.7.0 Authentication successful',
    'C: MAIL FROM:<b@example.net>', 'S: 250 2.1.0 Ok', 'C: RCPT TO:<c@example.org>', 'S: 250 2.1.5 Ok', 'C: DATA', 'S: 354 go', 'C: x', 'C: .', 'S: 250 2.0.0 Ok', 'C: QUIT', 'S: 221 2.0.0 Bye',
  ],
  'chunks': [
    'S: 220 a.example.org ESMTP', 'C: EHLO b.example.net', 'S: 250-a.example.org', 'S: 250-CHUNKING', 'S: 250 SMTPUTF8', 'C: MAIL FROM:<böb@example.net> SMTPUTF8', 'S: 250 ok', 'C: RCPT TO:<c@example.org>', 'S: 250 ok',
    'C: BDAT 14', 'C: Subject: hey', 'S: 250 ok', 'C: BDAT 7 LAST', 'C: hello', 'S: 250 ok', 'C: QUIT', 'S: 221 bye',
  ],
  'put off and turned away': [
    'S: 220 a.example.org ESMTP', 'C: HELO b.example.net', 'S: 250 a.example.org', 'C: MAIL FROM:<b@example.net>', 'S: 450 4.1.8 Sender address rejected: Domain not found', 'C: MAIL FROM:<c@example.net>', 'S: 250 2.1.0 Ok',
    'C: RCPT TO:<d@example.org>', 'S: 554 5.7.1 Relay access denied', 'C: QUIT', 'S: 221 2.0.0 Bye',
  ],
  'LMTP': [
    'S: 220 a.example.org LMTP', 'C: LHLO b.example.net', 'S: 250-a.example.org', 'S: 250-PIPELINING', 'S: 250 ENHANCEDSTATUSCODES', 'C: MAIL FROM:<b@example.net>', 'C: RCPT TO:<c@example.org>', 'C: RCPT TO:<d@example.org>', 'C: DATA',
    'S: 250 2.1.0 ok', 'S: 250 2.1.5 ok', 'S: 250 2.1.5 ok', 'S: 354 go', 'C: x', 'C: .', 'S: 250 2.0.0 ok', 'S: 452 4.2.2 full', 'C: QUIT', 'S: 221 2.0.0 bye',
  ],
};
