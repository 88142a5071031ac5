import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/features/lint.ts';
import { hover } from '../../../../src/core/features/hover.ts';
import type { SmtpDocument } from '../../../../src/core/document.ts';
import { parse, unmark } from '../../marked.ts';

/** Programs in which no reply of SMTP stands. */
const silent: readonly (readonly [path: string, text: string])[] = [
  ['http.py', 'import requests\nif resp.status_code == 503: retry()\nreturn "503 Service Unavailable"\n'],
  ['http.py', 'import smtplib, http.client\nSTATUS = "500 Internal Server Error"\nGONE = "404 Not Found"\nOK = "200 OK"\n'],
  ['wsgi.py', "import smtplib\nstart_response('451 Unavailable For Legal Reasons', [])\nstart_response('502 Bad Gateway', [])\n"],
  ['status.js', "const smtp = 1; const codes = { 421: 'Misdirected Request', 431: 'Request Header Fields Too Large', 500: 'x' }; res.status(550);"],
  ['raw.js', "socket.write('HTTP/1.1 503 Service Unavailable'); const smtpHost = 'x'; send('431 Request Header Fields Too Large');"],
  ['fetch.ts', 'if (response.code === 500 || response.status === 550) throw new Error("550");\n'],
  ['axios.ts', "import nodemailer from 'nodemailer';\naxios.get(url).catch((e) => { if (e.responseCode === 500) x(); });\n"],
  ['api.js', "const composer = require('nodemailer/lib/mail-composer');\nif (gone) { err.responseCode = 404; return done(err); }\nconst mailFrom = data.from;\nif (broken) { err.responseCode = 500; return done(err); }\n"],
  ['handler.js', "const { SMTPReject } = require('smtp');\nif (!id) { res.status(404); return; }\nsubmit(mail, (err) => { if (err.name === 'SMTPReject') err.responseCode = 500; });\n"],
  ['ftpd.py', 'import ftplib, smtplib\nself.push("220 FTP ready")\nself.push("530 Not logged in to ftp")\nself.push("226 Done with it")\n'],
  ['mixed.js', 'const smtp = 1; send("250 items"); send("404 Not Found"); lines = `550 one\ntwo\n250 three`;'],
  ['ftp.py', 'import ftplib\nif reply == "550 File not found": pass\nself.push("226 Transfer complete")\nself.push("220 FTP server ready")\nself.push("530 Not logged in")\n'],
  ['ftpd.js', "ftp.reply('550 Permission denied'); ftp.reply('421 Service closing'); ftp.reply('250 Directory changed'); ftp.reply('500 Unknown command');"],
  ['ftp.go', 'conn.send("550 Cannot remove directory") // smtp has this too\nfunc ftpQuit() { conn.send("221 Goodbye") }\n'],
  ['both.py', 'import smtplib, ftplib\nx = "550 No such file or directory"\ny = "250 Requested file action okay"\n'],
  ['nntp.py', 'import nntplib\nx = "211 10 1 10 misc.test"\ny = "430 No such article"\nz = "502 Permission denied"\nw = "441 Posting failed"\n'],
  ['rtsp.py', 'RTSP = "454 Session Not Found"\nrtsp("551 Option not supported")\n'],
  ['sip.js', "sip.send('500 Server Internal Error'); sip.send('503 Service Unavailable'); sip.send('480 Temporarily Unavailable');"],
  ['irc.py', 'self.send("421 %s :Unknown command")\nself.send("451 :You have not registered")\n'],
  ['dict.py', 'self.out("220 dictd ready")\nself.out("550 Invalid database")\nself.out("552 no match")\n'],
  ['version.py', 'import smtplib\nVERSION = "2.550.1"\nPINNED = "250 4.1"\nOLD = "550.5.1.1"\n'],
  ['date.js', "const smtp = require('smtp'); const d = '250 BC'; const e = '421 AD'; const f = '2024-05-50'; const y = '550-01-01';"],
  ['money.py', 'import smtplib\nprice = "550 EUR"\ncost = "250 $"\nfee = "421 USD"\n'],
  ['count.py', 'import smtplib\nlog("250 messages sent")\nlog("550 users found")\nlog("451 bytes read")\nlog("500 errors so far")\n'],
  ['units.ts', "const smtp = 1; const w = '250 px'; const t = '550 ms'; const s = '450 MB'; const k = '251 of 300';"],
  ['port.py', 'import smtplib\nsmtp_port = 587\nSMTP_PORT = 465\nsmtp_timeout = 300\nsmtp_max = 550\n'],
  ['mode.go', 'import "net/smtp"\nos.Chmod(path, 0550)\nconst limit = 550\nvar sizes = []int{250, 450, 550}\n'],
  ['uid.rb', "require 'net/smtp'\nuid = 501\ngid = 550\nFile.chmod(0550, f)\nlimit == 450\n"],
  ['bare.py', 'import smtplib\nif code == 550: pass\nif x in (450, 451): pass\nreturn 250\n'],
  ['strings.py', 'import smtplib\na = "550"\nb = "550 "\nc = "250-"\nd = "550\\r\\n"\n'],
  ['id.js', "const smtp = 1; const id = '550e8400-e29b-41d4-a716-446655440000'; const tel = '555 0100'; const z = '450-1234';"],
  ['address.php', "<?php $smtp = 1; $street = '550 Main Street'; $zip = '25010 5.1';"],
  ['ip.java', 'import javax.mail.*;\nString ip = "250.4.1.2"; String mac = "55:0a"; int smtpRetries = 250;\n'],
  ['regex.js', "const smtp = 1; const re = /550 5.1.1 User unknown/; const isOk = /^250 /.test(x);"],
  ['comment.py', 'import smtplib\n# "550 5.1.1 User unknown"\n\n"""\n550 5.1.1 User unknown\n"""\n'],
  ['comment.go', '/* "550 5.1.1 User unknown" smtp_code == 550 */ // "451 4.7.1 Later"\n'],
  ['comment.php', '<?php /* smtp "550 5.1.1 x" */ # "550 5.1.1 y"\n// smtp_code == 550\n'],
  ['comment.rb', "=begin\n'550 5.1.1 User unknown' smtp_code == 550\n=end\n# '451 4.7.1 x'\n"],
  ['pod.pl', "=pod\n\n  '550 5.1.1 User unknown'\n\n=cut\n1;\n__END__\nsmtp_code == 550 '550 5.1.1 x'\n"],
  ['prose.py', 'import smtplib\nlog("The server said 550 5.1.1 User unknown to us")\nhelp = "Use code 550 for unknown users"\n'],
  ['table.js', "const smtp = 1; const rows = ['550: mailbox unavailable', '550 - mailbox unavailable', '(550) mailbox'];"],
  ['compare.py', 'import smtplib\nif response.status == 550: pass\nif status_code == 421: pass\nif len(smtp_hosts) == 250: pass\n'],
  ['smtpish.py', 'if smtp_port == 465: pass\nif smtp_error_count == 500: pass\nsmtp_status_interval = 300\nsmtp_code == 99\n'],
  ['test.js', "const transporter = 1; expect(res.statusCode).toBe(550); assert.equal(response.status, 421); expect(smtpPort).toBe(587); expect(smtpLimit).toBe(250);"],
  ['bounds.js', "require('nodemailer'); if (err.responseCode >= 500 && err.responseCode < 600) x(); if (smtpCode > 399) y();"],
  ['case.js', "const smtp = 1; switch (response.status) { case 421: case 503: case 550: break; }"],
  ['nested.js', 'switch (smtpCode) { default: x(); }\nswitch (httpStatus) { case 503: y(); }\n'],
  ['colors.ts', "const smtp = 1; const c = ['500', '450']; const weights = { bold: 550, light: 250 }; const css = '550 italic';"],
  ['locale.java', 'class A { String m = "500 Internal error"; String n = "503 Backend fetch failed"; }\n'],
  ['grpc.rs', 'let a = "500 internal"; let b = "503 unavailable"; match code { 503 => 1, 550 => 2, _ => 3 };\n'],
  ['csharp.cs', 'using System.Net.Http;\nif ((int)response.StatusCode == 550) { throw new Exception("550 oops"); }\n'],
  ['kotlin.kt', 'val a = "421 Misdirected Request"\nif (response.code == 451) retry()\n'],
  ['seed.sql.js', "const smtp = 1; db.run('INSERT INTO t VALUES (550, 5.1, 1)'); const q = '500 rows';"],
  ['transcript.py', 'import smtplib\nT = """220 mx ESMTP\nEHLO me\n250 ok\n"""\n'],
];

