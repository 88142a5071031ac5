import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { ianaEnhancedStatusCodes, rfc } from '../source.ts';
import { exchangeOnlineErrors, exchangeServerErrors, gmailErrors, sisimaiTables, smtpFieldManual } from './vendor-pages.ts';

export const mailboxCodes = [
  {
    code: '2.0',
    title: 'Other or Undefined Mailbox Status',
    name: 'Other or undefined mailbox status',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The mailbox exists, and something about it stands in the way. What it is has to be read from the text.',
    forms: {
      '4': {
        verdict: 'Not delivered to this mailbox yet; often greylisting',
        when: ['`450 4.2.0 … Recipient address rejected: Greylisted` on a first attempt', 'A mailbox that is locked or being repaired'],
        fix: {
          sender: [
            'Retry from the same address after some minutes: greylisting passes then.',
            'Send through a real queue, since a program that never retries will never get through.',
          ],
          receiver: ['Exempt senders with good SPF or DKIM from greylisting.'],
        },
        act: 'nobody',
        retry: 'yes',
      },
      '5': {
        verdict: 'The mailbox will not take this message',
        when: [
          '`550 5.2.0 Recipient unavailable` for a suspended customer (Comcast)',
          '`522 5.2.0 Delivery failed: Over quota`',
          '`552 5.2.0 Message contains bare LF`',
        ],
        fix: {
          sender: ['Take the reason from the words: quota, suspension, content, or spam.'],
          receiver: ['Use 5.2.1, 5.2.2 or 5.2.3 where one of them is true.'],
        },
        act: 'recipient',
        retry: 'after-change',
      },
    },
    related: ['2.1', '2.2', '7.1'],
    readings: [
      {
        speaker: 'orange',
        classes: ['5'],
        verdict: 'Judged to be spam (OFR_506)',
        meaning: 'Orange and Wanadoo use `550 5.2.0 … OFR_506` for messages that their filter refuses; the mailbox itself is fine.',
        when: [],
        fix: {
          sender: ['Check SPF and DKIM, then the wording and links of the message.', 'Send to Orange at a lower rate.'],
          receiver: [],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'spam',
        sources: [smtpFieldManual],
      },
    ],
    sources: [rfc(3463, '3.3'), ianaEnhancedStatusCodes],
  },
  {
    code: '2.1',
    title: 'Mailbox Disabled',
    name: 'Mailbox disabled, not accepting messages',
    status: 'extension',
    registered: true,
    replyCodes: [],
    meaning: 'The mailbox is there and takes nothing: suspended, locked, or switched off.',
    forms: {
      '4': {
        verdict: 'The mailbox is closed for a while, or overrun with mail',
        when: ['An account under maintenance or short suspension', '`450 4.2.1 recipient has exceeded message rate limit` (Yandex)'],
        fix: {
          sender: ['Let the queue go on; send less to this one address.'],
          receiver: ['Find out what floods the mailbox, such as a loop of alerts.'],
        },
        act: 'recipient',
        retry: 'yes',
      },
      '5': {
        verdict: 'The mailbox exists but has been switched off',
        when: [
          '`550 5.2.1 blocked due to inactivity` (Free)',
          'An unpaid or abandoned account',
          'Somebody who left, whose account was only locked',
        ],
        fix: {
          sender: ['Suppress the address: nobody reads it now.', 'Reach the person another way if it matters.'],
          receiver: ['Re-enable the account, or delete it and answer 5.1.1.'],
        },
        act: 'recipient',
        retry: 'after-change',
        reason: 'mailbox-disabled',
      },
    },
    related: ['1.1', '1.6', '2.2', '7.13'],
    readings: [
      {
        speaker: 'google',
        classes: ['4'],
        verdict: 'This Gmail mailbox gets mail too fast; try later',
        meaning:
          '`receiving mail too quickly`: many senders at once. A second text, `Peak SMTP relay limit exceeded`, is about the sending ' +
          'Workspace customer instead.',
        when: [],
        fix: { sender: ['Send less to this mailbox and wait.'], receiver: [] },
        act: 'nobody',
        retry: 'yes',
        reason: 'rate-limited',
        sources: [gmailErrors],
      },
      {
        speaker: 'google',
        classes: ['5'],
        verdict: 'Either the account is disabled, or it gets too much mail',
        meaning:
          'Only `disabled` or `inactive` means a dead address. With `receiving mail at a rate that prevents additional messages` it ' +
          'lives, and a later try can pass in spite of the 5.',
        when: [],
        fix: { sender: ['Look for the word `disabled` before you drop the address.'], receiver: [] },
        act: 'recipient',
        retry: 'after-change',
        sources: [gmailErrors],
      },
      {
        speaker: 'exchange',
        classes: ['5'],
        verdict: 'Quarantined by content filtering, or the mailbox cannot be opened',
        meaning:
          '`Content Filter agent quarantined this message` concerns the message; `mailbox cannot be accessed` comes from old versions.',
        when: [],
        fix: {
          sender: ['Ask the administrator there to look into the quarantine.'],
          receiver: ['Release the message and make an exception for the sender.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        sources: [exchangeServerErrors, sisimaiTables],
      },
      {
        speaker: 'att',
        classes: ['5'],
        verdict: 'No such user at AT&T',
        meaning: '`550 5.2.1 Addressee unknown` is said where others say 5.1.1.',
        when: [],
        fix: { sender: ['Correct the address, or take it off your list.'], receiver: [] },
        act: 'sender',
        retry: 'after-change',
        reason: 'user-unknown',
        sources: [smtpFieldManual],
      },
    ],
    sources: [rfc(3463, '3.3'), ianaEnhancedStatusCodes],
  },
  {
    code: '2.2',
    title: 'Mailbox Full',
    name: 'Mailbox full',
    status: 'extension',
    registered: true,
    replyCodes: ['552'],
    meaning:
      'The recipient has used up the quota of the mailbox. The standard wants it as a temporary failure, while the registry pairs it ' +
      'with 552: both are common.',
    forms: {
      '4': {
        verdict: 'The mailbox is full; it may be emptied in time',
        when: ['`452 4.2.2 … over quota`', '`450 4.2.2 user is overquota` (iCloud)'],
        fix: {
          sender: ['Tell the recipient by phone or chat; the queue keeps trying for days.'],
          receiver: ['Raise the quota, or have the mailbox cleared out.'],
        },
        act: 'recipient',
        retry: 'yes',
        reason: 'mailbox-full',
      },
      '5': {
        verdict: 'The mailbox is full, and the server will not wait',
        when: ['`552 5.2.2 Mailbox size limit exceeded` (Yandex)', '`554 5.2.2 mailbox full` from Exchange'],
        fix: {
          sender: ['Send again in a few days, once the recipient has made room.', 'Drop the address if it stays full for weeks.'],
          receiver: ['Answer 452 instead of 552, so that mail waits while the user tidies up.'],
        },
        act: 'recipient',
        retry: 'yes',
        reason: 'mailbox-full',
      },
    },
    related: ['2.1', '2.3', '3.1'],
    readings: [
      {
        speaker: 'google',
        classes: ['5'],
        verdict: 'Full and inactive: treat this Gmail account as dead',
        meaning:
          'The link in the text ends with `OverQuotaPerm`. Google turns the temporary answer into this one when nobody uses the ' +
          'account any more.',
        when: [],
        fix: { sender: ['Unsubscribe the address.'], receiver: [] },
        act: 'sender',
        retry: 'no',
        sources: [gmailErrors, sisimaiTables],
      },
      {
        speaker: 'microsoft',
        classes: ['5'],
        verdict: 'Their mailbox is full, or your own sending quota is used up',
        meaning:
          '`mailbox full` is about the recipient. `Submission quota exceeded` is about you: your mailbox passed its limit of ' +
          'recipients or messages.',
        when: [],
        fix: {
          sender: [
            'See which of the two is named.',
            'Wait for your quota to run afresh, and check the account for a break-in if you did not send so much.',
          ],
          receiver: ['Have the mailbox cleared, or its quota raised.'],
        },
        act: 'recipient',
        retry: 'yes',
        sources: [exchangeOnlineErrors],
      },
    ],
    sources: [rfc(3463, '3.3'), ianaEnhancedStatusCodes],
  },
  {
    code: '2.3',
    title: 'Message Length Exceeds Administrative Limit',
    name: 'Message length exceeds administrative limit',
    status: 'extension',
    registered: true,
    replyCodes: ['552'],
    meaning: 'The message is larger than this one mailbox may receive. The server as a whole might take it; that limit has the detail 3.4.',
    forms: {
      '5': {
        verdict: 'The message is too big for this recipient',
        when: ['`552 5.2.3 Your message exceeded Google\'s message size limits`', '`550 5.2.3 RESOLVER.RST.RecipSizeLimit` (Exchange)'],
        fix: {
          sender: ['Put the attachment on a file share and send the link.', 'Reckon with a third more than the file size: base64 adds it.'],
          receiver: ['Raise `MaxReceiveSize` of the mailbox in Exchange if such mail is wanted.'],
        },
        act: 'sender',
        retry: 'after-change',
        reason: 'message-too-big',
      },
    },
    related: ['2.2', '3.4'],
    readings: [
      {
        speaker: 'zoho',
        classes: ['5'],
        verdict: 'A mail policy of the recipient organisation refused it',
        meaning: '`554 5.2.3 MailPolicy violation Error delivering to mailboxes`: size need not be the cause.',
        when: [],
        fix: { sender: ['Ask the recipient which rule of their Zoho account applies.'], receiver: [] },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'policy',
        sources: [smtpFieldManual],
      },
    ],
    sources: [rfc(3463, '3.3'), ianaEnhancedStatusCodes],
  },
  {
    code: '2.4',
    title: 'Mailing List Expansion Problem',
    name: 'Mailing list expansion problem',
    status: 'extension',
    registered: true,
    replyCodes: ['450', '452'],
    meaning: 'The address is a list or group, and the server could not turn it into its members.',
    forms: {
      '4': {
        verdict: 'The list cannot be expanded at the moment',
        when: ['The directory or list server behind the address does not answer', 'The list has more members than can be handled at once'],
        fix: {
          sender: ['Wait; the message stays in the queue.'],
          receiver: ['Test the lookup that yields the members, and its limits.'],
        },
        act: 'recipient-admin',
        retry: 'yes',
        reason: 'system-error',
      },
      '5': {
        verdict: 'The list is broken and cannot be expanded',
        when: ['A group that contains itself', 'A deleted or damaged list file'],
        fix: {
          sender: ['Tell the owner of the list, usually `owner-listname` or the postmaster.'],
          receiver: ['Repair the definition: look for cycles and dead members.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'system-error',
      },
    },
    related: ['7.2', '5.3'],
    sources: [rfc(3463, '3.3'), ianaEnhancedStatusCodes],
  },
] as const satisfies readonly EnhancedCodeEntry[];
