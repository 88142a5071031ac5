import assert from 'node:assert/strict';
import { lines, parse } from '../../marked.ts';

/** A line of a log and what it reports: code, enhanced code, command, host, queue id, recipient, status, action, text; `-` is null. */
type Case = readonly [line: string, ...expected: string[]];

const told = (text: string): string[] =>
  parse(text, {}).replies.map(({ code, enhanced, command, host, queueId, recipient, status, action, text: words }) =>
    [code, enhanced?.text ?? null, command, host, queueId, recipient, status, action, words].map((value) => value ?? '-').join(' | '),
  );

const postfix = (daemon: string, rest: string): string => `Nov 23 12:30:31 mail postfix/${daemon}[832]: ${rest}`;
const to = (rest: string, relay = 'mx.example.org[192.0.2.25]:25'): string => `4XvK2B3yZ4z9rxY: to=<a@example.org>, relay=${relay}, delay=0.4, delays=0.1/0/0.2/0.1, ${rest}`;

const cases: Readonly<Record<string, readonly Case[]>> = {
  'postfix-log': [
    [
      postfix('smtp', to('dsn=5.1.1, status=bounced (host mx.example.org[2001:db8::1] said: 550-5.1.1 No such user. Try 550-5.1.1 another one 550 5.1.1 (see below) (in reply to RCPT TO command))')),
      '550 | 5.1.1 | RCPT | mx.example.org | 4XvK2B3yZ4z9rxY | a@example.org | 5.1.1 | bounced | No such user. Try another one (see below)',
    ],
    [postfix('smtp', to('dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as F12DF84004)')), '250 | 2.0.0 | . | mx.example.org | 4XvK2B3yZ4z9rxY | a@example.org | 2.0.0 | sent | Ok: queued as F12DF84004'],
    [
      postfix('error', to('dsn=4.0.0, status=deferred (delivery temporarily suspended: host mx.example.org[192.0.2.25] refused to talk to me: 421 4.7.0 Too many connections)', 'none')),
      '421 | 4.7.0 | (connection) | mx.example.org | 4XvK2B3yZ4z9rxY | a@example.org | 4.0.0 | deferred | Too many connections',
    ],
    [
      postfix('smtp', to('dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.25]:25: Connection timed out)', 'none')),
      '- | - | (connection) | mx.example.org | 4XvK2B3yZ4z9rxY | a@example.org | 4.4.1 | deferred | connect to mx.example.org[192.0.2.25]:25: Connection timed out',
    ],
    [
      postfix('smtp', to('dsn=4.4.2, status=deferred (lost connection with mx.example.org[192.0.2.25] while sending end of data -- message may be sent more than once)')),
      '- | - | . | mx.example.org | 4XvK2B3yZ4z9rxY | a@example.org | 4.4.2 | deferred | lost connection with mx.example.org[192.0.2.25] while sending end of data -- message may be sent more than once',
    ],
    [postfix('virtual', to('dsn=2.0.0, status=sent (delivered to maildir)', 'virtual')), '- | - | - | - | 4XvK2B3yZ4z9rxY | a@example.org | 2.0.0 | sent | delivered to maildir'],
    [
      postfix('lmtp', to('dsn=5.2.2, status=bounced (host mail.example.org[private/dovecot-lmtp] said: 552 5.2.2 <a@example.org> Quota exceeded (mailbox full) (in reply to end of DATA command))', 'mail.example.org[private/dovecot-lmtp]')),
      '552 | 5.2.2 | . | mail.example.org | 4XvK2B3yZ4z9rxY | a@example.org | 5.2.2 | bounced | <a@example.org> Quota exceeded (mailbox full)',
    ],
    [postfix('smtp', to('dsn=5.0.0, status=bounced (host mx.example.org[192.0.2.25] said: 554 cut off (in reply to e')), '554 | - | - | mx.example.org | 4XvK2B3yZ4z9rxY | a@example.org | 5.0.0 | bounced | cut off'],
    [postfix('smtp', '968D66BA2: host mx.example.org[192.0.2.25] said: 450 4.7.1 Later (in reply to MAIL FROM command)'), '450 | 4.7.1 | MAIL | mx.example.org | 968D66BA2 | - | - | - | Later'],
    ['D0F29603B4: SASL authentication failed; server smtp.example.org[192.0.2.1] said: 535 5.7.8 Error: authentication failed', '535 | 5.7.8 | AUTH | smtp.example.org | D0F29603B4 | - | - | - | Error: authentication failed'],
    [
      postfix('smtpd', 'NOQUEUE: reject: RCPT from unknown[192.0.2.1]:4432: 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked; from=<a;b@example.net> to=<d@example.org> proto=ESMTP helo=<x>'),
      '554 | 5.7.1 | RCPT | mail | - | d@example.org | - | rejected | Service unavailable; Client host [192.0.2.1] blocked',
    ],
    [
      'NOQUEUE: reject_warning: RCPT from a.example.net[192.0.2.1]: 553 5.7.1 <s@example.net>: Sender address rejected: not owned; from=<s@example.net> to=<r@example.org> proto=ESMTP helo=<a>',
      '553 | 5.7.1 | RCPT | - | - | r@example.org | - | - | <s@example.net>: Sender address rejected: not owned',
    ],
    [postfix('postscreen', 'NOQUEUE: reject: CONNECT from [192.0.2.1]:4432: too many connections'), '- | - | (connection) | mail | - | - | - | rejected | too many connections'],
    [postfix('cleanup', '968D66BA2: milter-reject: END-OF-MESSAGE from a.example.net[192.0.2.1]: 5.7.1 Spam; from=<a@example.net> to=<c@example.org> proto=ESMTP helo=<x>'), '- | 5.7.1 | . | mail | 968D66BA2 | c@example.org | - | rejected | Spam'],
    [postfix('cleanup', '968D66BA2: reject: header Subject: Buy: now from a.example.net[192.0.2.1]; from=<a@example.net> to=<c@example.org> proto=ESMTP helo=<x>: 5.7.1 not here'), '- | 5.7.1 | . | mail | 968D66BA2 | c@example.org | - | rejected | not here'],
    ['proxy-reject: END-OF-MESSAGE: 554 5.7.0 Reject, id=31619-02; from=<> to=<u@example.org> proto=SMTP helo=<x>', '554 | 5.7.0 | . | - | - | u@example.org | - | rejected | Reject, id=31619-02'],
    [postfix('qmgr', '968D66BA2: from=<a@example.org>, status=expired, returned to sender'), '- | - | - | - | 968D66BA2 | - | - | expired | returned to sender'],
    [postfix('smtpd', 'connect from client.example.net[192.0.2.44]')],
    [postfix('smtp', 'connect to mx.example.org[192.0.2.25]:25: Connection refused')],
  ],
  'exim-log': [
    [
      '2026-11-23 12:27:04 1xVT8S-0008HC-2Z == f@example.net R=dnslookup T=remote_smtp defer (-44): SMTP error from remote mail server after RCPT TO:<f@example.net>: host mx.example.net [192.0.2.25]: 451 4.7.1 Greylisted',
      '451 | 4.7.1 | RCPT | mx.example.net | 1xVT8S-0008HC-2Z | f@example.net | - | deferred | Greylisted',
    ],
    ['2026-11-23 12:27:04 1xVT8S-0008HC-2Z == f@example.net R=r T=t defer (110): Connection timed out H=mx.example.net [192.0.2.25] DT=2m07s', '- | - | - | mx.example.net | 1xVT8S-0008HC-2Z | f@example.net | - | deferred | Connection timed out'],
    ['2026-11-23 12:27:04 1xVT8S-0008HC-2Z H=mx.example.net [192.0.2.25]: SMTP error from remote mail server after initial connection: 421 4.7.0 Try later', '421 | 4.7.0 | (connection) | mx.example.net | 1xVT8S-0008HC-2Z | - | - | - | Try later'],
    [
      String.raw`2026-11-23 12:27:04 1xVT8S-0008HC-2Z ** n@example.net R=r T=t H=mx.example.net [192.0.2.25] X=TLS1.3:x:256 CV=yes: SMTP error from remote mail server after pipelined end of data: 550-5.7.1 Our system has\n550 5.7.1 detected it QT=1s DT=0.5s`,
      '550 | 5.7.1 | . | mx.example.net | 1xVT8S-0008HC-2Z | n@example.net | - | bounced | Our system has detected it',
    ],
    ['2026-11-23 12:27:04 1xVT8S-0008HC-2Z ** x@example.invalid: Unrouteable address', '- | - | - | - | 1xVT8S-0008HC-2Z | x@example.invalid | - | bounced | Unrouteable address'],
    ['2026-11-23 12:27:04 1uOrcq-00000009naY-2vaN => a@example.org <l@example.org> R=r T=t H=mx.example.org [192.0.2.25] C="250 2.0.0 OK  1 - gsmtp" QT=2s', '250 | 2.0.0 | . | mx.example.org | 1uOrcq-00000009naY-2vaN | a@example.org | - | sent | OK  1 - gsmtp'],
    ['Nov 23 12:27:04 mail exim[123]: 2026-11-23 12:27:04 H=(c) [192.0.2.44] F=<b@example.net> temporarily rejected RCPT <c@example.org>: 451 4.7.1 wait: 250 seconds', '451 | 4.7.1 | RCPT | mail | - | c@example.org | - | rejected | wait: 250 seconds'],
    ['2026-11-23 12:27:08 1xVT8W-0008It-2H H=(c) [192.0.2.44] F=<b@example.net> rejected after DATA: 554 5.7.1 Message looks like spam', '554 | 5.7.1 | . | - | 1xVT8W-0008It-2H | - | - | rejected | Message looks like spam'],
    ['2026-11-23 12:27:05 login authenticator failed for (c) [192.0.2.44]:4711 I=[192.0.2.1]:25: 535 Incorrect authentication data (set_id=a)', '535 | - | AUTH | - | - | - | - | - | Incorrect authentication data (set_id=a)'],
    ['2026-11-23 12:27:04 1xVT8S-0008Gt-0M <= bob@example.net H=(c) [192.0.2.44] P=esmtp S=443'],
  ],
  'sendmail-log': [
    [
      'Nov 23 12:28:23 mail sm-mta[1044]: w344QRId020581: to=<a@example.org>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=30272, relay=mx.example.org. [192.0.2.25], dsn=4.0.0, stat=Deferred: 421 4.7.0 [TSS04] Messages deferred, stat=odd',
      '421 | 4.7.0 | - | mx.example.org | w344QRId020581 | a@example.org | 4.0.0 | deferred | [TSS04] Messages deferred, stat=odd',
    ],
    ['6ANCSMd6001042: to=<a@example.org>,<b@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.25], dsn=2.0.0, stat=Sent (ok 1234 qp 5)', '- | - | . | mx.example.org | 6ANCSMd6001042 | a@example.org, b@example.org | 2.0.0 | sent | ok 1234 qp 5'],
    ['6ANCSMd6001042: to=<a@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.25], dsn=5.1.1, reply=550 5.1.1 No, stat=x, stat=User unknown', '550 | 5.1.1 | - | mx.example.org | 6ANCSMd6001042 | a@example.org | 5.1.1 | bounced | No, stat=x'],
    ['Nov 23 12:28:23 mail sendmail[1044]: 6ANCSMd6001042: Milter: to=<a@example.org>, reject=451 4.3.2 Please try again later', '451 | 4.3.2 | RCPT | mail | 6ANCSMd6001042 | a@example.org | - | rejected | Please try again later'],
    ['Nov 23 12:28:23 mail sendmail[1044]: 6ANCSMd6001042: ruleset=check_relay, arg1=[203.0.113.9], relay=[203.0.113.9], reject=550 5.7.1 Access denied', '550 | 5.7.1 | (connection) | mail | 6ANCSMd6001042 | - | - | rejected | Access denied'],
  ],
  'opensmtpd-log': [
    [
      'Nov 23 12:32:01 mail smtpd[2505]: 4c01541c550f2e3d mta delivery evpid=9a1bc2d3e4f50617 from=<a@example.org> to=<f@example.org> rcpt=<-> source="192.0.2.7" relay="192.0.2.25 (mx.example.org)" delay=1s result="PermFail" stat="552 5.2.2 Over quota"',
      '552 | 5.2.2 | - | mx.example.org | 9a1bc2d3e4f50617 | f@example.org | - | bounced | Over quota',
    ],
    ['relay: TempFail for 66251a4092099e2d: session=1, from=<a@example.net>, to=<f@example.org>, rcpt=<->, source=192.0.2.7, relay=192.0.2.25 (mx.example.org), delay=12s, stat=451 Temporary failure, later', '451 | - | - | mx.example.org | 66251a4092099e2d | f@example.org | - | deferred | Temporary failure, later'],
    ['Nov 23 12:31:00 mail smtpd[2505]: 4c01541b421f2e3d smtp bad-input result="500 5.0.0 Command line too long"', '500 | 5.0.0 | - | mail | - | - | - | rejected | Command line too long'],
  ],
  'qmail-log': [
    [
      lines('@400000006743f0c80d9b2f54 starting delivery 220: msg 354250 to remote n@example.org', '@400000006743f0c81a3b1c2c delivery 220: deferral: Connected_to_192.0.2.25_but_greeting_failed./Remote_host_said:_421_4.7.0_Too_many_connections/'),
      '421 | 4.7.0 | (connection) | 192.0.2.25 | 354250 | n@example.org | - | deferred | Too many connections',
    ],
  ],
  'dma-log': [
    ['Nov 23 12:34:34 mail dma[c8a2.55b74a14bc30]: remote delivery to mx.example.org [192.0.2.25] failed after RCPT TO: 550 5.1.1 no such user', '550 | 5.1.1 | RCPT | mx.example.org | c8a2.55b74a14bc30 | - | - | bounced | no such user'],
  ],
  'haraka-log': [
    ['2026-11-23T12:28:47.101Z [NOTICE] [726F14C2-53D9-41FC-BDEA-75A2926419A4.1.1] [outbound] recipient <n@example.org> rejected: 550 5.1.1 User unknown', '550 | 5.1.1 | RCPT | - | 726F14C2-53D9-41FC-BDEA-75A2926419A4.1 | n@example.org | - | bounced | User unknown'],
  ],
  'exchange-tracking': [
    [
      '2026-10-01T08:03:12.000Z,,,,EX01,,,QUEUE,DEFER,1003,<3@example.org>,6f1e,dave@example.net,[{LRT=10/1/2026};{LED=450 4.4.317 Cannot connect [Message={x}]};{FQDN=mx.example.net};{IP=198.51.100.25}],2048,1,,,Figures,alice@example.org',
      '450 | 4.4.317 | - | mx.example.net | 1003 | dave@example.net | - | deferred | Cannot connect [Message={x}]',
    ],
  ],
  'powermta-log': [
    [
      lines('type,timeLogged,rcpt,dsnAction,dsnStatus,dsnDiag,dsnMta', 'b,2026-09-21 12:00:02+0000,n@example.org,failed,5.1.1 (bad destination mailbox address),"smtp;550 5.1.1 ""n"" is unknown, go",mx.example.org (192.0.2.25)'),
      '550 | 5.1.1 | - | mx.example.org | - | n@example.org | 5.1.1 | bounced | "n" is unknown, go',
    ],
  ],
  'kumomta-log': [
    [
      String.raw`{"type":"TransientFailure","id":"1d98076a","sender":"a@example.net","recipient":"b@example.org","size":1,"response":{"code":421,"enhanced_code":{"class":4,"subject":7,"detail":28},"content":"rate\nlimited","command":"MAIL FROM:<a@example.net>\r\n"},"peer_address":{"name":"mx.example.org","addr":"192.0.2.25"},"timestamp":1}`,
      '421 | 4.7.28 | MAIL | mx.example.org | 1d98076a | b@example.org | - | deferred | rate\nlimited',
    ],
  ],
};

