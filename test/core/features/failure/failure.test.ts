import assert from 'node:assert/strict';
import { findFailure } from '../../../../src/core/features/failure/failure.ts';
import { failureMarkdown, ticketAnswer } from '../../../../src/core/features/failure/failure-markdown.ts';
import { lines, parse } from '../../marked.ts';

const hello = ['220 mx.example.org ESMTP', 'EHLO a.example.net', '250-mx.example.org', '250 AUTH PLAIN LOGIN'];
const told = (...text: string[]): string | null => {
  const { hasFailed, line, cause } = findFailure(parse(lines(...text), {}));
  return hasFailed ? `${line ?? '-'} ${cause?.reason ?? ''}` : null;
};

describe('what failed', () => {
  it('is the first refusal that was not made good', () => {
    assert.equal(told(...hello, 'MAIL FROM:<b@example.net>', '250 ok', 'RCPT TO:<c@example.org>', '550 5.1.1 User unknown', 'QUIT', '221 bye'), '8 user-unknown');
    assert.equal(told(...hello, 'MAIL FROM:<b@example.net>', '250 ok', 'RCPT TO:<c@example.org>', '450 4.2.0 Greylisted, try again', 'RCPT TO:<c@example.org>', '250 ok', 'DATA', '354 go', 'x', '.', '552 5.3.4 Message too big'), '15 message-too-big');
    assert.equal(told(...hello, 'AUTH LOGIN', '504 5.5.4 no', 'AUTH PLAIN AGEAYg==', '235 ok', 'MAIL FROM:<b@example.net>', '250 ok', 'RCPT TO:<c@example.org>', '250 ok', 'DATA', '354 go', 'x', '.', '250 queued'), null);
    assert.equal(told(...hello, 'AUTH PLAIN AGEAYg==', '535 5.7.8 bad password', 'MAIL FROM:<b@example.net>', '530 5.7.0 Authentication required'), '6 login-failed');
    assert.equal(told('554 5.7.1 You are blocked using zen.spamhaus.org', 'QUIT', '221 bye'), '1 blocklisted');
  });

  it('is no refusal of what was asked for besides', () => {
    assert.equal(told(...hello, 'VRFY x', '502 no', 'HELP', '502 no', 'NOOP', '250 ok', 'MAIL FROM:<b@example.net>', '250 ok'), null);
  });

  it('is told of a mere reply, and of what libraries throw', () => {
    assert.equal(told('552 5.2.2 Mailbox full'), '- mailbox-full');
    assert.equal(told("smtplib.SMTPDataError: (552, b'5.2.2 Mailbox full')"), '1 mailbox-full');
    assert.equal(told('Error: Message failed', "  responseCode: 552,", "  response: '552 5.2.2 Mailbox full',"), '3 mailbox-full');
    assert.equal(told('Everything went well', '443 2048 404'), null);
  });

  it('names what breaks the protocol before it', () => {
    const { findings } = findFailure(parse(lines('220 mx ESMTP', 'MAIL FROM:<b@example.net>', '503 5.5.1 hello first', 'QUIT', '221 bye')));
    assert.deepEqual(findings.map(({ rule }) => rule.id), ['hello-missing']);
  });

  it('makes a page of which no word of the file is markup', () => {
    const document = parse(lines(...hello, 'MAIL FROM:<b@example.net>', '250 ok', 'RCPT TO:<c@example.org>', '550 <script>alert(1)</script> `x` [y](https://example.org)'));
    const page = failureMarkdown(findFailure(document), document);
    assert.doesNotMatch(page.replace(/`[^`\n]*`/g, ''), /<script|example\.org\)/);
    assert.match(page, /^# 550: /);
  });

  it('answers a ticket in plain words', () => {
    const { cause, quote } = findFailure(parse('552 5.2.2 Mailbox full'));
    assert.ok(cause);
    const answer = ticketAnswer(cause, quote);
    assert.match(answer, /The mailbox is over its quota \(552 5\.2\.2\)\./);
    assert.match(answer, /What to do:\n1\. /);
    assert.doesNotMatch(answer, /[*#`]/);
  });
});
