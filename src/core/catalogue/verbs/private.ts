import { page, rfc, work } from '../source.ts';
import type { VerbEntry } from '../verb.ts';

const xclientReadme = page('Postfix XCLIENT Howto', 'https://www.postfix.org/XCLIENT_README.html', '2026-11-23');
const xforwardReadme = page('Postfix XFORWARD Howto', 'https://www.postfix.org/XFORWARD_README.html', '2026-11-24');
const exchangeVerbs = page('Microsoft, Definitions of XEXCH50, X-LINK2STATE, and X-EXPS', 'https://support.microsoft.com/en-us/kb/812455', '2026-11-24');
const shadowRedundancy = page(
  'Microsoft Learn, Shadow redundancy in Exchange Server',
  'https://learn.microsoft.com/en-us/exchange/mail-flow/transport-high-availability/shadow-redundancy',
  '2026-11-24',
);

export const privateVerbs = [
  {
    verb: 'XCLIENT',
    title: 'Pretend to Be Another Client',
    status: 'vendor',
    verdict: 'A trusted proxy tells Postfix who the real client is',
    meaning: 'A filter or proxy such as nginx passes on the address, name and login of the client in front of it, and access rules then judge that '
      + 'client. After `220` the session starts again with a greeting. Only hosts in `smtpd_authorized_xclient_hosts` may use it.',
    when: [
      'Tests of access rules: `XCLIENT NAME=mail.example.com ADDR=192.0.2.1`',
      '`550 5.7.0 Error: insufficient authorization`: this host is not on the list',
      '`503`: a mail transaction was open',
    ],
    fix: [
      'Keep the list of trusted hosts short: whoever is on it can claim to be anybody.',
      'Send EHLO again after it has succeeded.',
    ],
    syntax: 'XCLIENT 1*(SP attribute-name "=" attribute-value)',
    parameters: [],
    replies: { success: ['220'], intermediate: [], error: ['421', '501', '503', '550'] },
    longestLine: 512,
    keyword: 'XCLIENT',
    related: ['XFORWARD', 'EHLO'],
    sources: [xclientReadme],
  },
  {
    verb: 'XFORWARD',
    title: 'Pass On the Client for the Log',
    status: 'vendor',
    verdict: 'A content filter keeps the original client in Postfix\'s log',
    meaning: 'It changes only what is logged, for one message; access rules still see the filter. Values are xtext and at most 255 characters long, '
      + '`[UNAVAILABLE]` stands for unknown ones.',
    when: [
      'Amavis or another filter hands mail back to Postfix on port 10025',
      '`550`: the filter\'s address is missing from `smtpd_authorized_xforward_hosts`',
    ],
    fix: [
      'Send it before MAIL; between MAIL and the end of the message it gets 503.',
      'Split many attributes over several commands, so that none exceeds 512 octets.',
    ],
    syntax: 'XFORWARD 1*(SP attribute-name "=" attribute-value)',
    parameters: [],
    replies: { success: ['250'], intermediate: [], error: ['421', '501', '503', '550'] },
    longestLine: 512,
    keyword: 'XFORWARD',
    related: ['XCLIENT'],
    sources: [xforwardReadme],
  },
  {
    verb: 'XEXCH50',
    title: 'Exchange Message Properties',
    status: 'vendor',
    verdict: 'Old Exchange servers pass message properties to each other',
    meaning: 'The first number is the size of a binary block with properties of the message and its recipients, which follows once the command is '
      + 'accepted. Only servers of the same organisation use it, after a login.',
    when: [
      '`504 Need to authenticate first`: normal when the other server belongs to somebody else; the mail itself goes on without it',
      'Event 7004 or 7010 of MSExchangeTransport',
    ],
    fix: [
      'Inside one organisation enable Integrated Windows Authentication on the SMTP virtual servers.',
      'To strangers it can be ignored; a firewall that cuts the session for it should pass or mask the keyword.',
    ],
    syntax: 'XEXCH50 SP size SP number',
    parameters: [],
    replies: { success: [], intermediate: ['354'], error: ['504'] },
    longestLine: 512,
    keyword: 'XEXCH50',
    related: ['X-EXPS', 'X-LINK2STATE'],
    sources: [
      exchangeVerbs,
      page('Microsoft, How to troubleshoot the "504 need to authenticate first" SMTP protocol error', 'https://mskb.pkisolutions.com/kb/843106', '2026-11-24'),
    ],
  },
  {
    verb: 'X-EXPS',
    title: 'Exchange Server Login',
    status: 'vendor',
    verdict: 'Exchange servers log in to each other, much like AUTH',
    meaning: 'Microsoft calls it similar to AUTH: mechanism, `334` exchanges, `235` at the end. Kerberos tickets make its lines long, and Microsoft '
      + 'states no limit for them.',
    when: [
      '`250-X-EXPS GSSAPI NTLM` in the EHLO reply of an Exchange server',
      '`454 4.7.0 Temporary authentication failure` between two Exchange servers: clocks, service names or the Kerberos set-up are wrong',
    ],
    fix: [
      'Ordinary clients should take AUTH and leave this verb alone.',
      'Between servers check time, DNS and the SMTPSVC service principal names.',
    ],
    syntax: 'X-EXPS SP mechanism [SP initial-response]',
    parameters: [],
    replies: { success: ['235'], intermediate: ['334'], error: ['454', '504', '535'] },
    longestLine: 12288,
    keyword: 'X-EXPS',
    related: ['AUTH', 'X-ANONYMOUSTLS'],
    sources: [exchangeVerbs, rfc(4954, '4')],
  },
  {
    verb: 'X-LINK2STATE',
    title: 'Exchange Link State',
    status: 'vendor',
    verdict: 'Exchange 2000 and 2003 share their routing table with it',
    meaning: 'Routing information travels in chunks of at most 1024 octets. A flaw in its parser (MS05-021) let strangers take over servers in 2005, '
      + 'and intrusion detectors still watch for it.',
    when: ['An alarm of Snort or another IDS about `X-LINK2STATE`', 'A session between two Exchange servers of that age'],
    fix: ['Block it from outside; no mail from the Internet needs it.'],
    syntax: 'X-LINK2STATE SP [FIRST / LAST] SP CHUNK=...',
    parameters: [],
    replies: { success: ['200'], intermediate: [], error: [] },
    longestLine: 1024,
    keyword: 'X-LINK2STATE',
    related: ['XEXCH50'],
    sources: [exchangeVerbs, work('Microsoft Security Bulletin MS05-021'), work('Snort source, SMTP preprocessor')],
  },
  {
    verb: 'X-ANONYMOUSTLS',
    title: 'Exchange TLS without Certificate Checks',
    status: 'vendor',
    verdict: 'Exchange\'s own STARTTLS for servers of one organisation',
    meaning: 'It encrypts traffic between Exchange servers without judging the certificate; a login with X-EXPS follows to prove identity. It works '
      + 'like STARTTLS and is offered beside it.',
    when: ['`250-X-ANONYMOUSTLS` from an Exchange server on the inside', 'Protocol logs of the intra-organisation Send connector'],
    fix: [
      'From other products use STARTTLS.',
      'A WAN accelerator that must read the traffic needs `Set-ReceiveConnector -SuppressXAnonymousTls $true`.',
    ],
    syntax: 'X-ANONYMOUSTLS',
    parameters: [],
    replies: { success: ['220'], intermediate: [], error: ['454', '501'] },
    longestLine: 512,
    keyword: 'X-ANONYMOUSTLS',
    related: ['STARTTLS', 'X-EXPS'],
    sources: [
      page(
        'Microsoft Learn, ReceiveConnector.SuppressXAnonymousTls property',
        'https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-api/ff346325%28v=exchg.150%29',
        '2026-11-24',
      ),
      work('Zeek source, SMTP_cmd.def'),
    ],
  },
  {
    verb: 'XSHADOW',
    title: 'Exchange Shadow Redundancy',
    status: 'vendor',
    verdict: 'Exchange 2010 says that it keeps shadow copies of mail',
    meaning: 'With it a server announces that the sender may keep its copy until the next hop has delivered. Exchange 2013 and later make the second '
      + 'copy themselves and list `XSHADOWREQUEST` instead. Its arguments are not published.',
    when: ['`250 XSHADOW` as the last line of an Exchange 2010 EHLO reply'],
    fix: ['Other mail servers need not react to it.'],
    syntax: 'XSHADOW',
    parameters: [],
    replies: { success: [], intermediate: [], error: [] },
    longestLine: 512,
    keyword: 'XSHADOW',
    related: ['XRDST', 'XEXCH50'],
    sources: [shadowRedundancy],
  },
  {
    verb: 'XRDST',
    title: 'Exchange Routing Destination',
    status: 'vendor',
    verdict: 'Exchange servers tell each other where a session is bound',
    meaning: 'Microsoft lists it among the keywords of an Exchange server but documents neither arguments nor replies. The name is read as routing '
      + 'destination.',
    when: ['`250-XRDST` beside `XEXCH50` and `XSHADOW` in an EHLO reply'],
    fix: ['Nothing needs to be done about it outside Exchange.'],
    syntax: 'XRDST',
    parameters: [],
    replies: { success: [], intermediate: [], error: [] },
    longestLine: 512,
    keyword: 'XRDST',
    related: ['XSHADOW'],
    sources: [
      page(
        'Microsoft Learn, Use Telnet to test SMTP communication on Exchange servers',
        'https://learn.microsoft.com/en-us/exchange/mail-flow/test-smtp-with-telnet',
        '2026-11-23',
      ),
    ],
  },
  {
    verb: 'WELLKNOWN',
    title: 'Fetch a Well-known File',
    status: 'vendor',
    verdict: 'Fetches a small public file, such as security.txt, from Exim',
    meaning: 'It copies the `/.well-known/` paths of the web. The argument is the path in xtext; the file comes back in the lines of the reply, xtext '
      + 'as well. No standard registers the verb, although its name lacks the X of private ones.',
    when: ['Exim 4.98 or later, where both `wellknown_advertise_hosts` and the ACL `acl_smtp_wellknown` allow it'],
    fix: ['If it is refused, fetch the file over HTTPS.', 'In the ACL look the path up with `dsearch`, so that no other file gets out.'],
    syntax: 'WELLKNOWN SP path',
    parameters: [],
    replies: { success: ['250'], intermediate: [], error: ['451', '550'] },
    longestLine: 512,
    keyword: 'WELLKNOWN',
    related: ['HELP'],
    sources: [
      page(
        'Exim specification, The SMTP WELLKNOWN ACL',
        'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html',
        '2026-11-24',
      ),
    ],
  },
] as const satisfies readonly VerbEntry[];
