import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { ianaEnhancedStatusCodes, page, rfc } from '../source.ts';
import {
  exchangeOnlineErrors,
  exchangeServerErrors,
  gmailErrors,
  postfixClient,
  postfixServer,
  sendmailServer,
  sisimaiTables,
  smtpFieldManual,
} from './vendor-pages.ts';

export const networkCodes = [
  {
    code: '4.0',
    title: 'Other or Undefined Network or Routing Status',
    name: 'Other or undefined network or routing status',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'Something on the way failed: DNS, a connection, or a route. The detail does not say which.',
    forms: {
      '4': {
        verdict: 'A network or routing problem, not described more closely',
        when: [
          '`451 4.4.0 DNS query failed` in an Exchange queue',
          '`451 4.4.0 Primary target IP address responded with …`, where the real answer follows',
        ],
        fix: {
          sender: ['Read the inner reply if the text quotes one.', 'Resolve the MX and open port 25 by hand from the sending host.'],
          receiver: ['Check that all MX hosts answer.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'network-error',
      },
      '5': {
        verdict: 'A lasting routing problem, often a loop',
        when: ['`554 5.4.0 Error: too many hops` (Postfix): more Received headers than `hopcount_limit`'],
        fix: {
          sender: ['Count the Received headers of the bounced message: names that repeat show the circle.'],
          receiver: ['Remove the forward or alias that sends the mail back.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
      },
    },
    related: ['4.1', '4.4', '4.6'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['4'],
        verdict: 'Microsoft could not make a second copy of the message',
        meaning: '`Message failed to be replicated`: its safety copy failed, so the message was not taken at all.',
        when: [],
        fix: { sender: ['Nothing is to be done: the queue repeats it.'], receiver: [] },
        act: 'nobody',
        retry: 'yes',
        reason: 'system-error',
        sources: [smtpFieldManual],
      },
    ],
    sources: [rfc(3463, '3.5'), ianaEnhancedStatusCodes, postfixServer],
  },
  {
    code: '4.1',
    title: 'No Answer from Host',
    name: 'No answer from host',
    status: 'extension',
    registered: true,
    replyCodes: ['451'],
    meaning: 'By the standard: the outgoing connection was not answered, and only 4.4.1 makes sense.',
    forms: {
      '4': {
        verdict: 'The destination host does not answer',
        when: [
          '`dsn=4.4.1 … connect to mx.example.com[…]:25: Connection timed out` (Postfix)',
          'All destinations time out: outgoing port 25 is blocked by the cloud or the provider',
        ],
        fix: {
          sender: [
            'Try `nc -v host 25` from the server, to this host and to another.',
            'Relay over port 587 or ask for port 25 to be opened if nothing answers.',
          ],
          receiver: ['See that the mail host runs and that the firewall lets port 25 in.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'network-error',
      },
      '5': {
        verdict: 'A server refuses the recipient under an ill-fitting code',
        when: ['Mostly Microsoft 365 or Zoho: the host did answer, and said no'],
        fix: {
          sender: ['Check the spelling of the address and the MX of its domain.'],
          receiver: ['Check that the domain and the recipient are known to the server.'],
        },
        act: 'sender',
        retry: 'after-change',
      },
    },
    related: ['1.1', '4.2', '4.7'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'This recipient does not exist in Microsoft 365',
        meaning:
          '`Recipient address rejected: Access denied` is directory-based edge blocking: the address is unknown there. It is no ' +
          'spam block. ' +
          '`Relay Access Denied` means that the domain is not accepted in the tenant.',
        when: [],
        fix: {
          sender: ['Correct the address, or ask the recipient by phone.'],
          receiver: [
            'Look for the address among the recipients; wait up to 24 hours for a fresh one to reach the edge.',
            'Switch the accepted domain to internal relay and back if all recipients fail.',
          ],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'user-unknown',
        sources: [
          page(
            'Microsoft, Fix NDR error 550 5.4.1',
            'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-4-1',
            '2026-11-24',
          ),
          exchangeOnlineErrors,
        ],
      },
      {
        speaker: 'zoho',
        classes: ['5'],
        verdict: 'The recipient organisation blocks you as a sender',
        meaning: '`541 5.4.1 Mail rejected by destination domain` reflects a setting that its administrator made.',
        when: [],
        fix: { sender: ['Have the recipient ask their administrator to unblock you.'], receiver: [] },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'recipient-restricted',
        sources: [smtpFieldManual],
      },
    ],
    sources: [rfc(3463, '3.5'), ianaEnhancedStatusCodes, postfixClient],
  },
  {
    code: '4.2',
    title: 'Bad Connection',
    name: 'Bad connection',
    status: 'extension',
    registered: true,
    replyCodes: ['421'],
    meaning: 'The connection was made and then lost, or one side was silent for too long.',
    forms: {
      '4': {
        verdict: 'The connection broke off or timed out midway',
        when: [
          '`421 4.4.2 … Error: timeout exceeded` (Postfix)',
          '`451 4.4.2 Timeout - closing connection` (Gmail)',
          '`dsn=4.4.2 … lost connection with … while sending end of data`',
        ],
        fix: {
          sender: [
            'Send the next command at once; do not hold a connection open while you fetch data.',
            'Suspect MTU or a firewall if only large messages break off.',
          ],
          receiver: ['Let content filters answer before the client gives up: ten minutes after the final dot.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'network-error',
      },
    },
    related: ['4.1', '4.5'],
    readings: [
      {
        speaker: 'exchange',
        classes: ['4'],
        verdict: 'Dropped by Exchange, often for size or rate limits',
        meaning:
          '`Connection dropped`: beside the network, a size limit of the connection, a rate limit per address, or an SMTP proxy may ' +
          'cut it.',
        when: [],
        fix: {
          sender: ['Compare message size and rate with the limits of the connector.'],
          receiver: ['Look at `MaxMessageSize` and the message rate limit of the receive connector.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        sources: [exchangeServerErrors],
      },
    ],
    sources: [rfc(3463, '3.5'), ianaEnhancedStatusCodes, postfixServer],
  },
  {
    code: '4.3',
    title: 'Directory Server Failure',
    name: 'Directory server failure',
    status: 'extension',
    registered: true,
    replyCodes: ['451', '550'],
    meaning: 'A lookup on the way did not work: DNS most of all, else LDAP or another directory.',
    forms: {
      '4': {
        verdict: 'DNS or a directory gives no answer at the moment',
        when: [
          '`dsn=4.4.3 … Host or domain name not found. Name service error for name=… type=MX: Host not found, try again` (Postfix)',
          'A domain whose name servers are down or fail DNSSEC',
        ],
        fix: {
          sender: [
            'Query the MX from the mail host itself: `dig MX example.com`.',
            'Repair `resolv.conf`, also the copy in the Postfix chroot, if every domain fails.',
          ],
          receiver: ['Bring the authoritative name servers back.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'network-error',
      },
      '5': {
        verdict: 'A directory lookup failed, and the server gave up',
        when: ['A gateway that reports a failed recipient lookup as 550', 'Lists that shorten it to 543'],
        fix: {
          sender: ['Send again once: the standard means this to be a passing failure.'],
          receiver: ['Test the LDAP or DNS query that resolves recipients, and answer 451 while it fails.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
      },
    },
    related: ['1.2', '4.4', '7.24'],
    sources: [rfc(3463, '3.5'), ianaEnhancedStatusCodes, postfixClient],
  },
  {
    code: '4.4',
    title: 'Unable to Route',
    name: 'Unable to route',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'DNS or the directory was asked and knows no next hop for this domain.',
    forms: {
      '4': {
        verdict: 'No route to the domain can be found for now',
        when: ['A transport map that names a host which does not resolve', 'A domain in the middle of a move'],
        fix: {
          sender: ['Check `transport_maps`, smart host, and connector for that domain.'],
          receiver: ['Publish MX records that point to names with addresses.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'network-error',
      },
      '5': {
        verdict: 'The domain has no mail host, or does not exist',
        when: [
          '`dsn=5.4.4 … Name service error for name=… type=A: Host not found` (Postfix)',
          '`554 5.4.4 SMTPSEND.DNS.NonExistentDomain` (Exchange)',
        ],
        fix: {
          sender: ['Look for a typing error in the domain first.', 'Check the DNS settings of the Exchange server if good domains fail.'],
          receiver: ['Add MX or A records for the domain.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'domain-unknown',
      },
    },
    related: ['1.2', '4.3', '4.6'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['4'],
        verdict: 'The recipient tenant has no licence for mail',
        meaning:
          'The text ends in `a hosted tenant which has no mail-enabled subscriptions`: its administrator has to buy or assign ' +
          'mailboxes, or move the MX.',
        when: [],
        fix: { sender: ['Tell the recipient organisation about it.'], receiver: ['Check subscription and licences.'] },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'no-mail-service',
        sources: [sisimaiTables],
      },
    ],
    sources: [rfc(3463, '3.5'), ianaEnhancedStatusCodes, exchangeServerErrors, postfixClient],
  },
  {
    code: '4.5',
    title: 'Mail System Congestion',
    name: 'Mail system congestion',
    status: 'extension',
    registered: true,
    replyCodes: ['451'],
    meaning: 'By the standard the mail system is overloaded and will recover, so that only 4.4.5 makes sense.',
    forms: {
      '4': {
        verdict: 'The mail system is congested; try later',
        when: ['`421 4.4.5 Server busy, try again later` (Gmail)'],
        fix: { sender: ['Slow down and let the queue work.'], receiver: ['Look for the stage that piles up: filter, disk, or delivery.'] },
        act: 'nobody',
        retry: 'yes',
        reason: 'busy',
      },
      '5': {
        verdict: 'A lasting limit under a code for passing congestion',
        when: ['Google, when an account has sent its daily number'],
        fix: { sender: ['Read whose limit the text names.'], receiver: [] },
        act: 'sender',
        retry: 'yes',
      },
    },
    related: ['3.1', '3.2', '4.2'],
    readings: [
      {
        speaker: 'google',
        classes: ['5'],
        verdict: 'Your Google account has reached its daily sending limit',
        meaning:
          '`Daily user sending limit exceeded`, or the same for SMTP relay: the recipient has no part in it. Sending is possible again ' +
          'within a day.',
        when: [],
        fix: {
          sender: ['Wait 24 hours, in spite of the 5.', 'Use a mailing service or the Workspace relay for larger numbers.'],
          receiver: [],
        },
        act: 'sender',
        retry: 'yes',
        reason: 'quota-exceeded',
        sources: [gmailErrors, sisimaiTables],
      },
      {
        speaker: 'sendmail',
        classes: ['4'],
        verdict: 'The queue disk of this Sendmail is full',
        meaning: '`452 4.4.5 Insufficient disk space; try again later`: the free blocks fell below `MinFreeBlocks`.',
        when: [],
        fix: { sender: ['Wait; the message is safe in your queue.'], receiver: ['Free the file system of the queue directory.'] },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'system-full',
        sources: [sendmailServer],
      },
    ],
    sources: [rfc(3463, '3.5'), ianaEnhancedStatusCodes, gmailErrors],
  },
  {
    code: '4.6',
    title: 'Routing Loop Detected',
    name: 'Routing loop detected',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The message was passed around too often. The standard knows it as transient only; servers nearly always send it as 5.4.6.',
    forms: {
      '4': {
        verdict: 'The message goes in circles; delivery is held up',
        when: ['A loop found while `soft_bounce` or a cautious gateway keeps mail queued'],
        fix: {
          sender: ['Hold the message until the routes are right, or it will only circle on.'],
          receiver: ['Compare MX, transports, and forwarding of all hosts that appear in the Received headers.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'mail-loop',
      },
      '5': {
        verdict: 'The message went round in circles and was stopped',
        when: [
          '`554 5.4.6 mail for example.com loops back to myself` (Postfix)',
          '`554 5.4.6 Too many hops` (Sendmail), `Message exceeded 50 hops` (Gmail)',
          'Two mailboxes that forward to each other',
        ],
        fix: {
          sender: [],
          receiver: [
            'Add the domain to `mydestination`, `virtual_mailbox_domains` or `relay_domains` if Postfix is its MX.',
            'Remove one of the two forwards.',
            'Check accepted domain type and connectors in a hybrid Exchange.',
          ],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'mail-loop',
      },
    },
    related: ['3.5', '4.0', '4.14'],
    sources: [rfc(3463, '3.5'), ianaEnhancedStatusCodes, gmailErrors, postfixClient],
  },
  {
    code: '4.7',
    title: 'Delivery Time Expired',
    name: 'Delivery time expired',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'Somebody tried long enough and gave up. The real cause stands in the earlier deferrals.',
    forms: {
      '4': {
        verdict: 'Given up after days of temporary failures',
        when: [
          '`550 4.4.7 QUEUE.Expired; message expired` in an Exchange bounce',
          '`554 4.4.7 Message expired: unable to deliver in 840 minutes` (Amazon SES)',
          'A warning that a message is still delayed',
        ],
        fix: {
          sender: ['Find the last `deferred` line for the message: it names the cause.', 'Send again when that is settled.'],
          receiver: ['See whether your MX was unreachable or kept putting this sender off.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'expired',
      },
      '5': {
        verdict: 'Too old: the time for delivery has run out',
        when: ['The deadline of `BY=` passed (RFC 2852)', 'A queue that turns its last deferral into a bounce'],
        fix: {
          sender: ['Search the log for the queue id and read the first failure, not the last.', 'Allow a later deadline, or none.'],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'expired',
      },
    },
    related: ['4.1', '4.2', '4.300'],
    sources: [rfc(3463, '3.5'), rfc(2852), ianaEnhancedStatusCodes, exchangeOnlineErrors],
  },
] as const satisfies readonly EnhancedCodeEntry[];
