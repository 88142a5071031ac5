import { yahooErrors } from '../../catalogue/enhanced/vendor-pages.ts';
import { says, suggests, type SpeakerTexts } from '../row.ts';

export const yahoo = {
  speaker: 'yahoo',
  kind: 'provider',
  hosts: ['yahoodns.net', 'yahoo.com', 'aol.com', 'yahoo.co.jp', 'sbcglobal.net'],
  marks: ['[TSS', 'postmaster.yahooinc.com', 'senders.yahooinc.com', 'postmaster.yahoo.com', '.yahoo.com ESMTP'],
  sources: [yahooErrors],
  rows: [
    suggests(
      '[TSS04]',
      'rate-limited',
      'Yahoo defers for unusual volume or because users complained.',
      { steps: ['Slow down, and see at the Sender Hub who complains.'] },
    ),
    suggests(
      ['[TSS01]', '[TSS02]', '[TSS03]', '[TSS05]', '[TSS06]', '[TSS07]'],
      'rate-limited',
      'Yahoo defers for connections, volume or complaints that exceed what it grants this sender.',
    ),
    suggests(
      ['[TS01]', '[TS02]', '[TS03]', '[TS04]', '[TS05]', '[TS06]'],
      'blocklisted',
      'Yahoo blocks the address for earlier bad traffic, whatever the 421 promises.',
      { steps: ['Stop, clean the lists, then apply at the Sender Hub.'], retry: 'no' },
    ),
    says(
      ['will be permanently deferred; Retrying will NOT succeed', '[BL21]', '[BL23]'],
      'blocklisted',
      "Yahoo refuses everything from this address for good, by its own or by Spamhaus' list.",
      { steps: ['End what caused the complaints before you ask Yahoo to look again.'], retry: 'no' },
    ),
    says(
      'Message not accepted for policy reasons',
      'policy',
      "Content, a link or missing authentication breaks Yahoo's policy.",
      { steps: ['Check DMARC, links and complaints.'], act: 'sender-admin' },
    ),
    says(
      'Email not accepted for policy reasons',
      'policy',
      'It looks like phishing to Yahoo, or holds a listed address of a web page.',
      { act: 'sender' },
    ),
    says('Yahoo requires all senders to authenticate', 'sender-authentication', 'Neither SPF nor DKIM passed, of which Yahoo wants one.'),
    says(
      ["delivery error: dd This user doesn't have a", 'delivery error: dd Not a valid recipient', 'delivery error: dd Requested mail action aborted'],
      'user-unknown',
      'There is no such Yahoo or AOL account.',
    ),
    says(
      ['This mailbox is disabled (554.30)', 'This account has been disabled or discontinued', 'is no longer valid. [-20]'],
      'mailbox-disabled',
      'The account was closed, for abuse or because nobody used it.',
    ),
    says('unresolvable RFC.5321 from domain', 'sender-rejected', 'The domain in MAIL FROM has neither A nor MX.'),
    says(
      'Max message per connection reached',
      'rate-limited',
      'The session has carried as many messages as it may.',
      { steps: ['Nothing: the server opens a new connection.'], act: 'nobody' },
    ),
  ],
} satisfies SpeakerTexts;
