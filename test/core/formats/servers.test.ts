import assert from 'node:assert/strict';
import type { ReplyLine } from '../../../src/core/smtp/reply.ts';
import { locate } from '../../../src/core/smtp/utterance.ts';
import { lines, outline, parse } from '../marked.ts';

/** What a server or a daemon logs: the format that must be found, and each session in one line. */
interface Case {
  readonly name: string;
  readonly format: string;
  readonly text: string;
  readonly sessions: readonly string[];
  readonly ids?: readonly (string | null)[];
}

const smtpd = (pid: number, rest: string) => `Nov 23 12:29:08 mail postfix/smtpd[${pid}]: ${rest}`;
const smtp = (rest: string) => `Nov 23 12:30:46 mail postfix/smtp[2449]: ${rest}`;
const exchange = (session: string, number: number, event: string, data: string) =>
  `2023-01-11T15:59:51.433Z,EX01\\Default Frontend EX01,${session},${number},10.10.10.10:25,192.0.2.33:56026,${event},${data},`;
const sent = (session: string, number: number, event: string, data: string) =>
  `2023-01-11T15:59:51.433Z,"Outbound, to the Internet",${session},${number},10.10.10.10:41000,192.0.2.25:25,${event},${data},`;
const iis = (client: string, user: string, rest: string) => `2017-02-09 05:28:28 ${client} ${user} SMTPSVC1 WEB ${rest} SMTP - - - -`;
const hmail = (program: string, session: number, rest: string) => `"${program}"\t100\t${session}\t"2026-01-02 10:00:00.001"\t"192.0.2.21"\t"${rest}"`;
const aio = (port: number, rest: string) => `DEBUG:mail.log:('127.0.0.1', ${port}) ${rest}`;
const haraka = (rest: string, transaction = '') => `2026-11-23T12:28:46.410Z [PROTOCOL] [726F14C2-53D9-41FC-BDEA-75A2926419A4${transaction}] [core] ${rest}`;

