import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { ianaEnhancedStatusCodes, rfc } from '../source.ts';
import {
  exchangeOnlineErrors,
  exchangeServerErrors,
  gmailErrors,
  postfixServer,
  sendmailServer,
  sisimaiTables,
  zoneMtaRules,
} from './vendor-pages.ts';

export const mailSystemCodes = [
  {
    code: '3.0',
    title: 'Other or Undefined Mail System Status',
    name: 'Other or undefined mail system status',
    status: 'extension',
    registered: true,
    replyCodes: ['221', '250', '421', '451', '550', '554'],
    meaning: 'Something about the receiving system itself, with no closer word for it.',
    forms: {
      '2': {
        verdict: 'Fine; the server speaks about itself',
        when: ['`221 2.3.0 Bye received. Goodbye.`'],
        fix: { sender: [], receiver: [] },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
      '4': {
        verdict: 'The receiving server has a passing fault',
        when: [
          '`421 4.3.0 Temporary System Problem. Try again later` (Gmail)',
          '`451 4.3.0 Temporary lookup failure` or `queue file write error` (Postfix)',
          'A filter or upstream server that does not answer',
        ],
        fix: {
          sender: ['Leave the message queued; most of these clear within the hour.'],
          receiver: [
            'Read the mail log of that second: a map, database, milter, or disk failed.',
            'Run `postmap -q` on the tables that the log names.',
          ],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'system-error',
      },
      '5': {
        verdict: 'The receiving server fails on this message for good',
        when: [
          'A crash or limit in a filter that maps every fault to 554',
          '`550 5.3.0 Too many related errors`: Exchange set the message aside as poison',
        ],
        fix: {
          sender: ['Send a plain test message: if that passes, the content is the trigger.'],
          receiver: ['Find the fault in the log, and answer 451 while it lasts.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
      },
    },
    related: ['0.0', '3.2', '3.5'],
    readings: [
      {
        speaker: 'att',
        classes: ['5'],
        verdict: 'Your sending address is on the block list of AT&T',
        meaning: '`553 5.3.0 … DNSBL:RBL` or `ATTRBL`: the server is well, and refuses your IP address.',
        when: [],
        fix: { sender: ['Follow the removal instruction in the reply.'], receiver: [] },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'blocklisted',
        sources: [zoneMtaRules],
      },
      {
        speaker: 'google',
        classes: ['4'],
        verdict: 'A Google fault, or recipients of several domains in one transaction',
        meaning:
          'With `Multiple destination domains per transaction is unsupported` no fault has to pass: give each domain a transaction of ' +
          'its own.',
        when: [],
        fix: { sender: ['Split the recipients by domain, or simply wait when a system problem is named.'], receiver: [] },
        act: 'nobody',
        retry: 'yes',
        sources: [gmailErrors],
      },
    ],
    sources: [rfc(3463, '3.4'), ianaEnhancedStatusCodes],
  },
  {
    code: '3.1',
    title: 'Mail System Full',
    name: 'Mail system full',
    status: 'extension',
    registered: true,
    replyCodes: ['452'],
    meaning: 'The disk of the server is full, not one mailbox. The recipient cannot help.',
    forms: {
      '4': {
        verdict: 'The receiving server has run out of space',
        when: ['`452 4.3.1 Insufficient system storage` (Postfix)', 'MAIL with a SIZE that the free space does not allow'],
        fix: {
          sender: ['Keep the message queued, and warn the postmaster there by another route.'],
          receiver: [
            'Free space on the queue file system.',
            'Compare it with `queue_minfree` and `message_size_limit` in Postfix: 1.5 times the limit must be free.',
          ],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'system-full',
      },
    },
    related: ['2.2', '3.4'],
    readings: [
      {
        speaker: 'exchange',
        classes: ['4'],
        verdict: 'Exchange is under back pressure: disk or memory is short',
        meaning: '`452 4.3.1 Insufficient system resources` is sent while the transport service holds new mail off to save itself.',
        when: [],
        fix: {
          sender: [],
          receiver: ['Give the disk of the queue database room, or move the database.', 'Use fixed memory on a virtual machine.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
        sources: [exchangeServerErrors],
      },
    ],
    sources: [rfc(3463, '3.4'), ianaEnhancedStatusCodes, postfixServer],
  },
  {
    code: '3.2',
    title: 'System Not Accepting Network Messages',
    name: 'System not accepting network messages',
    status: 'extension',
    registered: true,
    replyCodes: ['453', '521'],
    meaning:
      'The host takes no mail from the network, now or ever. The registry lists 453 beside it, which really is ATRN saying that no ' +
      'mail is waiting.',
    forms: {
      '4': {
        verdict: 'The server takes no mail just now: busy, limited, or closing',
        when: [
          '`421 4.3.2 Service not available` during maintenance',
          '`421 4.3.2 All server ports are busy` (postscreen)',
          '`432 4.3.2 Concurrent connections limit exceeded` from Exchange Online submission',
        ],
        fix: {
          sender: ['Open fewer connections at once and reuse them.', 'Try again in some minutes.'],
          receiver: ['Look at load and connection limits, and at inactive components (`Get-ServerComponentState` in Exchange).'],
        },
        act: 'recipient-admin',
        retry: 'yes',
      },
      '5': {
        verdict: 'This host never accepts mail',
        when: [
          'A host that greets with 521; the report of the sending server then says 5.3.2',
          'A web server that answers on port 25 only to say no',
        ],
        fix: {
          sender: ['Check the MX of the domain: this host should not be in it.'],
          receiver: ['Point the MX to the real mail host, or publish a null MX.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'no-mail-service',
      },
    },
    related: ['1.10', '3.0', '4.5'],
    readings: [
      {
        speaker: 'postfix',
        classes: ['4'],
        commands: ['RCPT'],
        verdict: 'First visit passed the tests of postscreen; come back',
        meaning:
          '`450 4.3.2 Service currently unavailable` ends the deep protocol tests. The client is remembered, and its next connection ' +
          'reaches the real server.',
        when: [],
        fix: {
          sender: ['Retry from the same IP address.'],
          receiver: ['Turn the deep tests off if large senders with many addresses wait too long.'],
        },
        act: 'nobody',
        retry: 'yes',
        reason: 'greylisted',
        sources: [postfixServer],
      },
      {
        speaker: 'microsoft',
        classes: ['4'],
        verdict: 'Microsoft throttles: too many connections, or one mailbox overrun',
        meaning:
          '`Concurrent connections limit exceeded` is yours: submission allows three at once. `STOREDRV.Deliver; recipient thread ' +
            'limit exceeded` protects a mailbox that gets too much at a time.',
        when: [],
        fix: { sender: ['Use at most three connections, and about 30 messages a minute.'], receiver: [] },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'rate-limited',
        sources: [exchangeOnlineErrors],
      },
      {
        speaker: 'sendmail',
        classes: ['4'],
        verdict: 'You connect too often, or a milter asks you to retry',
        meaning:
          '`Connection rate limit exceeded` counts connections by IP address; `Please try again later` is mostly greylisting in a ' +
          'milter.',
        when: [],
        fix: {
          sender: ['Reuse connections, and let the queue retry.'],
          receiver: ['Raise the rate in the access database for known relays.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        sources: [sendmailServer],
      },
    ],
    sources: [rfc(3463, '3.4'), rfc(7504, '6'), ianaEnhancedStatusCodes],
  },
  {
    code: '3.3',
    title: 'System Not Capable of Selected Features',
    name: 'System not capable of selected features',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The message or command asks for a feature that the destination system lacks.',
    forms: {
      '4': {
        verdict: 'A feature is out of order for now, mostly TLS',
        when: ['`454 4.3.3 TLS not available after start` (Sendmail)'],
        fix: {
          sender: ['Send without TLS if your policy allows it, or wait.'],
          receiver: ['Check certificate, key, and their file permissions, then restart.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'tls-failed',
      },
      '5': {
        verdict: 'The destination lacks a feature that the message asks for',
        when: ['A gateway that cannot carry delivery reports, deadlines, or 8-bit content across'],
        fix: {
          sender: ['Use only what the EHLO reply offers.', 'Drop the parameter from MAIL or RCPT and send again.'],
          receiver: ['Advertise nothing that the system behind cannot do.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
      },
    },
    related: ['5.4', '6.3', '7.0'],
    readings: [
      {
        speaker: 'exchange',
        classes: ['5'],
        verdict: 'A connector does not know an Exchange-only command',
        meaning: '`5.3.3 Unrecognized command` between two Exchange servers: the receive connector lacks Exchange Server authentication.',
        when: [],
        fix: { sender: [], receiver: ['Enable that mechanism on the connectors that carry internal mail.'] },
        act: 'recipient-admin',
        retry: 'after-change',
        sources: [sisimaiTables],
      },
    ],
    sources: [rfc(3463, '3.4'), ianaEnhancedStatusCodes, sendmailServer],
  },
  {
    code: '3.4',
    title: 'Message Too Big for System',
    name: 'Message too big for system',
    status: 'extension',
    registered: true,
    replyCodes: ['552', '554'],
    meaning: 'The message is over the size limit of the whole server, whoever the recipient is.',
    forms: {
      '5': {
        verdict: 'The message is larger than this server accepts',
        when: [
          '`552 5.3.4 Message size exceeds fixed limit` (Postfix), already at MAIL when SIZE was declared',
          '`552 5.3.4 Message size exceeds fixed maximum message size` (Exchange)',
        ],
        fix: {
          sender: [
            'Compare with the number after `SIZE` in the EHLO reply.',
            'Shrink or link the attachments: a limit of 10 MB leaves room for files of about 7 MB.',
          ],
          receiver: ['Raise `message_size_limit` (Postfix), `message_size_limit` (Exim) or `MaxMessageSize` (Exchange) on every hop.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'message-too-big',
      },
    },
    related: ['2.3', '3.1', '7.16'],
    readings: [
      {
        speaker: 'google',
        classes: ['5'],
        verdict: 'Too many bytes, attachments, or headers for Gmail',
        meaning: 'The text names which limit it is: the message, the number of attachments, one header, or all headers together.',
        when: [],
        fix: { sender: ['Look which limit is named, then trim that.', 'Share large files through Drive.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        sources: [gmailErrors],
      },
    ],
    sources: [rfc(3463, '3.4'), rfc(1870, '6'), ianaEnhancedStatusCodes],
  },
  {
    code: '3.5',
    title: 'System Incorrectly Configured',
    name: 'System incorrectly configured',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The server admits that its own settings keep it from taking the message.',
    forms: {
      '4': {
        verdict: 'The server is misconfigured and hopes for repair',
        when: ['`451 4.3.5 Server configuration error` (Postfix): a bad restriction, or a policy service that is down'],
        fix: {
          sender: ['Report it to the postmaster; it affects all mail to that server.'],
          receiver: [
            'Find the `warning:` or `fatal:` line just before it in the Postfix log.',
            'Check the address and the process of each `check_policy_service`.',
          ],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'system-error',
      },
      '5': {
        verdict: 'The server is set up wrongly for this mail',
        when: [
          '`554 5.3.5 Local configuration error` (Sendmail): the MX points here, but the domain is not known as local',
          'Exchange, when it talks to itself in a loop',
        ],
        fix: {
          sender: [],
          receiver: [
            'Add the domain to the local or relay domains, or correct its MX.',
            'Give each Exchange receive connector an FQDN of its own.',
          ],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'system-error',
      },
    },
    related: ['3.0', '4.6'],
    sources: [rfc(3463, '3.4'), ianaEnhancedStatusCodes, postfixServer, exchangeServerErrors],
  },
  {
    code: '3.6',
    title: 'Requested Priority Was Changed',
    name: 'Requested priority was changed',
    status: 'extension',
    registered: true,
    replyCodes: ['250', '251'],
    meaning: 'The message is accepted with another MT-PRIORITY than was asked for. The text begins with the new priority.',
    forms: {
      '2': {
        verdict: 'Accepted, but with another priority',
        when: ['`250 2.3.6 3 …` after MAIL with `MT-PRIORITY=6`: the server grants 3 only'],
        fix: {
          sender: ['Log in first if the server lets only known users raise the priority.'],
          receiver: [],
        },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
    },
    related: ['7.15', '7.16'],
    sources: [rfc(6710), ianaEnhancedStatusCodes],
  },
] as const satisfies readonly EnhancedCodeEntry[];
