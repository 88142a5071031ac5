/** One reply for each row, in their order. */
export const barracudaSamples: readonly string[] = [
  '550 permanent failure for one or more recipients (bob@example.org:550 cuda_nsu 5.1.1 user unknown)',
  '550 permanent failure for one or more recipients (bob@example.org:blocked)',
  '554 Service unavailable; Client host [mail.example.net] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1',
  '450 cuda_nsu 4.7.1 <ann@example.org>: Policy Rejection- Abuse',
];
