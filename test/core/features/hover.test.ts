import assert from 'node:assert/strict';
import { hover } from '../../../src/core/features/hover.ts';
import { lines, parse, unmark } from '../marked.ts';

/** What a hover at the cursor covers and says; null where there is none. */
function hoverAt(marked: string): { on: string; label: string; verdict: string; remarks: readonly string[] } | null {
  const { text, cursor } = unmark(marked);
  assert.notEqual(cursor, null, 'the input has no cursor');
  const found = hover(parse(text), cursor ?? 0);
  if (found === null) return null;
  const { label, verdict, remarks } = found.explanation;
  return { on: text.slice(found.span.start, found.span.end), label, verdict, remarks };
}

describe('hover', () => {
  const explained: readonly [string, on: string, label: string][] = [
    ['55‸0 5.1.1 User unknown', '550 5.1.1', '550 5.1.1'],
    ['550 5.1‸.1 User unknown', '550 5.1.1', '550 5.1.1'],
    ['‸421 bye', '421', '421'],
    ['250-a\n25‸0 b', '250', '250'],
    ['MA‸IL FROM:<a@b>', 'MAIL', 'MAIL'],
    ['MAIL FROM:<a@b> SI‸ZE=1', 'SIZE', 'SIZE'],
    ['EHLO b\n250-a\n250-8BIT‸MIME\n250 SIZE 1', '8BITMIME', '8BITMIME'],
    ['EHLO b\n250-a\n250-AUTH‸=LOGIN\n250 SIZE 1', 'AUTH', 'AUTH'],
    ['swaks\n=== Trying x\n -> EHLO b\n<-  250-a\n<-  250 STAR‸TTLS', 'STARTTLS', 'STARTTLS'],
  ];
  for (const [marked, on, label] of explained) {
    it(JSON.stringify(marked), () => assert.deepEqual([hoverAt(marked)?.on, hoverAt(marked)?.label], [on, label]));
  }

  const silent: readonly [string, string][] = [
    ['a port', 'Trying 192.0.2.1:58‸7...\n220 a ESMTP'],
    ['an address', '550 see 192.0.2.2‸5'],
    ['a size', 'EHLO b\n250-a\n250 SIZE 10240‸000'],
    ['a number in a text', '250 2.0.0 Ok: queued as 4‸50'],
    ['a date', '220 a ESMTP Mon, 23 Nov 20‸26 12:30:50 +0000'],
    ['message text', 'DATA\n354 go\n550 5.1.‸1 not a reply\n.'],
    ['a header', 'DATA\n354 go\nSubject: 5‸50\n.'],
    ['credentials', 'AUTH LOGIN\n334 VXNlcm5hbWU6\nQk9‸C'],
    ['the path', 'MAIL FROM:<5‸50@example.org>'],
    ['what is not SMTP', 'HTTP 4‸04'],
  ];
  for (const [what, marked] of silent) it(`is silent on ${what}`, () => assert.equal(hoverAt(marked), null));

  it('reads a code in the light of its command', () => {
    const afterTls = hoverAt(lines('STARTTLS', '45‸4 4.7.0 TLS not available due to local problem'));
    const afterAuth = hoverAt(lines('AUTH PLAIN', '45‸4 4.7.0 Temporary authentication failure'));
    assert.match(afterTls?.verdict ?? '', /TLS/);
    assert.notEqual(afterTls?.verdict, afterAuth?.verdict);
  });

  it('says that a class disagrees', () => {
    assert.match(hoverAt('55‸0 4.7.1 no')?.remarks.join() ?? '', /550 and 4\.7\.1 disagree/);
  });

  it('says that the standards do not list a code for a command', () => {
    assert.match(hoverAt('RCPT TO:<a@b>\n‸554 no')?.remarks.join() ?? '', /do not list 554 as an answer to RCPT/);
    assert.deepEqual(hoverAt('RCPT TO:<a@b>\n‸550 no')?.remarks, []);
    assert.deepEqual(hoverAt('EHLO a\n‸421 no')?.remarks, []);
  });

  const around: [string, readonly string[]][] = [
    ['RC‸PT TO:<y@a>\n550 5.1.1 no\n', ['Answered by [550 5.1.1 no] 2']],
    ['RCPT TO:<y@a>\n55‸0 5.1.1 no\n', ['Answers [RCPT TO:<y@a>] 1']],
    ['550-5.1.1 a\n55‸0 5.1.1 b\n', ['Line 2 of 2 of one reply. A hyphen after the code means that more lines follow. []']],
    ['RC‸PT TO:<y@a>\n', ['The file shows no answer to it. []']],
    ['AUTH PLAIN AGEAYg==\n53‸5 no\n', ['Answers [AUTH PLAIN [redacted]] 1']],
    ['AUTH LOGIN\n33‸4 VXNlcm5hbWU6\nYm9i\n', ['Answers [AUTH LOGIN] 1', 'In clear, the server asks [Username:]']],
    ['AUTH LOGIN\n334 VXNlcm5hbWU6\nYm9i\n33‸4 UGFzc3dvcmQ6\n', ['In clear, the server asks [Password:]']],
    ['DATA\n354 go\nx\n.\n25‸0 ok\n', ['Answers the end of the message. []']],
    [
      'EHLO b\n250-a\n250-SIZE 1\n250 STARTTLS\nSTARTTLS\n220 go\nEH‸LO b\n250-a\n250-SIZE 1\n250 AUTH PLAIN\n',
      ['Answered by [250 AUTH PLAIN] 10', 'New since the last EHLO: [AUTH PLAIN]', 'No longer offered: [STARTTLS]'],
    ],
  ];
  around.push(
    ['12:00:00.000000 > RCPT TO:<y@a>\n12:05:10.000000 < 25‸0 ok\n', ['Answers [RCPT TO:<y@a>] 1', 'The answer took 310 s. A client may have given up: it needs to wait 300 s only (RFC 5321, section 4.5.3.2). []']],
    ['12:00:00.000000 > RCPT TO:<y@a>\n12:00:02.500000 < 25‸0 ok\n', ['Answers [RCPT TO:<y@a>] 1', 'The answer took 2.5 s. A client is to wait up to 300 s (RFC 5321, section 4.5.3.2). []']],
  );
  for (const [marked, expected] of around) {
    it(`tells what stands around ${JSON.stringify(marked)}`, () => {
      const { text, cursor } = unmark(marked);
      const { circumstances = [] } = hover(parse(text), cursor ?? 0) ?? {};
      assert.deepEqual(circumstances.map((one) => `${one.text} [${one.quote}]${one.line === null ? '' : ` ${one.line}`}`), expected);
    });
  }

  it('reads the words of the whole reply, and who greeted', () => {
    const session = ['220 gmx.net (mxgmx101) Nemesis ESMTP Service ready', 'EHLO client.example.net', '250 gmx.net Hello', 'MAIL FROM:<a@example.com>', '250 ok', 'RCPT TO:<bob@gmx.net>'];
    const { text, cursor } = unmark(lines(...session, '550-Requested action not taken: mailbox', '55‸0 unavailable'));
    const { explanation } = hover(parse(text), cursor ?? 0) ?? assert.fail();
    assert.deepEqual([explanation.speaker, explanation.reason, explanation.confidence], ['gmx', 'user-unknown', 'certain']);
  });
});