/** Reads a program, and finds exactly the marked replies. */
function expectReplies(path: string, marked: string): SmtpDocument {
  const { text, ranges } = unmark(marked);
  const document = parse(text, { path, readsSourceCode: true });
  assert.equal(document.format?.id, 'source-code');
  const spans = document.settings.flatMap(({ replies }) => replies.map(({ span }) => span));
  assert.deepEqual(spans.map(({ start, end }) => text.slice(start, end)), ranges.map(({ start, end }) => text.slice(start, end)), marked);
  assert.deepEqual(spans.map(({ start, end }) => ({ start, end })), ranges);
  return document;
}

describe('source-code', () => {
  it('is off unless the user asks for it', () => {
    const text = 'import smtplib\nx = "550 5.1.1 User unknown"\n';
    assert.equal(parse(text, { path: 'a.py' }).format, null);
    assert.equal(parse(text, { path: 'a.py', readsSourceCode: false }).settings.length, 0);
    assert.equal(parse(text, { path: 'a.txt', readsSourceCode: true }).format, null);
    assert.equal(parse(text, { path: 'a.py', format: 'source-code' }).settings.length, 1);
    assert.equal(parse(text, { format: 'source-code' }).settings.length, 1);
    assert.equal(parse(text, { path: 'a.txt', files: [['*.txt', 'source-code']] }).settings.length, 1);
  });

  it('reads no other configuration into what a program holds in its strings', () => {
    assert.equal(parse("MAIN = '''\nsmtpd_banner = x\nsmtpd_helo_required = yes\nmyhostname = a\nmydestination = b\nreject_code = 250\n'''\n", { path: 'a.py' }).format, null);
  });

  describe('finds a string that is a whole reply', () => {
    const cases: readonly (readonly [path: string, marked: string])[] = [
      ['a.py', 'import smtplib\nr = "«550 5.1.1 User unknown»"\ns = b\'«451 4.7.1 Greylisted»\\r\\n\'\n'],
      ['a.py', 'class Milter: pass\nr = f"«550 5.7.1 <{address}> is not welcome»"\nt = """«250 2.0.0 Ok»"""\n'],
      ['a.py', 'push_smtp("«250-mx.example.com»\\r\\n«250-PIPELINING»\\r\\n«250 8BITMIME»\\r\\n")\n'],
      ['a.py', 'def rcpt(self):\n    """Returns 550 5.1.1 for nobody."""\n    return ("«550 5.1.1» "\n            "Nobody here")\n'],
      ['a.js', "socket.write(`«250 2.1.5 ${recipient} ok»\\r\\n`); // smtp 550 5.1.1 no\n"],
      ['a.ts', 'const smtpGreeting: string = "«220 mx.example.com ESMTP»";\nconst re = /["\'`]550/; const after = "«421 4.3.2 Closing»";\n'],
      ['a.js', "const smtp = 1; socket.write('«354 End data»\\r\\n');\n"],
      ['a.go', 'import "net/smtp"\nvar a = "«354 Go ahead»"\nvar b = `«552 5.3.4 Message too big»`\n'],
      ['a.php', "<?php\n# 550 5.1.1 a comment\n$smtp = '«454 4.7.0 TLS not available»'; // not: '550 5.1.1 x'\n"],
      ['a.php', "<?php\nheader('Auth-Status: Invalid login');\nheader('Auth-Error-Code: «535 5.7.8»');\n"],
      ['a.rb', "require 'net/smtp'\nx = '«503 5.5.1 Need RCPT first»' # '550 5.1.1 x'\ny = \"«250 2.6.0 #{id} queued»\"\n"],
      ['a.rb', "require 'net/smtp'\nx = <<~REPLY\n«550 5.1.1 Nobody here»\nREPLY\n"],
      ['A.java', 'import javax.mail.*;\nclass A { String a = "«550 5.1.1 No such user»"; char c = \'"\'; String b = "«421 Too many connections»"; }\n'],
      ['A.cs', 'using MailKit;\nvar a = @"«550 5.7.1 Say ""please""»"; var b = $"«452 4.2.2 {name} is full»";\n'],
      ['a.pl', "use Net::SMTP;\nmy $x = '«550 5.1.1 Nobody»'; # '550 5.1.1 x'\nmy $y = qq{«451 4.7.1 $why»};\n\n=head1 DOC\n\n\"550 5.1.1 User unknown\"\n\n=cut\n\nmy $z = \"«250 2.0.0 Ok»\";\n"],
      ['a.rs', "use lettre::transport::smtp;\nfn a<'a>(x: &'a str) -> &'a str { \"«550 5.1.1 Nobody»\" } // \"550 5.1.1 x\"\nlet q = '\"'; let r = r#\"«250 2.0.0 Ok»\"#;\n"],
      ['a.py', 'x = "«550 5.1.1 User unknown»"\n'],
      ['server_test.go', 'import "net/smtp"\nvar server = `«220 hello world»\n«502 EH?»\n«250-mx.example.org at your service»\n«250 8BITMIME»\n«535-Invalid credentials»\n«535 see www.example.org»\n`\nvar one = "«250 User is valid»\\n"\n'],
      ['a.pl', "use Net::SMTP::Server;\nsub mail { shift->_put('«250 Sender taken»'); }\nsub rcpt { shift->_put('«550 No such user»'); }\nsub help { $self->_put('«500 Learn to type!»'); warn('500 Learn to spell!'); }\n"],
      ['a.js', "class SMTPProxy {} // smtp\nconst smtp = require('smtp-server'), lmtp = smtp.lmtp;\n" + `${'const x = 1;\n'.repeat(300)}busy(socket, '«421 Failed to assign connection to a process»');\n`],
      ['plugin.js', "app.hook((envelope, next) => next(app.reject(envelope, 'virus', '«550 This message contains a virus and may not be delivered»')));\n"],
      ['a.py', "import smtpd\nself.push('«250-8BITMIME»')\nself.push('«220 192.0.2.1 ESMTP ready»')\nself.push('«500 Error: strict ASCII mode»')\n"],
      ['a.py', 'def policy(r):  # for postfix\n    return "action=«450 4.7.1 Come back later»\\n\\n" if r else "action=DUNNO\\n\\n"\n'],
    ];
    for (const [path, marked] of cases) it(`${path}: ${marked.slice(0, 60).replaceAll('\n', ' ')}`, () => void expectReplies(path, marked));
  });

  describe('finds a code whose name says SMTP', () => {
    const cases: readonly (readonly [path: string, marked: string])[] = [
      ['a.py', 'if e.smtp_code == «550»: pass\nif 451 < x: pass\nelif e.smtp_code in («450», «451», «452»): pass\n'],
      ['a.py', 'import smtplib\nself.assertEqual(detail.smtp_code, «550»)\nself.assertEqual(«421», detail.smtp_code)\nself.assertEqual(550, len(found))\nself.log(550, detail.smtp_code)\n'],
      ['a.test.js', "require('nodemailer');\nexpect(err.responseCode).toBe(«550»);\nassert.strictEqual(err.responseCode, «554»);\nexpect(list.length).toBe(550);\nexpect(response.status).toBe(550);\n"],
      ['a_test.go', 'import "net/smtp"\nassert.Equal(t, «451», smtpErr.Code)\nassert.Equal(t, 451, count)\n'],
      ['a.js', "transporter.sendMail(mail).catch((err) => { if (err.responseCode === «550») drop(); });\n"],
      ['a.go', 'var err = &smtp.SMTPError{\n\tCode:         «451»,\n\tEnhancedCode: smtp.EnhancedCode{4, 0, 0},\n}\n'],
      ['a.py', 'import smtplib\nraise smtplib.SMTPResponseException(«421», "later")\nraise SMTPDataError(«554», b"no")\n'],
      ['a.js', "require('nodemailer');\nif (err.responseCode === «550» || «421» === err.responseCode) return;\nif ([«450», «451»].includes(err.responseCode)) retry();\n"],
      ['a.js', "const smtp = 1; err.responseCode = «500»; status = 404; err.responseCode = 40;\n"],
      ['a.js', "const smtp = 1; if (gone) err.responseCode = 404; if (full) err.responseCode = «452»;\n"],
      ['a.js', "require('nodemailer');\nerr.responseCode = «452»;\nconst o = { smtpCode: '«550»', port: 587, smtpPort: 465 };\n"],
      ['a.js', 'switch (smtpCode) {\n  case «550»:\n  case «551»:\n    break;\n  default: x(553);\n}\nswitch (status) { case 550: break; }\n'],
      ['a.go', 'import "net/textproto"\nswitch protoErr.Code {\ncase «421», «450»:\n\treturn\n}\nreturn &smtp.SMTPError{\n\tCode: «554»,\n\tMessage: "no",\n}\n'],
      ['A.java', 'import com.sun.mail.smtp.SMTPSendFailedException;\nif (e.getReturnCode() == «552») {}\n'],
      ['a.php', '<?php\nif ($smtp_code == «550» || in_array($smtp_code, [«450», «451»])) {}\n'],
      ['a.rb', "require 'net/smtp'\ncase smtp_code\nwhen '«550»', '«551»' then 1\nend\n"],
      ['a.pl', "use Sendmail::PMilter;\n$ctx->setreply('«550', '5.7.1', 'Go away»');\n"],
      ['a.py', 'import Milter\nself.setreply("«550","5.1.1","User unknown»")\nself.setreply(code, xcode, text)\n'],
    ];
    for (const [path, marked] of cases) it(`${path}: ${marked.slice(0, 60).replaceAll('\n', ' ')}`, () => void expectReplies(path, marked));
  });

  it('finds what is wrong in a reply', () => {
    const found = (path: string, text: string): string[] => lint(parse(text, { path, readsSourceCode: true })).map(({ rule, span }) => `${rule.id} ${text.slice(span.start, span.end)}`);
    assert.deepEqual(found('a.py', 'import smtplib\nx = "550 4.7.1 Rejected as spam"\n'), ['enhanced-class-mismatch 4.7.1']);
    assert.deepEqual(found('a.py', 'import Milter\nself.setreply("550","4.7.1","No")\nself.setreply("250","2.0.0","Yes")\n'), ['enhanced-class-mismatch 4.7.1', 'success-for-refusal 250']);
    assert.deepEqual(found('a.js', "require('smtp-server'); x = '550 5.7.99 Spam refused'; y = '451 4.7.1 Später'; z = '550 Please try again later, mailbox busy';"), [
      'enhanced-code-not-registered 5.7.99',
      'reply-text-not-ascii ä',
      'text-contradicts-code 550',
    ]);
    assert.deepEqual(found('a.py', `import smtplib\nx = "550 5.7.1 Spam ${'x'.repeat(520)}"\n`).map((one) => one.split(' ')[0]), ['reply-line-too-long']);
    assert.deepEqual(found('a.py', 'import smtplib\nif e.smtp_code == 554: pass\nif e.smtp_code in (250, 499): pass\n'), []);
  });

  it('explains the code under the cursor', () => {
    const text = 'import smtplib\nx = "550 5.1.1 User unknown"\nif e.smtp_code == 452: pass\n';
    const document = parse(text, { path: 'a.py', readsSourceCode: true });
    assert.match(hover(document, text.indexOf('5.1.1'))?.explanation.verdict ?? '', /./);
    assert.match(hover(document, text.indexOf('452') + 1)?.explanation.label ?? '', /452/);
    assert.equal(hover(document, text.indexOf('smtp_code') + 2)?.explanation.label, 'comparison');
  });

  describe('leaves alone', () => {
    for (const [path, text] of silent) {
      it(`${path}: ${text.slice(0, 70).replaceAll('\n', ' ')}`, () => {
        const document = parse(text, { path, readsSourceCode: true });
        assert.deepEqual(document.settings.flatMap(({ entry, replies }) => replies.map(({ code, text: words }) => `${entry.name}: ${code ?? ''} ${words}`)), []);
        assert.deepEqual(lint(document), []);
      });
    }
  });

  it('takes time in proportion to a text, whatever is in it', () => {
    for (const part of ['"\\"\\"\\"', "'", '`${', '/*', '"""', '<<AB ', 'qq{ ', '550 ', 'smtp_code == 550 ', '"550 5.1.1 ', 'r#"', "b'", 'switch (smtp_code) { case 550: ', '[450, ', '\\']) {
      for (const path of ['a.py', 'a.js', 'a.pl', 'a.rs', 'a.cs', 'a.rb', 'a.php', 'a.go']) {
        parse(part.repeat(5_000), { path, readsSourceCode: true });
        parse(`${part}\n`.repeat(5_000), { path, readsSourceCode: true });
      }
    }
  });
});
