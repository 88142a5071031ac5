/** Invented logs, one of each family, and what they add up to. */
export interface Family {
  readonly family: string;
  readonly log: string;
  readonly expected: {
    /** messages, sent, deferred, bounced, expired, rejected, deferredMessages */
    readonly totals: readonly number[];
    readonly hosts: Readonly<Record<string, number>>;
    readonly domains: Readonly<Record<string, number>>;
    readonly codes: Readonly<Record<string, number>>;
    readonly hours: Readonly<Record<string, number>>;
  };
}

export const postfix: Family = {
  family: 'Postfix',
  log: `Nov 23 11:59:58 mail postfix/smtpd[820]: connect from client.example.org[192.0.2.44]
Nov 23 12:28:15 mail postfix/smtpd[820]: 968D66BA2: client=client.example.org[192.0.2.44]
Nov 23 12:28:15 mail postfix/cleanup[824]: 968D66BA2: message-id=<1@client.example.org>
Nov 23 12:28:15 mail postfix/qmgr[300]: 968D66BA2: from=<bob@example.org>, size=454, nrcpt=3 (queue active)
Nov 23 12:28:16 mail postfix/smtp[832]: 968D66BA2: to=<u@Example.NET>, relay=mx.example.net[192.0.2.7]:25, delay=0.1, delays=0.05/0/0.02/0.03, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4F1A2B3C4)
Nov 23 12:28:16 mail postfix/smtp[833]: 968D66BA2: to=<v@example.com>, orig_to=<list@example.org>, relay=mx.example.com[192.0.2.8]:25, conn_use=2, delay=0.1, delays=0.05/0/0.02/0.03, dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.8] said: 452 4.2.2 <v@example.com>: mailbox full (in reply to RCPT TO command))
Nov 23 12:28:17 mail postfix/local[834]: 968D66BA2: to=<nobody@example.org>, relay=local, delay=0.1, delays=0.05/0/0.02/0.03, dsn=5.1.1, status=bounced (unknown user: "nobody")
Nov 23 12:28:18 mail postfix/smtpd[820]: NOQUEUE: reject: RCPT from client.example.org[192.0.2.44]: 550 5.1.1 <nosuch@example.org>: Recipient address rejected: User unknown; from=<bob@example.net> to=<nosuch@example.org> proto=ESMTP helo=<client.example.org>
Nov 23 13:00:01 mail postfix/postscreen[99]: NOQUEUE: reject: CONNECT from [192.0.2.9]:1337: too many connections
Nov 23 13:00:02 mail postfix/cleanup[824]: A1B2C3D4E: reject: header Subject: buy now from unknown[192.0.2.9]; from=<x@example.net> to=<alice@example.org> proto=ESMTP helo=<x>: 5.7.1 not here
Nov 23 13:00:03 mail postfix/cleanup[824]: A1B2C3D4F: milter-reject: END-OF-MESSAGE from unknown[192.0.2.9]: 5.7.1 Spam; from=<x@example.net> to=<alice@example.org> proto=ESMTP helo=<x>
Nov 23 13:28:16 mail postfix/smtp[833]: 968D66BA2: to=<v@example.com>, relay=none, delay=3601, delays=3600/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.8]:25: Connection refused)
Nov 28 14:28:16 mail postfix/qmgr[300]: 968D66BA2: from=<bob@example.org>, status=expired, returned to sender
Nov 28 14:28:16 mail postfix/qmgr[300]: 968D66BA2: removed
Nov 28 14:28:17 mail dovecot: imap-login: Login: user=<alice>, status=sent
`,
  expected: {
    totals: [3, 1, 2, 1, 1, 4, 1],
    hosts: { 'mx.example.net': 1, 'mx.example.com': 1, local: 1 },
    domains: { 'example.net': 1, 'example.com': 2, 'example.org': 1 },
    codes: { '250 2.0.0': 1, '452 4.2.2': 1, '550 5.1.1': 1 },
    hours: { 12: 4, 13: 4, 14: 1 },
  },
};

