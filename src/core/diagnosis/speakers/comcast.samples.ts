/** One reply for each row, in their order. */
export const comcastSamples: readonly string[] = [
  '554 imta1.example.net comcast 192.0.2.1 found on block list. http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
  '550 5.7.1 http://postmaster.comcast.net/smtp-error-codes.php#ES000001',
  '550 5.2.0 Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
  '550 5.2.0 Recipient unavailable',
];
