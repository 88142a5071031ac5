import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { ianaEnhancedStatusCodes, page, rfc } from '../source.ts';
import {
  exchangeOnlineErrors,
  exchangeServerErrors,
  gmailErrors,
  postfixServer,
  sendmailServer,
  sisimaiTables,
  smtpFieldManual,
} from './vendor-pages.ts';

export const addressingCodes = [
  {
    code: '1.0',
    title: 'Other Address Status',
    name: 'Other address status',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'It is about an address, and none of the sharper details fits. After MAIL the sender is meant, after RCPT the recipient.',
    forms: {
      '2': {
        verdict: 'The sender address is accepted',
        when: ['`250 2.1.0 Ok` or `Sender OK` after MAIL'],
        fix: { sender: ['Go on with RCPT.'], receiver: [] },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
      '4': {
        verdict: 'An address cannot be judged at the moment',
        when: ['An address check of the server has no answer yet', 'An access rule puts one sender or recipient off'],
        fix: {
          sender: ['Wait for the next attempt of the queue.'],
          receiver: ['Look whether an address lookup or its directory is down.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
      },
      '5': {
        verdict: 'An address is refused, without saying exactly why',
        when: ['`550 5.1.0 <…>: Sender address rejected` after MAIL', 'Providers that use it for whole families of blocks'],
        fix: {
          sender: [
            'See which command was answered: that tells whose address is meant.',
            'Try a sender address that exists and whose domain has an MX.',
          ],
          receiver: ['Say in the text which rule refused which address.'],
        },
        act: 'sender-admin',
        retry: 'after-change',
      },
    },
    related: ['1.1', '1.8'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'The recipient of an old or saved message cannot be resolved',
        meaning:
          '`Sender denied`: mostly a reply to a message that was saved as a file, whose hidden Exchange address leads nowhere any more.',
        when: [],
        fix: { sender: ['Write a new message and type the SMTP address.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        sources: [exchangeOnlineErrors],
      },
      {
        speaker: 'charter',
        classes: ['5'],
        verdict: 'A policy block; the AUP# number names the rule',
        meaning:
          'Spectrum, and Cox in the same way, answer `5.1.0 … AUP#…` to listed, unnamed, or too busy sending addresses. The ' +
          'recipient is not in question.',
        when: [],
        fix: {
          sender: ['Look the number up on the postmaster page of the provider.', 'Check block lists, PTR, and the number of connections.'],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'policy',
        sources: [sisimaiTables],
      },
    ],
    sources: [rfc(3463, '3.2'), ianaEnhancedStatusCodes],
  },
  {
    code: '1.1',
    title: 'Bad Destination Mailbox Address',
    name: 'Bad destination mailbox address',
    status: 'extension',
    registered: true,
    replyCodes: ['451', '550'],
    meaning:
      'The part left of the `@` names no mailbox there. The standard wants it for permanent failures alone, yet servers send 4.1.1 as ' +
      'well.',
    forms: {
      '4': {
        verdict: 'The mailbox is unknown or unverified for the moment',
        when: [
          '`450 4.1.1 … unverified address: Address verification in progress`',
          '`450 4.1.1 User unknown in local recipient table` while a server is being moved',
        ],
        fix: {
          sender: ['Let it be retried once or twice before you doubt the address.'],
          receiver: [
            'Set `unknown_local_recipient_reject_code` back to 550 once a migration of Postfix is over.',
            'Check that the server which holds the mailboxes can be reached for verification.',
          ],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'user-unknown',
      },
      '5': {
        verdict: 'There is no such mailbox at this domain',
        when: [
          '`550 5.1.1 … User unknown`',
          '`550 5.1.1 The email account that you tried to reach does not exist` (Gmail)',
          'A misspelt name, or somebody who has left',
        ],
        fix: {
          sender: [
            'Compare the address letter by letter with a message that you got from that person.',
            'Take it off mailing lists if it is spelt right: repeated tries hurt your reputation.',
          ],
          receiver: ['Look the address up in the recipient maps, aliases, and directory sync if it ought to exist.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'user-unknown',
      },
    },
    related: ['1.0', '1.2', '1.6', '1.10', '2.1', '4.1'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'Unknown recipient, perhaps only an outdated entry in Outlook',
        meaning: 'With `RESOLVER.ADR.ExRecipNotFound` the address is an internal X.500 name that Outlook remembered from before a move.',
        when: [],
        fix: {
          sender: ['Delete the suggestion from the autocomplete list of Outlook and choose the person anew.'],
          receiver: ['Add the old name as an X500 proxy address of the mailbox.'],
        },
        act: 'sender',
        retry: 'after-change',
        sources: [exchangeOnlineErrors, exchangeServerErrors],
      },
      {
        speaker: 'comcast',
        classes: ['4'],
        verdict: 'The Comcast mailbox is over quota or gets too much mail',
        meaning: '`452 4.1.1 user over quota` or `too many recent messages`: the address itself is right.',
        when: [],
        fix: { sender: ['Leave it in the queue for a few days.'], receiver: [] },
        act: 'recipient',
        retry: 'yes',
        reason: 'mailbox-full',
        sources: [smtpFieldManual],
      },
      {
        speaker: 'comcast',
        classes: ['5'],
        verdict: 'No such Comcast customer; with 552, long over quota',
        meaning: '`550 5.1.1 Not our Customer` is an unknown address, `552 5.1.1 extended quota violation` a full one.',
        when: [],
        act: 'sender',
        retry: 'after-change',
        sources: [smtpFieldManual],
      },
    ],
    sources: [rfc(3463, '3.2'), ianaEnhancedStatusCodes],
  },
  {
    code: '1.2',
    title: 'Bad Destination System Address',
    name: 'Bad destination system address',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The part right of the `@` does not exist or cannot take mail.',
    forms: {
      '4': {
        verdict: 'The recipient domain does not resolve right now',
        when: ['`450 4.1.2 … Recipient address rejected: Domain not found` from Postfix, which cannot tell a wrong name from a DNS gap'],
        fix: {
          sender: ['Look up the MX of the domain yourself.', 'Stop the retries if the name was mistyped.'],
          receiver: ['Test the resolver of this server if many domains fail.'],
        },
        act: 'sender',
        retry: 'yes',
        reason: 'domain-unknown',
      },
      '5': {
        verdict: 'The domain of the recipient does not exist in DNS',
        when: [
          '`550 5.1.2 Host unknown` from Sendmail',
          '`553 5.1.2` from Google, which cannot find the domain',
          'A lapsed registration, or `gmial.com`',
        ],
        fix: {
          sender: ['Correct the domain and send again.', 'Tell the recipient on another way if their domain has lapsed.'],
          receiver: ['Publish an MX record, or renew the domain.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'domain-unknown',
      },
    },
    related: ['1.1', '1.10', '4.3', '4.4'],
    sources: [rfc(3463, '3.2'), ianaEnhancedStatusCodes, gmailErrors],
  },
  {
    code: '1.3',
    title: 'Bad Destination Mailbox Address Syntax',
    name: 'Bad destination mailbox address syntax',
    status: 'extension',
    registered: true,
    replyCodes: ['501'],
    meaning: 'The recipient address is not well formed, so nobody has even looked for the mailbox. The standard wants it as permanent.',
    forms: {
      '4': {
        verdict: 'The recipient address is called malformed, though only for now',
        when: ['`401 4.1.3`, met at one provider'],
        fix: { sender: ['Treat it as 5.1.3: waiting does not repair an address.'], receiver: ['Answer 501 5.1.3.'] },
        act: 'sender',
        retry: 'after-change',
        reason: 'address-syntax',
      },
      '5': {
        verdict: 'The recipient address is malformed',
        when: [
          '`501 5.1.3 Bad recipient address syntax`',
          '`553 5.1.3 … is not a valid RFC 5321 address` (Gmail)',
          'A trailing dot or comma, a space, or two `@` signs',
        ],
        fix: {
          sender: [
            'Write `RCPT TO:<user@example.com>` and nothing else: no name, no second bracket.',
            'Trim and validate addresses where your users type them in.',
          ],
          receiver: [],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'address-syntax',
      },
    },
    related: ['1.1', '1.7', '5.2', '5.4'],
    sources: [
      rfc(3463, '3.2'),
      rfc(5321, '4.1.2'),
      ianaEnhancedStatusCodes,
      page('Boulder, pull request 4022', 'https://github.com/letsencrypt/boulder/pull/4022', '2026-11-23'),
    ],
  },
  {
    code: '1.4',
    title: 'Destination Mailbox Address Ambiguous',
    name: 'Destination mailbox address ambiguous',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The server matches names loosely, and this one fits more than one mailbox.',
    forms: {
      '5': {
        verdict: 'The address fits several mailboxes; the server will not guess',
        when: ['Directories that also accept `first.last` or a surname', 'Two Exchange objects that hold the same proxy address'],
        fix: {
          sender: ['Ask the person for the exact address.'],
          receiver: ['Search the directory for the doubled address and remove one.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'user-unknown',
      },
    },
    related: ['1.1', '4.3'],
    readings: [
      {
        speaker: 'exchange',
        classes: ['5'],
        verdict: 'The recipient domain is a reserved test name',
        meaning:
          'Exchange Server refuses `.test`, `.example`, `.invalid` and `.localhost` while `RejectReservedTopLevelRecipientDomains` is ' +
          'on.',
        when: [],
        fix: { sender: ['Replace the placeholder domain by a real one.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        reason: 'domain-unknown',
        sources: [exchangeServerErrors],
      },
    ],
    sources: [rfc(3463, '3.2'), ianaEnhancedStatusCodes],
  },
  {
    code: '1.5',
    title: 'Destination Address Valid',
    name: 'Destination address valid',
    status: 'extension',
    registered: true,
    replyCodes: ['250'],
    meaning: 'The recipient address is good. By definition this detail belongs to success alone.',
    forms: {
      '2': {
        verdict: 'The recipient is accepted',
        when: ['`250 2.1.5 Ok` after RCPT', 'A delivery report for a recipient who got the message'],
        fix: { sender: ['Send the remaining recipients, then DATA.'], receiver: [] },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
      '5': {
        verdict: 'A refusal with the detail for success: trust the text',
        when: ['Older lists that gloss `5.1.5` or `515` as an invalid address'],
        fix: {
          sender: ['Treat it as an unknown recipient unless the words say otherwise.'],
          receiver: ['Answer an unknown mailbox with 5.1.1.'],
        },
        act: 'sender',
        retry: 'after-change',
      },
    },
    related: ['1.1'],
    readings: [
      {
        speaker: 'exchange',
        classes: ['5'],
        verdict: 'A recipient in a top-level domain reserved for examples',
        meaning:
          'A receive connector of Exchange gives it beside 5.1.4 when somebody writes to names such as `user@host.invalid` (RFC 2606).',
        when: [],
        fix: { sender: ['Search the program for a test address that was left in it.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        reason: 'domain-unknown',
        sources: [sisimaiTables, exchangeServerErrors],
      },
    ],
    sources: [rfc(3463, '3.2'), ianaEnhancedStatusCodes],
  },
  {
    code: '1.6',
    title: 'Destination Mailbox Has Moved',
    name: 'Destination mailbox has moved, No forwarding address',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The address was good once. Mail for it is no longer taken, and no new address is given.',
    forms: {
      '5': {
        verdict: 'The mailbox has gone, and no new address is known',
        when: [
          '`550 5.1.6 recipient no longer on server` (iCloud)',
          '`User has moved to …` from Postfix with `relocated_maps`, where the text names the new address after all',
        ],
        fix: {
          sender: ['Look in the text for a new address, else ask the person on another way.', 'Remove the old one from your lists.'],
          receiver: ['Name the new address in the text if the person agrees.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'recipient-moved',
      },
    },
    related: ['1.1', '2.1', '7.17'],
    readings: [
      {
        speaker: 'exchange',
        classes: ['5'],
        verdict: 'The recipient domain is a single word without a dot',
        meaning: '`user@intranet` is refused by `RejectSingleLabelRecipientDomains` of the receive connector.',
        when: [],
        fix: { sender: ['Write the full domain.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        reason: 'address-syntax',
        sources: [exchangeServerErrors],
      },
    ],
    sources: [rfc(3463, '3.2'), ianaEnhancedStatusCodes],
  },
  {
    code: '1.7',
    title: 'Bad Sender Mailbox Address Syntax',
    name: "Bad sender's mailbox address syntax",
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The sender address in MAIL is malformed; some servers also use it for a sender who cannot be verified.',
    forms: {
      '4': {
        verdict: 'The sender address could not be verified yet',
        when: ['`450 4.1.7 … Sender address rejected: unverified address` from Postfix with `reject_unverified_sender`'],
        fix: {
          sender: ['Make sure that the MX of your sender domain answers RCPT for the sender address.'],
          receiver: ['Weigh up whether calling back every sender is worth the delays.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'sender-rejected',
      },
      '5': {
        verdict: 'The sender address is malformed',
        when: [
          '`501 5.1.7 Bad sender address syntax`',
          '`553 5.1.7 The sender address … is not a valid RFC 5321 address` (Gmail)',
          'A display name put into MAIL FROM',
        ],
        fix: {
          sender: [
            'Put only the bare address between `<` and `>`; the name belongs into the From header.',
            'Use `<>` for bounces, not an empty string.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'address-syntax',
      },
    },
    related: ['1.3', '1.8', '5.2'],
    sources: [rfc(3463, '3.2'), ianaEnhancedStatusCodes, postfixServer],
  },
  {
    code: '1.8',
    title: 'Bad Sender System Address',
    name: "Bad sender's system address",
    status: 'extension',
    registered: true,
    replyCodes: ['451', '501'],
    meaning: 'The domain of the envelope sender does not exist or cannot take bounces.',
    forms: {
      '4': {
        verdict: 'The sender domain does not resolve at the moment',
        when: [
          '`450 4.1.8 … Sender address rejected: Domain not found` (Postfix)',
          '`451 4.1.8 Domain of sender address … does not resolve` (Sendmail)',
        ],
        fix: {
          sender: [
            'Check A and MX of the domain in MAIL FROM from an outside resolver.',
            'Replace host names such as `www-data@localhost` by an address of your real domain.',
          ],
          receiver: ['Check your own DNS if well-known domains are hit too.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'sender-rejected',
      },
      '5': {
        verdict: 'The sender domain does not exist or takes no mail',
        when: ['`553 5.1.8 Domain of sender address … does not exist` (Sendmail)', 'Cron or web applications with a made-up sender'],
        fix: {
          sender: [
            'Set `myorigin`, `From`, or the envelope sender of the application to a domain with DNS records.',
            'Publish an MX or A record for the sending domain.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'sender-rejected',
      },
    },
    related: ['1.7', '1.10', '7.27'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'Your own account is blocked for sending too much or spam',
        meaning:
          '`Access denied, bad outbound sender`: the account went over the sending limits of Exchange Online, often because somebody ' +
          'has broken in.',
        when: [],
        fix: {
          sender: [
            'Secure the account: new password, no foreign inbox rules, second factor.',
            'Have an administrator lift the block on the Restricted entities page of Defender; it may take an hour.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'account-blocked',
        sources: [
          page(
            'Microsoft, Fix NDR error 550 5.1.8',
            'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-1-8',
            '2026-11-24',
          ),
          exchangeOnlineErrors,
        ],
      },
    ],
    sources: [rfc(3463, '3.2'), ianaEnhancedStatusCodes, sendmailServer],
  },
  {
    code: '1.9',
    title: 'Message Relayed to Non-Compliant Mailer',
    name: 'Message relayed to non-compliant mailer',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning:
      'From message tracking: the address was good, but the next system does not speak the tracking protocol, so the trail ends here.',
    forms: {
      '2': {
        verdict: 'Handed on; nothing more can be traced',
        when: ['A tracking answer with the action `relayed`'],
        fix: { sender: ['Ask the postmaster of the next system if the message is missing.'], receiver: [] },
        act: 'nobody',
        retry: 'no',
        reason: 'accepted',
      },
    },
    related: ['1.5'],
    sources: [rfc(3886, '3.3.4'), ianaEnhancedStatusCodes],
  },
  {
    code: '1.10',
    title: 'Recipient Address Has Null MX',
    name: 'Recipient address has null MX',
    status: 'extension',
    registered: true,
    replyCodes: ['556'],
    meaning: 'The domain publishes a null MX (`MX 0 .`): by its own word it takes no mail at all.',
    forms: {
      '5': {
        verdict: 'The recipient domain declares that it takes no mail',
        when: ['`556 5.1.10 … Domain does not accept mail (nullMX)` from your own relay', 'A web-only or parked domain'],
        fix: {
          sender: ['Find another address for this person: waiting will change nothing.'],
          receiver: ['Replace the null MX by a real one if the domain is meant to get mail.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'no-mail-service',
      },
    },
    related: ['1.1', '1.2', '7.27'],
    readings: [
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'The address exists nowhere in the Microsoft 365 tenant',
        meaning:
          '`RESOLVER.ADR.RecipientNotFound`: the domain takes mail, and only this address was not found. It has nothing to do with ' +
          'null MX.',
        when: [],
        fix: {
          sender: ['Check the spelling, then ask for the current address.'],
          receiver: ['See that the mailbox has a licence and was synchronised, and whether the domain should be an internal relay.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'user-unknown',
        sources: [
          page(
            'Microsoft, Fix NDR error 550 5.1.10',
            'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online',
            '2026-11-23',
          ),
          exchangeOnlineErrors,
        ],
      },
    ],
    sources: [rfc(7505, '4.1'), rfc(7504, '4'), ianaEnhancedStatusCodes],
  },
] as const satisfies readonly EnhancedCodeEntry[];
