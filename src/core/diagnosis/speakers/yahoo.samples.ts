/** One reply for each row, in their order. */
export const yahooSamples: readonly string[] = [
  '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
  '451 VS1-MF Excessive unknown recipients',
  '421 4.7.1 [TS01] Messages from 192.0.2.1 deferred due to excessive user complaints',
  '553 5.7.2 [TSS09] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.',
  '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes',
  "554 delivery error: dd This user doesn't have a yahoo.com account (bob@yahoo.com) [0] - mta1.mail.ne1.yahoo.com",
  '451 Message temporarily deferred due to unresolvable RFC.5321 from domain. See https://senders.yahooinc.com/error-codes',
  '554 5.7.5 (AU01) Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes',
  '554 delivery error: dd This account is no longer valid. [-20] - mta1.mail.ne1.yahoo.com',
];
