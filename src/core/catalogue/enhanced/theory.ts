import type { Source } from '../source.ts';
import { rfc } from '../source.ts';
import type { EnhancedClass } from '../enhanced-code.ts';

/** The first number of an enhanced status code. */
export interface EnhancedClassEntry {
  readonly id: EnhancedClass;
  /** As RFC 3463 names it. */
  readonly title: string;
  /** The verdict in at most twelve words. */
  readonly verdict: string;
  readonly meaning: string;
  readonly sources: readonly Source[];
}

/** The second number of an enhanced status code: what the detail is about. */
export interface EnhancedSubjectEntry extends Omit<EnhancedClassEntry, 'id'> {
  readonly id: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7';
}

export const enhancedClasses: readonly EnhancedClassEntry[] = [
  {
    id: '2',
    title: 'Success',
    verdict: 'It worked; the detail only says what was done',
    meaning:
      'A positive report: the command or the delivery succeeded. The detail may still carry news, ' +
      'such as a conversion that the message went through.',
    sources: [rfc(3463, '2'), rfc(2034, '4')],
  },
  {
    id: '4',
    title: 'Persistent Transient Failure',
    verdict: 'Not now: the message is valid, a passing condition stops it',
    meaning:
      'Nothing is wrong with the message as sent, and a later attempt may pass. ' +
      'In a bounce the same class means that the sender gave up waiting for the condition to end.',
    sources: [rfc(3463, '2'), rfc(2034, '4')],
  },
  {
    id: '5',
    title: 'Permanent Failure',
    verdict: 'No: sending the same thing again is not likely to help',
    meaning:
      'The failure will probably stay until somebody changes the message, its addresses, or one of the two systems. ' +
      'Classes 1 and 3 do not exist, and the class always equals the first digit of the reply code.',
    sources: [rfc(3463, '2'), rfc(2034, '4')],
  },
];

export const enhancedSubjects: readonly EnhancedSubjectEntry[] = [
  {
    id: '0',
    title: 'Other or Undefined Status',
    verdict: 'The server names no subject; only the class counts',
    meaning: 'Used where nothing but the class is known, or where software was too plain to sort its errors.',
    sources: [rfc(3463, '2'), rfc(3463, '3.1')],
  },
  {
    id: '1',
    title: 'Addressing Status',
    verdict: 'It is about an address in the envelope',
    meaning: 'The recipient or the sender as written: its spelling, its mailbox, or its domain. The sending side can often correct it.',
    sources: [rfc(3463, '2'), rfc(3463, '3.2')],
  },
  {
    id: '2',
    title: 'Mailbox Status',
    verdict: 'It is about the mailbox that the address leads to',
    meaning: 'The address is right, and its mailbox has trouble: it is full, closed, or stricter than the server around it.',
    sources: [rfc(3463, '2'), rfc(3463, '3.3')],
  },
  {
    id: '3',
    title: 'Mail System Status',
    verdict: 'It is about the receiving system as a whole',
    meaning: 'Disk, load, settings, or abilities of the destination server. The postmaster there has to look, not the recipient.',
    sources: [rfc(3463, '2'), rfc(3463, '3.4')],
  },
  {
    id: '4',
    title: 'Network and Routing Status',
    verdict: 'It is about the way there: DNS, connections, routes, time',
    meaning: 'The message did not get as far as the destination. Such codes mostly come from the system that was trying to deliver.',
    sources: [rfc(3463, '2'), rfc(3463, '3.5')],
  },
  {
    id: '5',
    title: 'Mail Delivery Protocol Status',
    verdict: 'It is about the SMTP conversation itself',
    meaning: 'Commands, their order, their arguments, or the number of recipients. The program on one of the two ends is to be looked at.',
    sources: [rfc(3463, '2'), rfc(3463, '3.6')],
  },
  {
    id: '6',
    title: 'Message Content or Media Status',
    verdict: 'It is about the content of the message and its coding',
    meaning: 'Media types, 8-bit content, internationalised headers, and conversions between them.',
    sources: [rfc(3463, '2'), rfc(3463, '3.7')],
  },
  {
    id: '7',
    title: 'Security or Policy Status',
    verdict: 'It is about permission: login, encryption, authentication, or policy',
    meaning:
      'The broadest subject: it covers AUTH and TLS as well as SPF, DKIM and DMARC, block lists, rate limits, and plain local rules. ' +
      'Only the detail and the text tell these apart.',
    sources: [rfc(3463, '2'), rfc(3463, '3.8')],
  },
];
