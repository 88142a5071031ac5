/** One reply for each row, in their order. */
export const godaddySamples: readonly string[] = [
  '550 5.2.0 <a@example.com> From: Domain is invalid. Please provide a valid From: IB506',
  '554 p3plibsmtp02 bizsmtp Connection rejected: 192.0.2.1. IB110',
  '421 p3plibsmtp02 bizsmtp Temporarily rejected. IB007',
  '452 p3plibsmtp02 bizsmtp rejected. IB607',
  '535 Authentication not allowed on IBSMTP Servers. IB401',
  '550 IB508 Message rejected for SPF',
  '421 IB108 Connection refused, 192.0.2.1 has no reverse DNS',
  '552 IB212 This message has been rejected for its content',
  '552 IB705 Virus infected message rejected',
];
