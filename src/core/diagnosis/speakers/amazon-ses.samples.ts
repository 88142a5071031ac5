/** One reply for each row, in their order. */
export const amazonSesSamples: readonly string[] = [
  '454 Throttling failure: Maximum sending rate exceeded',
  '454 Throttling failure: Daily message quota exceeded',
  '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1: a@example.com',
  '554 Access denied: User arn:aws:iam::123456789012:user/smtp is not authorized to perform ses:SendRawEmail',
  '535 Authentication Credentials Invalid',
  '550 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.0 Unable to lookup DNS for example.org>',
  '550 5.7.1 Address is on the suppression list for your account',
];
