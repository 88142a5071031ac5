import { rfc, type Source } from './source.ts';

/** A field of a delivery status notification, or a value of its `Action` field. */
export interface ReportFieldEntry {
  /** As a report writes it. */
  readonly name: string;
  readonly verdict: string;
  readonly meaning: string;
  readonly sources: readonly Source[];
}

export const reportFields: readonly ReportFieldEntry[] = [
  {
    name: 'Reporting-MTA',
    verdict: 'The mail system that wrote this report',
    meaning: 'It tried to deliver, expand or relay the message and tells how that went. It need not be the system that refused it: that one is named by Remote-MTA.',
    sources: [rfc(3464, '2.2.2')],
  },
  {
    name: 'Received-From-MTA',
    verdict: 'Who handed the message to the reporting system',
    meaning: 'The name that this client gave itself, not one that was checked.',
    sources: [rfc(3464, '2.2.4')],
  },
  {
    name: 'Arrival-Date',
    verdict: 'When the message came to the reporting system',
    meaning: 'Time spent in its queue runs from here.',
    sources: [rfc(3464, '2.2.5')],
  },
  {
    name: 'Original-Recipient',
    verdict: 'The address that the sender wrote',
    meaning: 'Present where the sender’s system passed it on with ORCPT. It differs from Final-Recipient where an alias or a list stood between.',
    sources: [rfc(3464, '2.3.1'), rfc(3461, '4.2')],
  },
  {
    name: 'Final-Recipient',
    verdict: 'The address that this group of fields is about',
    meaning: 'It is the address at the time of the attempt: behind aliases and forwarding it may be one that the sender has never seen.',
    sources: [rfc(3464, '2.3.2')],
  },
  {
    name: 'Action',
    verdict: 'What the reporting system did in the end',
    meaning: 'One of failed, delayed, delivered, relayed and expanded. Only failed means that it has given up.',
    sources: [rfc(3464, '2.3.3')],
  },
  {
    name: 'Status',
    verdict: 'The outcome as an enhanced status code, chosen by the reporting system',
    meaning: 'It may be coarser than what the remote server said: where Diagnostic-Code holds a code of its own, believe that one.',
    sources: [rfc(3464, '2.3.4'), rfc(3463)],
  },
  {
    name: 'Remote-MTA',
    verdict: 'The server that gave the answer',
    meaning: 'Absent where no server was reached, or where the reporting system decided by itself.',
    sources: [rfc(3464, '2.3.5')],
  },
  {
    name: 'Diagnostic-Code',
    verdict: 'The answer itself, in the words of whoever gave it',
    meaning: 'Behind smtp; stands a server’s reply. Other types, such as x-postfix; or x-unix;, stand before words of the reporting system or of a program that it ran.',
    sources: [rfc(3464, '2.3.6')],
  },
  {
    name: 'Last-Attempt-Date',
    verdict: 'When delivery was last tried',
    meaning: 'Look for this moment in the logs of both systems.',
    sources: [rfc(3464, '2.3.7')],
  },
  {
    name: 'Will-Retry-Until',
    verdict: 'Until when the reporting system keeps trying',
    meaning: 'Given with a delay. Nothing needs to be sent again before that; a later report says if it gives up.',
    sources: [rfc(3464, '2.3.9')],
  },
];

export const reportActions: readonly ReportFieldEntry[] = [
  {
    name: 'failed',
    verdict: 'Could not be delivered, and will not be tried again',
    meaning: 'The reporting system has given up on this recipient. The codes beside it say why.',
    sources: [rfc(3464, '2.3.3')],
  },
  {
    name: 'delayed',
    verdict: 'Not delivered yet, but still being tried',
    meaning: 'A warning alone. Sending the message again would only deliver it twice.',
    sources: [rfc(3464, '2.3.3')],
  },
  {
    name: 'delivered',
    verdict: 'Delivered to the mailbox',
    meaning: 'Reports of success are sent only where the sender asked for them with NOTIFY=SUCCESS. Nobody says that it was read.',
    sources: [rfc(3464, '2.3.3'), rfc(3461, '4.1')],
  },
  {
    name: 'relayed',
    verdict: 'Passed on to a system that sends no reports of success',
    meaning: 'It was accepted there. Whether it reached the mailbox, no report will tell.',
    sources: [rfc(3464, '2.3.3')],
  },
  {
    name: 'expanded',
    verdict: 'Handed on to several addresses behind an alias',
    meaning: 'Delivery to this address is done; each member may fail on its own and be reported on its own.',
    sources: [rfc(3464, '2.3.3')],
  },
];
