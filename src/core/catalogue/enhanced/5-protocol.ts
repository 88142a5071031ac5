import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { ianaEnhancedStatusCodes, rfc } from '../source.ts';
import { exchangeOnlineErrors, exchangeServerErrors, gmailErrors, postfixServer, sisimaiTables, smtpFieldManual } from './vendor-pages.ts';

export const protocolCodes = [
  {
    code: '5.0',
    title: 'Other or Undefined Protocol Status',
    name: 'Other or undefined protocol status',
    status: 'extension',
    registered: true,
    replyCodes: ['220', '250', '251', '252', '253', '451', '452', '454', '458', '459', '501', '502', '503', '554'],
    meaning: 'Something about the SMTP conversation, with no closer detail. Some large providers use it for unknown recipients.',
    forms: {
      '2': {
        verdict: 'The command was carried out',
        when: ['`250 2.5.0 Address Ok` after MAIL, as some servers put it'],
        fix: { sender: [], receiver: [] },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
      '4': {
        verdict: 'The conversation went wrong, perhaps only this time',
        when: ['`451 4.5.0 SMTP protocol violation` (Gmail)', '`454 4.5.0` when commands follow STARTTLS without waiting (Gmail)'],
        fix: {
          sender: ['Record the session and see which command came before its time.', 'Send nothing after STARTTLS until the 220 has come.'],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'syntax-error',
      },
      '5': {
        verdict: 'A protocol error by the code, something else by many texts',
        when: [
          '`503 5.5.0 … Improper use of SMTP command pipelining` (Postfix)',
          '`554 5.5.0 Error: SMTP protocol synchronization` (Postfix)',
        ],
        fix: {
          sender: [
            'Wait for the answer to EHLO, DATA, and STARTTLS before you go on.',
            'Look for a proxy or anti-virus in between if the software is a known one.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
      },
    },
    related: ['5.1', '5.2', '1.1'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'No such Outlook.com or Hotmail mailbox',
        meaning:
          '`Requested action not taken: mailbox unavailable`: a consumer address that does not exist or was closed. Your SMTP is in ' +
          'order.',
        when: [],
        fix: { sender: ['Confirm the address with the person, or delete it.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        reason: 'user-unknown',
        sources: [exchangeOnlineErrors, smtpFieldManual],
      },
      {
        speaker: 'orange',
        classes: ['5'],
        verdict: 'The number after LPN tells; often a closed mailbox',
        meaning: '`LPN007_420` and `LPN007_426` mean a disabled mailbox, `LPN004_401` a sender that failed authentication.',
        when: [],
        fix: { sender: ['Look the number up, then treat the address accordingly.'], receiver: [] },
        act: 'recipient',
        retry: 'after-change',
        sources: [smtpFieldManual],
      },
    ],
    sources: [rfc(3463, '3.6'), ianaEnhancedStatusCodes, postfixServer],
  },
  {
    code: '5.1',
    title: 'Invalid Command',
    name: 'Invalid command',
    status: 'extension',
    registered: true,
    replyCodes: ['430', '500', '501', '503', '530', '550', '554', '555'],
    meaning: 'The command came out of order, or the server does not have it.',
    forms: {
      '4': {
        verdict: 'A command refused for now, under a detail meant as permanent',
        when: ['The registry pairs the detail with 430, a reply that no RFC defines'],
        fix: { sender: ['Retry in a fresh session; if it comes again, read it as 5.5.1.'], receiver: [] },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'syntax-error',
      },
      '5': {
        verdict: 'Wrong moment for this command, or it is not supported',
        when: [
          '`503 5.5.1 Error: need MAIL command`, or `nested MAIL command`',
          '`554 5.5.1 Error: no valid recipients`: every RCPT was refused before',
          '`502 5.5.1 Unrecognized command` when HTTP or TLS is spoken to port 25',
          '`521 5.5.1 Protocol error` (postscreen), `530 5.5.1 Authentication Required` (older Gmail)',
        ],
        fix: {
          sender: [
            'Look at the reply before this one: an ignored refusal is the usual cause.',
            'Say EHLO first, and once more after STARTTLS; do AUTH only if that reply offers it.',
            'Wait for the whole greeting before you speak.',
          ],
          receiver: ['Let a known client pass in `postscreen_access_list`.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'syntax-error',
      },
    },
    related: ['5.0', '5.2', '5.4'],
    sources: [rfc(3463, '3.6'), rfc(5321, '4.1.4'), ianaEnhancedStatusCodes, postfixServer],
  },
  {
    code: '5.2',
    title: 'Syntax Error',
    name: 'Syntax error',
    status: 'extension',
    registered: true,
    replyCodes: ['500', '501', '502', '550', '555'],
    meaning: 'The server could not read the line as a command, or not as the kind of value that it expected.',
    forms: {
      '5': {
        verdict: 'The line cannot be understood as written',
        when: [
          '`555 5.5.2 Syntax error` (Gmail): an address without `<` and `>`',
          '`501 5.5.2` in AUTH: the base64 is broken',
          '`500 5.5.2 Error: command too long`',
        ],
        fix: {
          sender: [
            'Print the bytes of the refused line: spaces after the colon, display names, and stray quotes are typical.',
            'End every line with CR LF.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'syntax-error',
      },
    },
    related: ['5.1', '5.4', '1.3', '6.11'],
    readings: [
      {
        speaker: 'postfix',
        classes: ['5'],
        commands: ['HELO', 'EHLO', 'MAIL', 'RCPT'],
        verdict: 'HELO name or address lacks a full domain',
        meaning:
          '`504 5.5.2 … need fully-qualified hostname` (or address) is shown after RCPT, because Postfix delays rejections until then.',
        when: [],
        fix: {
          sender: ['Set the client name to a real host name: `myhostname`, `primary_hostname`, or `name` in Nodemailer.'],
          receiver: ['Let logged-in users through before `reject_non_fqdn_helo_hostname`.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'helo-rejected',
        sources: [postfixServer],
      },
      {
        speaker: 'postfix',
        classes: ['5'],
        commands: ['.', 'DATA', 'BDAT'],
        verdict: 'The message has line feeds without carriage returns',
        meaning: '`Error: bare <LF> received` guards against SMTP smuggling; it comes with 550 or 521.',
        when: [],
        fix: {
          sender: ['Make the program write CR LF at every line end.'],
          receiver: ['Exempt one client in `smtpd_forbid_bare_newline_exclusions` instead of switching the guard off.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'not-rfc-compliant',
        sources: [postfixServer],
      },
      {
        speaker: 'exchange',
        classes: ['5'],
        verdict: 'EHLO or HELO is missing',
        meaning: '`Send hello first`: the client began with AUTH or MAIL.',
        when: [],
        fix: { sender: ['Begin every session with EHLO.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        sources: [exchangeServerErrors],
      },
    ],
    sources: [rfc(3463, '3.6'), rfc(4954, '4'), ianaEnhancedStatusCodes, gmailErrors],
  },
  {
    code: '5.3',
    title: 'Too Many Recipients',
    name: 'Too many recipients',
    status: 'extension',
    registered: true,
    replyCodes: ['451'],
    meaning:
      'More recipients than the server takes in one transaction. The right reply is 452; the registry says 451, and some servers still ' +
      'send 552 as RFC 821 did.',
    forms: {
      '4': {
        verdict: 'Enough recipients for this transaction; send the rest in another',
        when: ['`452 4.5.3 Error: too many recipients` (Postfix) after the limit is reached'],
        fix: {
          sender: [
            'Go on to DATA for the accepted ones, then start anew with the others: mail servers do this by themselves.',
            'Send in batches of up to 100.',
          ],
          receiver: ['Take at least 100 per transaction; `smtpd_recipient_limit` is 1000 by default in Postfix.'],
        },
        act: 'sender',
        retry: 'yes',
        reason: 'too-many-recipients',
      },
      '5': {
        verdict: 'Too many recipients by a fixed rule of this server',
        when: [
          '`550 5.5.3 … Multi-recipient bounce` (Postfix): the null sender with several recipients',
          '`5.5.3 Too many recipients`: To, Cc and Bcc pass the limit of the organisation (Exchange)',
        ],
        fix: {
          sender: ['Split the list, or use a group address or a mailing service.'],
          receiver: ['Raise `MaxRecipientEnvelopeLimit` or the mailbox limit in Exchange where justified.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'too-many-recipients',
      },
    },
    related: ['2.4', '7.1'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['4'],
        verdict: 'More than 200 recipients of one domain in a message',
        meaning: 'Exchange Online wants the recipients of each domain in smaller portions; the remaining ones are simply sent again.',
        when: [],
        act: 'sender-admin',
        retry: 'yes',
        sources: [exchangeOnlineErrors],
      },
      {
        speaker: 'google',
        classes: ['4'],
        verdict: 'These recipients cannot share one transaction at Google',
        meaning:
          '`Domain policy size per transaction exceeded`: their administrators set too many rules. The other text just means too many ' +
          'recipients.',
        when: [],
        fix: { sender: ['Give each recipient domain a transaction of its own.'], receiver: [] },
        act: 'nobody',
        retry: 'yes',
        sources: [gmailErrors],
      },
    ],
    sources: [rfc(3463, '3.6'), rfc(5321, '4.5.3.1.10'), ianaEnhancedStatusCodes, postfixServer, exchangeServerErrors],
  },
  {
    code: '5.4',
    title: 'Invalid Command Arguments',
    name: 'Invalid command arguments',
    status: 'extension',
    registered: true,
    replyCodes: ['451', '501', '502', '503', '504', '550', '555'],
    meaning: 'The command is known, but what follows it is out of range, unknown, or not supported.',
    forms: {
      '4': {
        verdict: 'A parameter cannot be served at the moment',
        when: ['`455 4.5.4` to a parameter of MAIL or RCPT'],
        fix: { sender: ['Repeat the command without that parameter, or later with it.'], receiver: [] },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'syntax-error',
      },
      '5': {
        verdict: 'An argument or parameter of the command is not accepted',
        when: [
          '`504 5.5.4` to AUTH: the mechanism is unknown here, or needs TLS first',
          '`555 5.5.4 Unsupported option` to a parameter that EHLO did not offer',
          '`501 5.5.4 HELO/EHLO argument is invalid` (Gmail), `Invalid domain name` (Sendmail)',
        ],
        fix: {
          sender: [
            'Compare every parameter with the latest EHLO reply.',
            'Choose a mechanism from its AUTH line.',
            'Announce a full host name or `[192.0.2.1]`.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'syntax-error',
      },
    },
    related: ['5.1', '5.2', '7.4'],
    sources: [rfc(3463, '3.6'), rfc(5321, '4.1.1.11'), rfc(4954, '4'), ianaEnhancedStatusCodes],
  },
  {
    code: '5.5',
    title: 'Wrong Protocol Version',
    name: 'Wrong protocol version',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning:
      'The two sides speak versions of the protocol that do not go together. Hardly any SMTP server sends it, because EHLO settles ' +
      'such matters.',
    forms: {
      '5': {
        verdict: 'The protocol versions of both sides do not match',
        when: ['A gateway to some other mail protocol'],
        fix: {
          sender: ['Find out from the text which protocol is meant.'],
          receiver: ['Update the gateway, or give a detail that says more.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
      },
    },
    related: ['5.1', '3.3'],
    sources: [rfc(3463, '3.6'), ianaEnhancedStatusCodes],
  },
  {
    code: '5.6',
    title: 'Authentication Exchange Line Is Too Long',
    name: 'Authentication Exchange line is too long',
    status: 'extension',
    registered: true,
    replyCodes: ['500'],
    meaning: 'In AUTH, the base64 line of the client is longer than the server can hold for that mechanism. The reply is 500.',
    forms: {
      '4': {
        verdict: 'A line of the login was too long; a retry may pass',
        when: ['A server whose buffer depends on its present state'],
        fix: { sender: ['Try again, or choose a mechanism with shorter answers.'], receiver: [] },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'login-failed',
      },
      '5': {
        verdict: 'A line of the login is too long for the server',
        when: [
          'Kerberos tickets or OAuth tokens in one base64 line',
          'A token sent on the AUTH line itself, which may hold 512 octets only',
        ],
        fix: {
          sender: ['Send AUTH without the initial response, and the token after the 334.'],
          receiver: ['Provide 12288 octets for challenges and responses, as RFC 4954 advises.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'login-failed',
      },
    },
    related: ['5.2', '7.8'],
    readings: [
      {
        speaker: 'exchange',
        classes: ['5'],
        commands: ['.', 'DATA', 'BDAT'],
        verdict: 'The message content is invalid',
        meaning: 'Old Exchange versions say `5.5.6 Invalid message content` after the data. No login is concerned.',
        when: [],
        fix: { sender: ['Rebuild the message with a current mail library.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'not-rfc-compliant',
        sources: [sisimaiTables],
      },
    ],
    sources: [rfc(4954, '4'), rfc(4954, '6'), ianaEnhancedStatusCodes],
  },
] as const satisfies readonly EnhancedCodeEntry[];
