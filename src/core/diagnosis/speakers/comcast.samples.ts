/** One reply for each row, in their order. */
export const comcastSamples: readonly string[] = [
  '550 5.1.1 Not our Customer',
  '452 4.1.1 too many recent messages',
  '550 5.2.0 Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
  '554 imta1.example.net comcast 192.0.2.1 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry.',
  '554 imta1.example.net comcast 192.0.2.1 found on block list. http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
  '550 5.7.1 http://postmaster.comcast.net/smtp-error-codes.php#ES000001',
  '421 4.3.2 Too many sessions opened',
];
