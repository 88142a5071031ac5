/** One reply for each row, in their order. */
export const gmxSamples: readonly string[] = [
  '550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.gmx.net/en/case?c=r0902',
  '550 Reject due to policy restrictions. For explanation visit https://postmaster.gmx.net/en/case?c=hi',
  '421 Reject due to policy violations For explanation visit https://postmaster.gmx.net/en/case?c=rl',
  '554-gmx.net (mxgmx101) Nemesis ESMTP Service not available 554-No SMTP service 554 Bad DNS PTR resource record.',
  '554-gmx.net (mxgmx101) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed.',
  '550 <a@example.com>: Reject due to SPF policy. The originating IP of the message is not permitted by the domain owner',
  '450 Requested mail action not taken: mailbox unavailable',
  '550-Requested action not taken: mailbox unavailable 550 Sender address is not allowed.',
];
