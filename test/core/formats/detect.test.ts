import assert from 'node:assert/strict';
import { formats } from '../../../src/core/formats/index.ts';
import { lines, outline, parse, unmark } from '../marked.ts';

describe('detectFormat', () => {
  for (const { id, samples } of formats) {
    it(`knows ${id} by its samples`, () => {
      assert.equal(parse(lines(...samples.map(([, sample]) => unmark(sample).text)), {}).format?.id, id);
    });
  }

  const foreign: readonly [string, string][] = [
    ['nothing', ''],
    ['prose', lines('Dear Bob,', 'we sold 250 apples and 354 pears.', '250 apples', '300 pears', 'Data follows.')],
    ['FTP', lines('220 ftp.example.org FTP server ready', 'USER anonymous', '331 Guest login ok', 'PASS x', '230 Logged in', 'QUIT', '221 Goodbye')],
    ['an HTTP trace', lines('> GET / HTTP/1.1', '> Host: example.org', '< HTTP/1.1 404 Not Found', '< Content-Length: 0')],
    ['a table of numbers', lines('200 443 2048', '250 12 13', '550 1 2', '421 99')],
    ['Python', lines('>>> 250 + 1', '251', '>>> print("hello")', 'hello')],
    ['a diff', lines('<<<<<<< HEAD', '250 a', '=======', '550 b', '>>>>>>> branch')],
    ['NNTP', lines('200 news.example.org ready', 'GROUP misc.test', '211 1234 3000234 3002322 misc.test', 'QUIT', '205 bye')],
    ['HTTP in a capture', lines('12:31:16.100000 IP 127.0.0.1.80 > 127.0.0.1.45636: Flags [P.], seq 1:50, ack 1, win 512, length 49: HTTP: HTTP/1.1 200 OK', '12:31:16.200000 IP 127.0.0.1.45636 > 127.0.0.1.80: Flags [P.], seq 1:50, ack 1, win 512, length 49')],
    ['HTTP in ngrep', lines('T 127.0.0.1:80 -> 127.0.0.1:53284 [AP] #4', 'HTTP/1.1 200 OK.', 'Content-Length: 0.', '.', 'T 127.0.0.1:53284 -> 127.0.0.1:80 [AP] #5', 'GET / HTTP/1.1.')],
    ['HTTP in socat', lines('> 2026/11/23 12:23:22.000386125  length=16 from=0 to=15', 'GET / HTTP/1.1\\r', '< 2026/11/23 12:23:22.000386125  length=17 from=0 to=16', 'HTTP/1.1 200 OK\\r')],
    ['FTP in a followed stream', lines('Follow: tcp,ascii', 'Node 0: 127.0.0.1:57802', 'Node 1: 127.0.0.1:21', '\t20', '220 ftp.example.org', '', '16', 'USER anonymous', '', '\t20', '331 Guest login ok', '', '6', 'QUIT', '', '\t13', '221 Goodbye')],
    ['POP3 in tcpflow', lines('127.000.000.001.00110-127.000.000.001.57744: +OK ready', '', '127.000.000.001.57744-127.000.000.001.00110: QUIT', '', '127.000.000.001.00110-127.000.000.001.57744: +OK bye')],
    ['FTP in tcpflow', lines('127.000.000.001.00021-127.000.000.001.57744: 220 ready', '', '127.000.000.001.57744-127.000.000.001.00021: QUIT', '', '127.000.000.001.00021-127.000.000.001.57744: 221 bye')],
    ['strace of another program', lines('openat(AT_FDCWD, "/etc/services", O_RDONLY|O_CLOEXEC) = 3', 'read(3, "smtp 25/tcp mail\\n", 4096) = 17', 'write(1, "220 ready\\n", 10) = 10', 'close(3)                                = 0')],
    ['HTTP in strace', lines('sendto(6, "GET / HTTP/1.1\\r\\n", 16, MSG_NOSIGNAL, NULL, 0) = 16', 'recvfrom(6, "HTTP/1.1 200 OK\\r\\n", 1024, 0, NULL, NULL) = 17')],
    ['DNS in tshark', lines('    1   0.000000    127.0.0.1 → 127.0.0.1    DNS 77 Standard query 0x1a2b MX example.org', '    2   0.001000    127.0.0.1 → 127.0.0.1    TCP 66 25 → 45636 [ACK] Seq=1 Ack=1')],
    ['a hex dump', lines('00000000  7f 45 4c 46 02 01 01 00  00 00 00 00 00 00 00 00  |.ELF............|', '00000010  03 00 3e 00 01 00 00 00  50 58 00 00 00 00 00 00  |..>.....PX......|')],
    ['the IMAP of hMailServer', lines('"IMAPD"\t5436\t2\t"2020-02-28 15:06:26.123"\t"192.0.2.21"\t"SENT: 3 OK LOGIN completed"', '"IMAPD"\t5436\t2\t"2020-02-28 15:06:26.123"\t"192.0.2.21"\t"RECEIVED: 4 logout"')],
    ["IIS' log of the web", lines('#Software: Microsoft Internet Information Services 10.0', '#Fields: date time s-ip cs-method cs-uri-stem sc-status', '2023-01-11 15:59:51 192.0.2.1 GET /250 550')],
    ['a log of Node', lines('[2026-11-23 12:28:20] INFO  [#rvnrbnpjfihei2a5] started', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] 250 items', '[2026-11-23 12:28:20] DEBUG [#rvnrbnpjfihei2a5] S: ready')],
    ["OpenSMTPD's scheduler", lines('debug: scheduler: evp:3b06a0dcb7ffd993 scheduled (mda)', '69b6489afc81317d smtp connected address=127.0.0.1 host=localhost', 'smtp: 0x55d7e56cf510: STATE_NEW -> STATE_CONNECTED')],
    ['a conflict in a merge', lines('<<<<<<< HEAD', ' In:  250 apples', '>>>>>>> branch', ' Out: 250 pears')],
    ['HTTP behind times', lines('2026-11-23 12:00:00 INFO > GET / HTTP/1.1', '2026-11-23 12:00:00 INFO < 250 bytes', '2026-11-23 12:00:01 INFO 550 requests', '2026-11-23 12:00:01 INFO QUIT')],
    ['a web server\'s log', lines('192.0.2.1 - - [23/Nov/2026:12:00:00 +0000] "GET /250 HTTP/1.1" 200 550', '192.0.2.1 - - [23/Nov/2026:12:00:01 +0000] "POST / HTTP/1.1" 421 354')],
    ['a container\'s log', lines('web-1  | 250 requests served', 'web-1  | 550 errors', 'web-1  | 421 connections', 'web-1  | DATA')],
    ['FTP in a container', lines('ftp-1  | 220 ftp.example.org FTP server ready', 'ftp-1  | AUTH TLS', 'ftp-1  | 234 Proceed', 'ftp-1  | QUIT', 'ftp-1  | 221 Goodbye')],
    ['FTP with AUTH TLS in curl', lines('* Connected to 192.0.2.1', '< 220 FTP ready', '> AUTH TLS', '< 234 AUTH TLS successful', '> QUIT', '< 221 bye')],
    ['NNTP with STARTTLS', lines('200 news.example.org ready', 'STARTTLS', '382 Continue with TLS', 'QUIT', '205 bye')],
    ['POP3 through a logger', lines('Received: +OK ready', 'Sent: USER bob', 'Received: +OK', 'Sent: QUIT', 'Received: +OK bye')],
    ['IMAP through nodemailer\'s logger', lines('[2026-11-23 12:04:35] DEBUG [b5GmGR4YaY] C: A1 LOGIN', '[2026-11-23 12:04:35] DEBUG [b5GmGR4YaY] S: A1 OK')],
    ['IMAP in mutt', lines('[2026-11-23 12:32:52]<2> mutt_socket_write_d() 5> a0000 CAPABILITY', '[2026-11-23 12:32:52]<2> mutt_socket_readln_d() 5< a0000 OK')],
    ['IMAP in JavaMail', lines('DEBUG: getProvider() returning imap', 'DEBUG IMAP: trying to connect', '* OK ready', 'A0 CAPABILITY')],
    ['DICT', lines('220 dict.example.org dictd 1.12', 'DEFINE * data', '150 1 definitions', 'QUIT', '221 bye')],
    ['HTTP in curl --trace-ascii', lines('== Info: Connected to 192.0.2.1', '=> Send header, 79 bytes (0x4f)', '0000: GET / HTTP/1.1', '<= Recv header, 17 bytes (0x11)', '0000: HTTP/1.1 200 OK')],
    ['HTTP in net/http of Ruby', lines('opening connection', '<- "GET / HTTP/1.1\\r\\n"', '-> "HTTP/1.1 200 OK\\r\\n"', '-> "250\\r\\n"')],
    ['the source of a mail library', lines('$this->edebug(\'CLIENT -> SERVER: \' . $data);', '$this->edebug("SERVER -> CLIENT: 220 ready");', '// SERVER -> CLIENT: 250 ok', 'case \'EHLO\':')],
    ['a comment in a source', lines('/**', ' * 250 is fine', ' * 550 is not', ' * DATA follows', ' */', 'export const code = 250;')],
    ['a quoted table', lines('> 250 12 13', '> 550 1 2', '> 421 99', '> 354 7')],
    ['a numbered listing', lines('1: 250', '2: 550', '3: QUIT', '4: DATA')],
    ['/etc/services', lines('smtp            25/tcp          mail', 'submission      587/tcp', 'sieve           4190/tcp', 'time            37/tcp          timserver')],
    ['Exim\'s queue', lines(' 2h   360 1xVTCI-0000gJ-0k <bob@example.net>', '          u@deferred.example.net', '25m  2.9K 1xVTCK-0000gJ-1l <> *** frozen ***')],
  ];
  for (const [name, text] of foreign) it(`leaves ${name} alone`, () => assert.equal(parse(text, {}).format, null));

  const logs: readonly [string, string, string][] = [
    ['postfix-log', "Postfix's log without -v", lines('Nov 23 12:28:15 mail postfix/smtpd[820]: connect from localhost[127.0.0.1]', 'Nov 23 12:28:15 mail postfix/smtpd[820]: warning: localhost[127.0.0.1]: SASL LOGIN authentication failed', 'Nov 23 12:28:15 mail postfix/smtpd[820]: disconnect from localhost[127.0.0.1] ehlo=1 quit=1 commands=2')],
    ['exim-log', "Exim's log", lines('2026-11-23 12:27:05 H=(client) [127.0.0.1] F=<bob@example.net> rejected RCPT <nosuch@example.org>: Unknown user', '2026-11-23 12:27:04 1xVT8S-0008HC-2Z Completed')],
    ['exchange-tracking', "Exchange's message tracking", lines('#Software: Microsoft Exchange Server', '#Log-type: Message Tracking Log', '#Fields: date-time,client-ip,client-hostname,server-ip', '2023-01-11T15:59:51.433Z,192.0.2.1,a,192.0.2.2')],
    ['postfix-log', 'Postfix\'s log in a container', lines('mail-1  | Nov 23 12:28:15 mail postfix/smtp[832]: 968D66BA2: to=<u@example.net>, status=bounced (host 192.0.2.25 said: 550 5.1.1 no (in reply to RCPT TO command))', 'mail-1  | Nov 23 12:28:15 mail postfix/smtpd[820]: NOQUEUE: reject: RCPT from a[192.0.2.1]: 550 5.1.1 <x@y>: no; from=<> to=<x@y>')],
  ];
  for (const [id, name, text] of logs) {
    it(`tells ${name} for a log, in which nobody speaks`, () => {
      const document = parse(text, {});
      assert.equal(document.format?.id, id);
      assert.deepEqual(document.sessions, []);
    });
  }

  it('reads as bare dialogue what the user calls SMTP', () => {
    assert.deepEqual(outline(parse('550 no\n', { isSmtp: true })), ['->550']);
  });

  it('says which format does not exist', () => {
    assert.throws(() => parse('', { format: 'nope' }), /no format 'nope'/);
  });
});
