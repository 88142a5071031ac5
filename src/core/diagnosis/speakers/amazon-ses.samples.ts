/** One reply for each row, in their order. */
export const amazonSesSamples: readonly string[] = [
  '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.com',
  '554 Access denied: User arn:aws:iam::123456789012:user/smtp is not authorized to perform ses:SendRawEmail',
  '535 Authentication Credentials Invalid',
  '550 5.7.1 Address is on the suppression list for your account',
];
