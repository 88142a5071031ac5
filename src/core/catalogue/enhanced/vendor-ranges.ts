import type { EnhancedCodeEntry } from '../enhanced-code.ts';
import { page } from '../source.ts';
import { exchangeOnlineArticle, exchangeOnlineErrors, exchangeServerErrors } from './vendor-pages.ts';

/**
 * A stretch of details that a vendor uses alike, for the classes of its forms.
 * A code that has an entry with a form for the class goes before.
 */
export interface EnhancedCodeRange extends Omit<EnhancedCodeEntry, 'code'> {
  /** The first code as subject.detail. */
  readonly from: string;
  /** The last code, included. */
  readonly to: string;
}

export const enhancedRanges: readonly EnhancedCodeRange[] = [
  {
    from: '7.500',
    to: '7.699',
    title: 'Temporarily Restricted by Microsoft',
    name: 'Access denied, please try again later',
    status: 'vendor',
    registered: false,
    replyCodes: ['451'],
    meaning:
      'Exchange Online throttles an IP address whose traffic changed suddenly, or which is new to it. The number after `AS` names the ' +
      'inner rule.',
    forms: {
      '4': {
        verdict: 'Microsoft throttles your IP address while it looks closer',
        when: [
          '`451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS761)`',
          'More mail than usual from this address',
          'Mail for your own tenant that comes through a filter without a connector',
        ],
        fix: {
          sender: ['Keep retrying, at a steady and modest rate: a sound history takes some days.'],
          receiver: ['Set up an inbound connector for your own server or filter.'],
        },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'rate-limited',
      },
    },
    related: ['7.650', '7.652'],
    sources: [exchangeOnlineArticle('451 4.7.500-699', 'fix-error-code-451-4-7-500-699-asxxx-in-exchange-online'), exchangeOnlineErrors],
  },
  {
    from: '7.501',
    to: '7.503',
    title: 'Sending Account Banned',
    name: 'Access denied, spam abuse detected; Access denied, banned sender',
    status: 'vendor',
    registered: false,
    replyCodes: ['550'],
    meaning: 'Exchange Online has banned the sending account, because spam was sent with it.',
    forms: {
      '5': {
        verdict: 'Your account is banned for sending spam',
        when: ['Stolen credentials', 'A mailing to bought addresses'],
        fix: {
          sender: ['Reset the credentials and remove what the intruder left behind.', 'Ask Microsoft support to restore sending.'],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'account-blocked',
      },
    },
    related: ['1.8', '7.705'],
    sources: [exchangeOnlineErrors],
  },
  {
    from: '7.606',
    to: '7.649',
    title: 'Banned Sending IP',
    name: 'Access denied, banned sending IP',
    status: 'vendor',
    registered: false,
    replyCodes: ['550'],
    meaning: 'The IP address of your server is on the block list of Microsoft 365. Which number of the range it is makes no difference.',
    forms: {
      '5': {
        verdict: 'Microsoft bans mail from your IP address',
        when: [
          '`550 5.7.606 Access denied, banned sending IP [192.0.2.1]`',
          'A server that sent spam, or an address that a spammer had before you',
        ],
        fix: {
          sender: [
            'Find and stop the source: hacked sites, accounts, forwarded spam.',
            'Then request removal at sender.office.com; it takes a day or so.',
          ],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'blocklisted',
      },
    },
    related: ['7.511', '7.650'],
    sources: [exchangeOnlineErrors, page('Microsoft, Delist portal', 'https://sender.office.com/', '2026-11-23')],
  },
  {
    from: '7.700',
    to: '7.749',
    title: 'Tenant Blocked from Sending',
    name: 'Access denied, tenant has exceeded threshold',
    status: 'vendor',
    registered: false,
    replyCodes: ['550'],
    meaning: 'Most of what a Microsoft 365 organisation sent looked suspicious, so that it may not send for now.',
    forms: {
      '5': {
        verdict: 'Your whole tenant is barred from sending',
        when: ['Hacked accounts, rogue connectors, or an open relay behind Microsoft 365'],
        fix: {
          sender: ['Clean up accounts, connectors, and on-premises servers.', 'Contact Microsoft support once that is done.'],
          receiver: [],
        },
        act: 'sender-admin',
        retry: 'after-change',
        reason: 'account-blocked',
      },
    },
    related: ['7.700', '7.705', '7.708', '7.750'],
    sources: [exchangeOnlineErrors],
  },
  {
    from: '7.850',
    to: '7.899',
    title: 'IP Address under Evaluation by Microsoft',
    name: 'Access denied, please try again later',
    status: 'vendor',
    registered: false,
    replyCodes: ['451'],
    meaning: 'Exchange Online has seen suspicious activity from the IP address and restricts it while that is assessed.',
    forms: {
      '4': {
        verdict: 'Microsoft holds off your IP address while it assesses it',
        when: ['`451 4.7.850 Access denied, please try again later`'],
        fix: { sender: ['Check the server for abuse; if all is well, wait, since the limit ends by itself.'], receiver: [] },
        act: 'sender-admin',
        retry: 'yes',
        reason: 'rate-limited',
      },
    },
    related: ['7.650'],
    sources: [exchangeOnlineErrors],
  },
  {
    from: '7.900',
    to: '7.999',
    title: 'Refused by a Mail Flow Rule',
    name: 'Delivery not authorized, message refused',
    status: 'vendor',
    registered: false,
    replyCodes: ['550'],
    meaning:
      'An administrator of the Exchange organisation wrote a mail flow rule that rejects such messages, and gave it this number. ' +
      'Without one it says 5.7.1.',
    forms: {
      '5': {
        verdict: 'A mail flow rule of the organisation refused it',
        when: ['Rules on attachments, words, senders, or outside mail'],
        fix: {
          sender: ['Ask the administrator what the rule forbids; the text is theirs too.'],
          receiver: ['Find the rule by its number: `Get-TransportRule`, then `RejectMessageEnhancedStatusCode`.'],
        },
        act: 'recipient-admin',
        retry: 'after-change',
        reason: 'policy',
      },
    },
    related: ['7.1', '0.350'],
    sources: [exchangeServerErrors],
  },
];