const cases: readonly Case[] = [
  {
    name: 'two processes of smtpd, interleaved; the second is cut off inside its message and its process serves again',
    format: 'postfix-debug',
    text: lines(
      smtpd(1, 'connect from a[192.0.2.1]'), smtpd(2, 'connect from b[2001:db8::2]'),
      smtpd(1, '> a[192.0.2.1]: 220 mail ESMTP Postfix'), smtpd(2, '> b[2001:db8::2]: 220 mail ESMTP Postfix'),
      smtpd(2, '< b[2001:db8::2]: DATA'), smtpd(2, '> b[2001:db8::2]: 354 End data with <CR><LF>.<CR><LF>'),
      smtpd(1, '< a[192.0.2.1]: QUIT'), smtpd(2, 'lost connection after DATA from b[2001:db8::2]'), smtpd(2, 'disconnect from b[2001:db8::2] data=1 commands=1'),
      smtpd(1, '> a[192.0.2.1]: 221 2.0.0 Bye'), smtpd(2, 'connect from c[192.0.2.3]'), smtpd(2, '> c[192.0.2.3]: 220 mail ESMTP Postfix'),
    ),
    sessions: ['->220 QUIT>221', '->220 DATA>354', '->220'],
    ids: ['smtpd[1]', 'smtpd[2]', 'smtpd[2]'],
  },
  {
    name: "the client's arrows, pipelined, its message hidden, QUIT sent before the last reply",
    format: 'postfix-debug',
    text: lines(
      smtp('smtp_connect_addr: trying: 192.0.2.25[192.0.2.25] port 25...'), smtp('< 192.0.2.25[192.0.2.25]:25: 220 mx ESMTP'), smtp('> 192.0.2.25[192.0.2.25]:25: EHLO mail'),
      smtp('< 192.0.2.25[192.0.2.25]:25: 250-mx'), smtp('< 192.0.2.25[192.0.2.25]:25: 250 PIPELINING'), smtp('> 192.0.2.25[192.0.2.25]:25: MAIL FROM:<a@b>'),
      smtp('> 192.0.2.25[192.0.2.25]:25: RCPT TO:<c@d>'), smtp('> 192.0.2.25[192.0.2.25]:25: DATA'), smtp('< 192.0.2.25[192.0.2.25]:25: 250 Accepted'),
      smtp('< 192.0.2.25[192.0.2.25]:25: 250 Accepted'), smtp('< 192.0.2.25[192.0.2.25]:25: 354 go'), smtp('> 192.0.2.25[192.0.2.25]:25: .'),
      smtp('> 192.0.2.25[192.0.2.25]:25: QUIT'), smtp('< 192.0.2.25[192.0.2.25]:25: 250 queued'),
    ),
    sessions: ['->220 EHLO>250 MAIL>250 RCPT>250 DATA>354 .>250 QUIT>'],
  },
  {
    name: 'RFC 5424, which names no program, and a socket for LMTP',
    format: 'postfix-debug',
    text: lines(
      '<22>1 2026-11-23T12:28:08.829069+00:00 mail postfix 820 - -  > localhost[127.0.0.1]: 220 mail ESMTP Postfix',
      '<22>1 2026-11-23T12:28:08.829069+00:00 mail postfix 820 - -  < localhost[127.0.0.1]: QUIT',
      'Nov 23 12:30:46 mail postfix/lmtp[9]: < mail[private/dovecot-lmtp]: 220 mail LMTP ready',
      'Nov 23 12:30:46 mail postfix/lmtp[9]: > mail[private/dovecot-lmtp]: LHLO mail',
    ),
    sessions: ['->220 QUIT>', '->220 LHLO>'],
  },
  {
    name: "Postfix's notice, whose long lines are wrapped",
    format: 'postfix-notice',
    text: lines(
      'Subject: Postfix SMTP server: errors from a[192.0.2.1]', '', 'Transcript of session follows.', '', ' Out: 220 mail.example.org ESMTP Postfix', ' In:  EHLO a',
      ' Out: 250-mail.example.org', ' Out: 250 DSN', ' In:  RCPT TO:<nosuch@example.org>',
      ' Out: 550 5.1.1 <nosuch@example.org>: Recipient address rejected: User', '     unknown in local recipient table', '', 'Session aborted, reason: lost connection',
    ),
    sessions: ['->220 EHLO>250 RCPT>550'],
  },
  {
    name: "the notice of Postfix's client, which says Out itself",
    format: 'postfix-notice',
    text: lines('Subject: Postfix SMTP client: errors from mx[192.0.2.25]', '', ' In:  220 mx ESMTP', ' Out: EHLO mail', ' In:  250 mx', ' Out: MAIL FROM:<a@b>', ' In:  451 4.3.0 later'),
    sessions: ['->220 EHLO>250 MAIL>451'],
  },
  {
    name: 'a daemon of Exim that receives in one process and delivers in another',
    format: 'exim',
    text: lines(
      '32742 Process 32742 is handling incoming connection from [127.0.0.1]', '32742 SMTP>> 220 mail ESMTP Exim 4.96', '  443   SMTP<< 220 mx ESMTP Postfix',
      '32742 SMTP<< EHLO a', '  443   SMTP>> EHLO mail', '32742 SMTP>> 250-mail Hello a', '32742        250-SIZE 20480', '  443   SMTP<< 250-mx', '32742        250 HELP',
      '  443          250 DSN', '32742 host in dsn_advertise_hosts? yes (matched "*")', '32742 SMTP>>(close on process exit)',
    ),
    sessions: ['->220 EHLO>250', '->220 EHLO>250'],
    ids: ['32742', '443'],
  },
  {
    name: 'exim -bh on a terminal, commands typed between the traces',
    format: 'exim-fake-session',
    text: lines(
      '**** SMTP testing session as if from host 192.0.2.44', '', '220 mail ESMTP Exim 4.96', 'helo a', '>>> a in helo_lookup_domains? no (end of list)', '250 mail Hello a [192.0.2.44]',
      'mail from:<x@b>', '>>> using ACL "acl_mail"', '250 OK', 'rcpt to:<nosuch@a>', 'LOG: H=(a) [192.0.2.44] F=<x@b> rejected RCPT <nosuch@a>: Unknown user', '550 Unknown user', 'quit', '221 mail closing connection',
    ),
    sessions: ['->220 HELO>250 MAIL>250 RCPT>550 QUIT>221'],
  },
  {
    name: 'sendmail -X: a server, a mailer that is fed, a client',
    format: 'sendmail-traffic',
    text: lines(
      '01233 >>> 220 mail ESMTP Sendmail 8.17.1', '01233 <<< DATA', '01233 >>> 354 go', '01233 <<< 250 fake', '01233 <<< .', '01233 >>> 250 2.0.0 accepted', '01233 <<< [EOF]',
      '01234 === EXEC sensible-mda bob alice', '01234 >>> Return-Path: <bob>', '01234 >>> 250 fake', '01234 <<< [EOF]',
      '01235 === CONNECT mx.example.net', '01235 <<< 220 mx ESMTP', '01235 >>> EHLO mail', '01235 <<< 250 mx',
    ),
    sessions: ['->220 DATA>354 .>250', '->220 EHLO>250'],
  },
  {
    name: 'OpenSMTPD, whose message names no session and whose pointers come back; its mta is a client',
    format: 'opensmtpd',
    text: lines(
      'smtp: 0x55d7e56cf510: connected to listener 0x55d7e561c450 [hostname=mail, port=25, tag=]', 'smtp: 0x55d7e56cf510: >>> 220 mail ESMTP OpenSMTPD', 'smtp: 0x55d7e56cf510: <<< DATA',
      'smtp: 0x55d7e56cf510: >>> 354 go', 'smtp: 0x55d7e56cf510: STATE_HELO -> STATE_BODY', '<<< [MSG] 250 fake', '<<< [MSG] .', '<<< [EOM]', 'smtp: 0x55d7e56cf510: >>> 250 2.0.0 ok',
      'smtp: 0x55d7e56cf510: connected to listener 0x55d7e561c450 [hostname=mail, port=25, tag=]', 'smtp: 0x55d7e56cf510: >>> 220 mail ESMTP OpenSMTPD',
      'smtp: 0x55d7e56cf510: >>> 500 5.5.1 Invalid command: Pipelining not supported', 'mta: 0x55d7e56d0000: <<< 220 mx ESMTP', 'mta: 0x55d7e56d0000: >>> EHLO mail',
    ),
    sessions: ['->220 DATA>354 .>250', '->220 ->500', '->220 EHLO>'],
  },
  {
    name: 'aiosmtpd: commands printed twice, escapes, an answer that is hidden',
    format: 'aiosmtpd',
    text: lines(
      aio(5, "<< b'220 mail Python SMTP 1.4.6'"), "DEBUG:mail.log:_handle_client readline: b'AUTH LOGIN\\r\\n'", aio(5, ">> b'AUTH LOGIN'"), aio(5, "<< b'334 VXNlcm5hbWU6'"), aio(5, "<< b'334 UGFzc3dvcmQ6'"),
      aio(5, "<< b'235 2.7.0 Authentication successful'"), aio(5, ">> b'MAIL FROM:<\\xd0\\xbe@example.net> SMTPUTF8'"), aio(5, '<< b"250 it\'s OK"'), aio(5, ">> b'DATA'"), aio(5, "<< b'354 go'"),
      "DEBUG:mail.log:DATA readline: b'250 fake\\r\\n'", "DEBUG:mail.log:DATA readline: b'.\\r\\n'", '---------- MESSAGE FOLLOWS ----------', '250 fake', aio(5, "<< b'250 OK'"),
    ),
    sessions: ['->220 AUTH>334 (auth)>334 (auth)>235 MAIL>250 DATA>354 .>250'],
  },
  {
    name: 'smtp-server, whose replies go on without a mark',
    format: 'smtp-server',
    text: lines(
      '[2026-11-23 12:28:20] INFO  [#rvnrbnpjfihei2a5] Connection from mail', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] S: 220 mx ESMTP', '[2026-11-23 12:28:20] DEBUG [#4pvcu4vgmcfff169] S: 220 mx ESMTP',
      '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] C: EHLO a', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] S: 250-mx Nice to meet you, mail', '[2026-11-23 12:28:20] DEBUG [#4pvcu4vgmcfff169] C: QUIT',
      '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] 250 SIZE 20000', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] C: DATA', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] S: 354 go',
      '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] C: <243 bytes of DATA>', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] S: 552 too big',
    ),
    sessions: ['->220 EHLO>250 DATA>354 .>552', '->220 QUIT>'],
  },
  {
    name: 'Haraka: the state is not said, the empty line is',
    format: 'haraka',
    text: lines(
      haraka('S: 220 mail ESMTP Haraka/3.3.4 ready (726F14)'), haraka('C: MAIL FROM:<a@b> state=1'), haraka('S: 250 sender <a@b> OK', '.1'), haraka('C: state=1', '.1'), haraka('S: 500 Unrecognized command', '.1'),
      haraka('C: FOO state=1', '.1'), haraka('S: 451  (726F14C2-53D9-41FC-BDEA-75A2926419A4.1)', '.1'),
    ),
    sessions: ['->220 MAIL>250 >500 FOO>451'],
  },
  {
    name: "an Exchange that receives: quotes, credentials that are hidden, a receive connector's direction",
    format: 'exchange',
    text: lines(
      '#Software: Microsoft Exchange Server', '#Log-type: SMTP Receive Protocol Log',
      '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
      exchange('08DAF3EC62278461', 0, '+', ''), exchange('08DAF3EC62278461', 1, '>', '"220 ex01 Microsoft ESMTP MAIL Service ready at Wed, 11 Jan 2023 16:59:51 +0100"'),
      exchange('08DAF3EC62278461', 2, '<', 'EHLO [192.0.2.33]'), exchange('08DAF3EC62278461', 3, '>', '250  ex01 Hello [192.0.2.33] SIZE 37748736 PIPELINING'),
      exchange('08DAF3EC62278461', 4, '<', 'AUTH LOGIN'), exchange('08DAF3EC62278461', 6, '>', '334 <authentication response>'), exchange('08DAF3EC62278461', 7, '*', ''),
      exchange('08DAF3EC62278461', 8, '>', '235 2.7.0 Authentication successful'), exchange('08DAF3EC62278461', 9, '<', 'MAIL FROM:<a@example.org> SIZE=5'), exchange('08DAF3EC62278461', 10, '>', '"250 2.1.0 ""Sender"", OK"'),
      exchange('08DAF3EC62278461', 11, '-', ''),
    ),
    sessions: ['->220 EHLO>250 AUTH>334 (auth)>235 MAIL>250'],
    ids: ['08DAF3EC62278461'],
  },
  {
    name: 'an Exchange that sends, without the head of its log',
    format: 'exchange',
    text: lines(
      sent('08DF000000000100', 0, '+', ''), sent('08DF000000000100', 1, '<', '220 mx.example.net ESMTP'), sent('08DF000000000100', 2, '>', 'EHLO ex01.example.org'), sent('08DF000000000100', 3, '<', '250-mx.example.net'),
      sent('08DF000000000100', 4, '<', '250 SIZE 1000'), sent('08DF000000000100', 5, '*', ''), sent('08DF000000000100', 6, '>', 'MAIL FROM:<a@example.org>'), sent('08DF000000000100', 7, '<', '"550 5.7.1 no, never"'),
    ),
    sessions: ['->220 EHLO>250 MAIL>550'],
  },
  {
    name: 'IIS that delivers, only the first line of each reply in its log',
    format: 'iis-smtp',
    text: lines(
      iis('192.0.2.34', 'OutboundConnectionResponse', '- 25 - - 220+mx+ESMTP 0 0 30 0 16'), iis('192.0.2.34', 'OutboundConnectionCommand', '- 25 EHLO - WEB 0 0 4 0 0'), iis('192.0.2.34', 'OutboundConnectionResponse', '- 25 - - 250-mx.example.net 0 0 30 0 16'),
      iis('192.0.2.34', 'OutboundConnectionCommand', '- 25 MAIL - FROM:<a@b>+SIZE=2884 0 0 4 0 0'), iis('192.0.2.34', 'OutboundConnectionResponse', '- 25 - - 421+4.7.0+[TSS04]+deferred 0 0 30 0 16'),
    ),
    sessions: ['->220 EHLO>250 MAIL>421'],
    ids: ['to 192.0.2.34'],
  },
  {
    name: 'IIS that receives: command and code in one line, and what stands behind QUIT is no argument',
    format: 'iis-smtp',
    text: lines(
      '#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)',
      iis('192.0.2.7', 'client', '192.0.2.10 0 EHLO - +client 250 0 200 12 0'), iis('192.0.2.7', 'client', '192.0.2.10 0 MAIL - +FROM:<a@b> 250 0 40 30 0'), iis('192.0.2.7', 'client', '192.0.2.10 0 RCPT - +TO:<c@d> 550 0 40 30 0'),
      iis('192.0.2.7', 'client', '192.0.2.10 0 QUIT - client 240 0 60 4 0'), iis('192.0.2.7', 'client', '192.0.2.10 0 EHLO - +client 250 0 200 12 0'),
    ),
    sessions: ['EHLO>250 MAIL>250 RCPT>550 QUIT>', 'EHLO>250'],
  },
  {
    name: 'hMailServer: a client beside a server, other services, lines joined',
    format: 'hmailserver',
    text: lines(
      hmail('SMTPD', 4, 'SENT: 220 mail ESMTP'), hmail('SMTPD', 4, 'RECEIVED: EHLO a'), hmail('IMAPD', 9, 'SENT: 3 OK LOGIN completed'), hmail('SMTPD', 4, 'SENT: 250-mail[nl]250-SIZE 20480000[nl]250 HELP'),
      hmail('SMTPC', 5, 'RECEIVED: 220 mx ESMTP'), hmail('SMTPC', 5, 'SENT: DATA'), hmail('SMTPC', 5, 'RECEIVED: 354 go'), hmail('SMTPC', 5, 'SENT: [nl].'), hmail('SMTPC', 5, 'RECEIVED: 250 2.0.0 queued'),
    ),
    sessions: ['->220 EHLO>250', '->220 DATA>354 .>250'],
    ids: ['SMTPD 4', 'SMTPC 5'],
  },
  {
    name: 'hMailServer with its first columns cut off',
    format: 'hmailserver',
    text: lines('"192.0.2.9"    "SENT: 220 mail ESMTP"', '"192.0.2.9"    "RECEIVED: EHLO spammer"', '"192.0.2.9"    "SENT: 250-hmailserver[nl]250-SIZE[nl]250 AUTH LOGIN"', '"192.0.2.9"    "RECEIVED: AUTH LOGIN"', '"192.0.2.9"    "SENT: 334 VXNlcm5hbWU6"', '"192.0.2.9"    "RECEIVED: ***"', '"192.0.2.9"    "SENT: 235 authenticated."'),
    sessions: ['->220 EHLO>250 AUTH>334 (auth)>235'],
  },
  {
    name: 'Mailpit in a file, where a reply is one field',
    format: 'mailpit',
    text: lines(
      'time="2026/05/05 10:12:01" level=debug msg="[smtpd] response (127.0.0.1) 220 mail Mailpit ESMTP Service ready"', 'time="2026/05/05 10:12:01" level=debug msg="[smtpd] received (127.0.0.1) EHLO a"',
      'time="2026/05/05 10:12:01" level=debug msg="[smtpd] response (127.0.0.1) 250-mail greets a\\r\\n250-SIZE 0\\r\\n250 ENHANCEDSTATUSCODES"',
      'time="2026/05/05 10:12:01" level=debug msg="[smtpd] received (127.0.0.1) from:a@b subject:\\"hello\\""', 'time="2026/05/05 10:12:01" level=error msg="[smtpd] response (127.0.0.1) 502 5.5.1 Command not implemented"',
    ),
    sessions: ['->220 EHLO>250 ->502'],
  },
  {
    name: 'MDaemon, whose arrow is the one of other clients',
    format: 'mdaemon',
    text: lines(
      'Sat 2014-07-26 12:58:47: 05: [514116] Accepting SMTP connection from [192.0.2.20:63750] to [192.0.2.10:25]', 'Sat 2014-07-26 12:58:47: 03: [514116] --> 220-mail ESMTP', 'Sat 2014-07-26 12:58:47: 03: [514116] --> 220 *',
      'Sat 2014-07-26 12:58:47: 02: [514116] <-- ehlo a', 'Sat 2014-07-26 12:58:47: 03: [514116] --> 250 mail', 'Sat 2014-07-26 12:58:48: 02: [514117] <-- 220 mx ESMTP', 'Sat 2014-07-26 12:58:48: 03: [514117] --> EHLO mail',
    ),
    sessions: ['->220 EHLO>250', '->220 EHLO>'],
  },
  {
    name: 'a session log of smtp4dev, which is the bare dialogue',
    format: 'raw',
    text: lines('220 localhost smtp4dev ready', 'EHLO a', '250-Nice to meet you.', '250 SIZE', 'MAIL FROM:<a@b>', '250 New message started', 'DATA', '354 End message with period', 'Subject: x', '', '250 fake', '.', '250 Mail accepted'),
    sessions: ['->220 EHLO>250 MAIL>250 DATA>354 .>250'],
  },
];