export const families: readonly Family[] = [
  postfix,
  {
    family: 'Exim',
    log: `2026-11-23 12:27:04 1xVT8S-0008Gt-0M <= bob@example.net H=(client.example.org) [192.0.2.44] P=esmtp S=443 id=1@mail.example.org
2026-11-23 12:27:04 1xVT8S-0008Gt-0M => alice <alice@example.org> R=locals T=spool
2026-11-23 12:27:05 1xVT8S-0008Gt-0M -> friend@example.com R=remote T=smtp H=mx.example.com [192.0.2.8] X=TLS1.3:x:256 CV=yes C="250 2.0.0 Ok: queued as 797666BDF"
2026-11-23 12:27:05 1xVT8S-0008HC-2Z ** friend@example.net R=remote T=smtp H=mx.example.net [192.0.2.7] X=TLS1.3:x:256 CV=no: SMTP error from remote mail server after RCPT TO:<friend@example.net>: 554 5.7.1 <friend@example.net>: Relay access denied
2026-11-23 12:27:05 1xVT8S-0008HD-2Z == slow@example.net R=remote T=smtp defer (111): Connection refused H=mx.example.net [192.0.2.7]
2026-11-23 13:27:05 1xVT8S-0008HD-2Z ** slow@example.net: retry timeout exceeded
2026-11-23 13:27:05 1xVT8S-0008HD-2Z Completed
2026-11-23 13:27:05 H=(client.example.org) [192.0.2.44] F=<bob@example.net> rejected RCPT <nosuch@example.org>: Unknown user
2026-11-23 13:27:06 H=(client.example.org) [192.0.2.44] F=<bob@example.net> temporarily rejected RCPT <grey@example.org>: Greylisted
2026-11-23 13:27:08 1xVT8W-0008It-2H H=(client.example.org) [192.0.2.44] F=<bob@example.net> rejected after DATA: 554 5.7.1 Message looks like spam
2026-11-23 13:27:09 login authenticator failed for (client.example.org) [192.0.2.44]: 535 Incorrect authentication data (set_id=alice@example.org)
`,
    expected: {
      totals: [4, 2, 1, 1, 1, 3, 1],
      hosts: { 'mx.example.com': 1, 'mx.example.net': 2 },
      domains: { 'example.org': 1, 'example.com': 1, 'example.net': 3 },
      codes: { '250 2.0.0': 1, '554 5.7.1': 2 },
      hours: { 12: 4, 13: 4 },
    },
  },
  {
    family: 'sendmail',
    log: `Nov 23 12:28:22 mail sendmail[1042]: 6ANCSMd6001042: from=<bob@example.net>, size=272, class=0, nrcpts=1, msgid=<1@mail.example.org>, proto=ESMTP, daemon=MTA, relay=localhost [127.0.0.1]
Nov 23 12:28:22 mail sendmail[1044]: 6ANCSMd6001042: to=<a@example.com>,<b@example.com>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=30272, relay=mx.example.com. [192.0.2.8], dsn=2.0.0, stat=Sent (Ok: queued as 4F1A2B3C4)
Nov 23 12:28:23 mail sm-mta[1045]: 6ANCSMd6001043: to=<c@example.net>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=30272, relay=mx.example.net. [192.0.2.7], dsn=4.7.0, stat=Deferred: 421 4.7.0 Too many connections
Nov 23 12:28:24 mail sendmail[1046]: 6ANCSMd6001044: to=<d@example.net>, delay=00:00:00, mailer=esmtp, pri=61296, relay=mx.example.net. [192.0.2.7], dsn=5.1.1, reply=550 5.1.1 User unknown, stat=User unknown
Nov 23 12:28:25 mail sendmail[1057]: 6ANCSMqT001057: <nosuch@example.org>... User unknown
Nov 23 12:28:26 mail sendmail[1066]: 6ANCSM0K001066: ruleset=check_rcpt, arg1=<grey@example.org>, relay=localhost [127.0.0.1], reject=451 4.7.1 Greylisting in action, please come back later
`,
    expected: {
      totals: [5, 2, 1, 1, 0, 2, 1],
      hosts: { 'mx.example.com': 2, 'mx.example.net': 2 },
      domains: { 'example.com': 2, 'example.net': 2 },
      codes: { '421 4.7.0': 1, '550 5.1.1': 1, '451 4.7.1': 1 },
      hours: { 12: 6 },
    },
  },
  {
    family: 'OpenSMTPD',
    log: `Nov 23 12:00:00 mail smtpd[7]: 69b6489afc81317d smtp message msgid=f6e94209 size=802 nrcpt=1 proto=ESMTP
Nov 23 12:00:01 mail smtpd[7]: 69b6489b982c840c mta delivery evpid=f6e94209918f7e7b from=<bob@example.org> to=<a@example.com> rcpt=<-> source="192.0.2.1" relay="192.0.2.8 (mx.example.com)" delay=0s result="Ok" stat="250 2.0.0: f6e94209 Message accepted for delivery"
Nov 23 12:00:02 mail smtpd[7]: 69b6489b982c840d mta delivery evpid=f6e94210918f7e7b from=<bob@example.org> to=<b@example.net> rcpt=<-> source="192.0.2.1" relay="192.0.2.7 (mx.example.net)" delay=0s result="TempFail" stat="421 busy"
Nov 23 12:00:03 mail smtpd[7]: 69b6489b982c840e mta delivery evpid=f6e94210918f7e7c from=<bob@example.org> to=<c@example.net> rcpt=<-> source="192.0.2.1" relay="192.0.2.7 (mx.example.net)" delay=0s result="PermFail" stat="550 5.1.1 no such "user""
Nov 23 12:00:04 mail smtpd[7]: 69b6489afc81317e smtp failed-command command="RCPT TO:<x@elsewhere.example>" result="550 Invalid recipient: <x@elsewhere.example>"
Nov 23 12:00:05 mail smtpd[7]: 69b6489afc81317e smtp failed-command command="FOO" result="500 5.5.1 Invalid command: Command unrecognized"
69b6489afc813180 mda delivery evpid=f6e94211918f7e7c from=<bob@example.org> to=<alice@example.org> rcpt=<-> user=alice delay=0s result=Ok stat=Delivered
`,
    expected: {
      totals: [3, 2, 1, 1, 0, 1, 1],
      hosts: { 'mx.example.com': 1, 'mx.example.net': 2 },
      domains: { 'example.com': 1, 'example.net': 2, 'example.org': 1 },
      codes: { '250 2.0.0': 1, 421: 1, '550 5.1.1': 1, 550: 1 },
      hours: { 12: 4 },
    },
  },
  {
    family: 'qmail',
    log: `@4000000069241b2a1dcd6500 new msg 93869
@4000000069241b2a1dcd6501 info msg 93869: bytes 2343 from <bob@example.org> qp 18695 uid 49491
@4000000069241b2a1dcd6502 starting delivery 2392: msg 93869 to remote a@example.com
@4000000069241b2a1dcd6503 starting delivery 2393: msg 93869 to remote b@example.net
@4000000069241b2a1dcd6504 delivery 2392: success: 192.0.2.8_accepted_message./Remote_host_said:_250_2.0.0_Ok/
@4000000069241b2a1dcd6505 delivery 2393: deferral: Connected_to_192.0.2.7_but_greeting_failed./Remote_host_said:_421_4.7.0_busy/
@4000000069241b2a1dcd6506 starting delivery 2394: msg 93869 to remote b@example.net
@4000000069241b2a1dcd6507 delivery 2394: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_unknown/Giving_up_on_192.0.2.7./
@4000000069241b2a1dcd6508 end msg 93869
`,
    expected: {
      totals: [1, 1, 1, 1, 0, 0, 1],
      hosts: { '192.0.2.8': 1, '192.0.2.7': 2 },
      domains: { 'example.com': 1, 'example.net': 2 },
      codes: { '250 2.0.0': 1, '421 4.7.0': 1, '550 5.1.1': 1 },
      hours: { '08': 3 },
    },
  },
  {
    family: 'Haraka',
    log: `2026-11-23T12:29:02.794Z [NOTICE] [6C59A285-9E66-43A4-8626-06FC323C85A6.1] [core] recipient <alice@example.org> code=OK msg="" sender=bob@example.net
2026-11-23T12:29:03.979Z [NOTICE] [60FE6089-8DB8-4391-A27E-198C894A34EB.1] [core] recipient <nosuch@example.org> code=DENY msg="550 5.1.1 User unknown" sender=bob@example.net
2026-11-23T12:29:44.084Z {"level":"NOTICE","uuid":"310B8994-855D-419D-B947-A8C0294B9D45.1","origin":"core","message":"recipient <grey@example.org>","code":"DENYSOFT","msg":"Greylisted","sender":"bob@example.net"}
2026-11-23T13:29:05.100Z level=NOTICE uuid=6C59A285-9E66-43A4-8626-06FC323C85A6.1.1 origin=outbound message="delivered" file=1_2_3 domain=example.com host=mx.example.com ip=192.0.2.8 port=25 mode=SMTP tls=Y auth=N response="250 2.0.0 Ok: queued" delay=0.1 fails=0 rcpts=1/0/0
2026-11-23T13:29:05.200Z [NOTICE] [6C59A285-9E66-43A4-8626-06FC323C85A6.1.2] [outbound] recipient <x@example.net> rejected: 550 5.1.1 nobody
2026-11-23T13:29:06.200Z [INFO] [6C59A285-9E66-43A4-8626-06FC323C85A6.1.3] [outbound] Temp failing 1_2_4 for 64 seconds: 451 4.7.1 Greylisted
`,
    expected: {
      totals: [3, 1, 1, 1, 0, 2, 1],
      hosts: { 'mx.example.com': 1 },
      domains: { 'example.com': 1, 'example.net': 1 },
      codes: { '250 2.0.0': 1, '550 5.1.1': 2, '451 4.7.1': 1 },
      hours: { 12: 2, 13: 3 },
    },
  },
  {
    family: 'KumoMTA',
    log: `{"type":"Reception","id":"1d98076abbbc11ed940250ebf67f93bd","sender":"bob@example.org","recipient":"a@example.com","queue":"example.com","site":"","response":{"code":250,"enhanced_code":null,"content":"","command":null},"peer_address":null,"timestamp":1795435200}
{"type":"Delivery","id":"1d98076abbbc11ed940250ebf67f93bd","sender":"bob@example.org","recipient":"a@example.com","queue":"example.com","response":{"code":250,"enhanced_code":{"class":2,"subject":0,"detail":0},"content":"OK ids=8a54","command":"."},"peer_address":{"name":"mx.example.com.","addr":"192.0.2.8"},"timestamp":1795435201}
{"type":"TransientFailure","id":"2d98076abbbc11ed940250ebf67f93bd","sender":"bob@example.org","recipient":"b@example.net","response":{"code":421,"enhanced_code":{"class":4,"subject":7,"detail":0},"content":"slow down","command":"MAIL FROM:<bob@example.org>"},"peer_address":{"name":"mx.example.net.","addr":"192.0.2.7"},"timestamp":1795438801}
{"type":"Bounce","id":"2d98076abbbc11ed940250ebf67f93bd","sender":"bob@example.org","recipient":["b@example.net","c@example.net"],"response":{"code":550,"enhanced_code":null,"content":"no","command":"RCPT TO:<b@example.net>"},"peer_address":{"name":"mx.example.net.","addr":"192.0.2.7"},"timestamp":1795438802}
{"type":"Expiration","id":"3d98076abbbc11ed940250ebf67f93bd","sender":"bob@example.org","recipient":"d@example.net","response":{"code":551,"enhanced_code":{"class":5,"subject":4,"detail":7},"content":"Next delivery time would be too late","command":null},"peer_address":null,"timestamp":1795438803}
`,
    expected: {
      totals: [3, 1, 1, 2, 1, 0, 1],
      hosts: { 'mx.example.com': 1, 'mx.example.net': 3 },
      domains: { 'example.com': 1, 'example.net': 4 },
      codes: { '250 2.0.0': 1, '421 4.7.0': 1, 550: 2, '551 5.4.7': 1 },
      hours: { 12: 1, 13: 4 },
    },
  },
  {
    family: 'Exchange message tracking',
    log: `#Software: Microsoft Exchange Server
#Version: 15.02.0000.000
#Log-type: Message Tracking Log
#Date: 2026-11-23T12:00:00.000Z
#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes
2026-11-23T12:00:00.100Z,192.0.2.44,client,192.0.2.1,mail,ctx,in,SMTP,RECEIVE,1,<1@example.org>,n1,a@example.com;b@example.net,,454
2026-11-23T12:00:01.100Z,192.0.2.1,mail,192.0.2.8,mx.example.com,"ctx, more",out,SMTP,SEND,1,<1@example.org>,n1,a@example.com;b@example.com,250 2.1.5 Recipient OK;250 2.1.5 Recipient OK,454
2026-11-23T12:00:02.100Z,,,,mail,,,QUEUE,DEFER,2,<2@example.org>,n2,c@example.net,"[{LRT=};{LED=451 4.7.0 Temporary server error, ""try later""};{FQDN=mx.example.net};{IP=192.0.2.7}]",454
2026-11-23T13:00:02.100Z,,,,mail,,,DSN,FAIL,2,<2@example.org>,n2,c@example.net,"[{LRT=};{LED=550 5.1.1 no};{FQDN=mx.example.net};{IP=192.0.2.7}]",454
2026-11-23T13:00:03.100Z,,,,mail,,,STOREDRIVER,DELIVER,3,<3@example.org>,n3,alice@example.org,,454
`,
    expected: {
      totals: [3, 3, 1, 1, 0, 0, 1],
      hosts: { 'mx.example.com': 2, 'mx.example.net': 2, mail: 1 },
      domains: { 'example.com': 2, 'example.net': 2, 'example.org': 1 },
      codes: { '250 2.1.5': 2, '451 4.7.0': 1, '550 5.1.1': 1 },
      hours: { 12: 3, 13: 2 },
    },
  },
  {
    family: 'PowerMTA',
    log: `type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,dlvSourceIp,dlvDestinationIp,vmta,jobId,envId,queue,vmtaPool
d,2026-11-23 12:00:00+0000,2026-11-23 11:59:00+0000,bob@example.org,a@example.com,,relayed,2.0.0 (success),"smtp;250 2.0.0 ok, thanks",mx.example.com (192.0.2.8),,smtp,,smtp,192.0.2.1,192.0.2.8,v1,job1,,example.com/v1,p1
t,2026-11-23 12:00:01+0000,2026-11-23 11:59:00+0000,bob@example.org,b@example.net,,delayed,4.4.1 (no answer from host),,mx.example.net (192.0.2.7),,smtp,,smtp,192.0.2.1,192.0.2.7,v1,job1,,example.net/v1,p1
b,2026-11-23 13:00:02+0000,2026-11-23 11:58:00+0000,bob@example.org,c@example.net,,failed,5.1.1 (bad destination mailbox address),smtp;550 5.1.1 no,mx.example.net (192.0.2.7),bad-mailbox,smtp,,smtp,192.0.2.1,192.0.2.7,v1,job1,,example.net/v1,p1
b,2026-11-23 13:00:03+0000,2026-11-20 11:58:00+0000,bob@example.org,d@example.net,,failed,5.4.7 (delivery time expired),,,message-expired,smtp,,smtp,192.0.2.1,,v1,job1,,example.net/v1,p1
`,
    expected: {
      totals: [3, 1, 1, 1, 1, 0, 1],
      hosts: { 'mx.example.com': 1, 'mx.example.net': 2 },
      domains: { 'example.com': 1, 'example.net': 3 },
      codes: { '250 2.0.0': 1, '550 5.1.1': 1 },
      hours: { 12: 2, 13: 2 },
    },
  },
];
