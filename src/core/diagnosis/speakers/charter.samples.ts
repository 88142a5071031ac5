/** One reply for each row, in their order. */
export const charterSamples: readonly string[] = [
  '550 5.1.0 <a@example.com> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1000',
  '550 5.1.0 <a@example.com> sender rejected. Please see https://www.spectrum.net/support for more information. AUP#In-1310',
  '550 5.1.0 <a@example.com> sender rejected. AUP#In-1130',
];
