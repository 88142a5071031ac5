/** One reply for each row, in their order. */
export const godaddySamples: readonly string[] = [
  '550 5.2.0 <a@example.com> SPF unauthorized. IB508',
  '550 5.2.0 <a@example.com> From: Domain is invalid. Please provide a valid From: IB506',
  '421 p3plibsmtp02 bizsmtp Temporarily rejected. Reverse DNS for 192.0.2.1 failed. IB108',
  '552 Virus infected message rejected. IB705',
  '554 p3plibsmtp02 bizsmtp Connection rejected: 192.0.2.1. IB110',
  '535 Authentication not allowed on IBSMTP Servers. IB401',
];