describe('logs', () => {
  for (const [format, ofFormat] of Object.entries(cases)) {
    describe(format, () => {
      for (const [line, ...expected] of ofFormat) {
        it(line.slice(0, 140), () => {
          assert.deepEqual(told(line), expected);
          if (expected.length > 0) assert.equal(parse(line, {}).format?.id, format);
        });
      }
    });
  }

  const wrapped: Readonly<Record<string, (line: string) => string>> = {
    'in a container': (line) => `mail-1  | ${line}`,
    'in a mail that quotes it': (line) => `> ${line}`,
    'by journald': (line) => JSON.stringify({ SYSLOG_IDENTIFIER: 'postfix/smtp', _PID: '832', MESSAGE: line.slice(line.indexOf(']: ') + 3) }),
    'by Docker': (line) => JSON.stringify({ log: `${line}\n`, stream: 'stdout', time: '2026-11-23T12:30:31.1Z' }),
    'as RFC 5424 has it': (line) => `<22>1 2026-11-23T12:30:31.1Z mail postfix 832 - -  ${line.slice(line.indexOf(']: ') + 3)}`,
    'with its time alone': (line) => `2026-11-23T12:30:31.1Z ${line.slice(line.indexOf(']: ') + 3)}`,
  };
  const bounced = postfix('smtp', to('dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.25] said: 550 5.1.1 No such user (in reply to RCPT TO command))'));
  for (const [how, wrap] of Object.entries(wrapped)) {
    it(`are read ${how}, and what they quote stands where it is`, () => {
      const text = lines(wrap(bounced), wrap(postfix('qmgr', '4XvK2B3yZ4z9rxY: removed')));
      const document = parse(text, {});
      assert.equal(document.format?.id, 'postfix-log');
      const [reply] = document.replies;
      assert.equal(text.slice(reply?.span.start, reply?.span.end), '550 5.1.1 No such user');
      assert.equal(text.slice(reply?.codeSpan?.start, reply?.codeSpan?.end), '550');
      assert.equal(text.slice(reply?.enhanced?.span.start, reply?.enhanced?.span.end), '5.1.1');
      assert.deepEqual(document.messages.map(({ queueId, isRemoved }) => [queueId, isRemoved]), [['4XvK2B3yZ4z9rxY', true]]);
    });
  }

  it('are transcripts where they hold a trace of the protocol', () => {
    const trace = lines(
      postfix('smtpd', 'connect from a.example.net[192.0.2.1]'), postfix('smtpd', '> a.example.net[192.0.2.1]: 220 mail.example.org ESMTP Postfix'), postfix('smtpd', '< a.example.net[192.0.2.1]: EHLO a.example.net'),
      postfix('smtpd', '968D66BA2: client=a.example.net[192.0.2.1]'), postfix('qmgr', '968D66BA2: from=<a@example.net>, size=1, nrcpt=1 (queue active)'), postfix('qmgr', '968D66BA2: removed'),
    );
    const document = parse(trace, {});
    assert.deepEqual([document.format?.id, document.sessions.length, document.replies.length], ['postfix-debug', 1, 0]);
  });
});
