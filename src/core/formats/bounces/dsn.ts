import { readBounces } from '../mail/bounce-mail.ts';
import { defineFormat } from '../format.ts';
import { openWhole } from '../mail/open-whole.ts';

/** A mail whose parts report deliveries by fields: RFC 3464 in a multipart/report (RFC 6522), or as near as its maker came. */
export const dsn = defineFormat({
  id: 'dsn',
  title: 'delivery status notifications (RFC 3464: Postfix, sendmail, Exchange, …)',
  kind: 'bounce',
  checked: 'runs of Postfix 3.7.11, OpenSMTPD 6.8.0p2, published bounces',
  samples: [
    ['-', 'From: MAILER-DAEMON@mail.example.org (Mail Delivery System)'],
    ['-', 'Content-Type: message/delivery-status'],
    ['-', ''],
    ['-', 'Reporting-MTA: dns; mail.example.org'],
    ['-', 'Final-Recipient: rfc822; bob@example.net'],
    ['-', 'Action: failed'],
    ['-', 'Status: 5.1.1'],
    ['-', 'Diagnostic-Code: smtp; 550 5.1.1 <bob@example.net>: no such mailbox'],
  ],
  recognise: () => 0,
  recogniseText: (text) => readBounces(text).some(({ by }) => by === 'fields'),
  open: openWhole(readBounces),
});
