/** One reply for each row, in their order. */
export const charterSamples: readonly string[] = [
  '550 5.1.0 <a@example.com> sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1000',
  '550 5.1.0 <a@example.com> sender rejected. Please see https://www.spectrum.net/support for more information. AUP#In-1310',
  '550 5.1.0 <a@example.com> sender rejected. AUP#In-1130',
  '550 5.1.0 sender rejected. Refer to Error Codes section at https://www.cox.com/residential/support/ AUP#CXSNDR',
  '550 5.1.0 sender rejected. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes AUP#Out-1470',
];