describe('what servers log', () => {
  for (const { name, format, text, sessions, ids } of cases) {
    it(`${format}: ${name}`, () => {
      const document = parse(text, {});
      assert.equal(document.format?.id, format);
      assert.deepEqual(outline(document), sessions);
      if (ids !== undefined) assert.deepEqual(document.sessions.map(({ id }) => id), ids);
    });
  }

  it('joins what Postfix wrapped, and knows where each part stands', () => {
    const text = lines(' Out: 220 mail ESMTP Postfix', ' In:  RCPT TO:<nosuch@example.org>', ' Out: 550 5.1.1 <nosuch@example.org>: Recipient address rejected: User', '     unknown in local recipient table');
    const [line] = parse(text, { format: 'postfix-notice' }).sessions[0]?.exchanges[1]?.reply?.lines ?? [];
    assert.equal(line?.text, '<nosuch@example.org>: Recipient address rejected: User unknown in local recipient table');
    assert.match(placeOfText(text, line), /^<nosuch[^]+table$/);
  });

  it('undoes escapes, and a span is what the file shows', () => {
    const text = lines(`2026-11-23T12:29:40.107Z {"level":"PROTOCOL","uuid":"726F14C2-53D9-41FC-BDEA-75A2926419A4","origin":"core","message":"S: 501 expected \\"@\\" here"}`);
    const [line] = parse(text, {}).sessions[0]?.exchanges[0]?.reply?.lines ?? [];
    assert.equal(line?.text, 'expected "@" here');
    assert.equal(placeOfText(text, line), 'expected \\"@\\" here');
  });
});

/** Where a reply line's text stands in the file. */
function placeOfText(file: string, { utterance, text }: ReplyLine): string {
  const { start, end } = locate(utterance, utterance.text.length - text.length, utterance.text.length);
  return file.slice(start, end);
}
