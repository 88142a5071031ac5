/** One reply for each row, in their order. */
export const facebookSamples: readonly string[] = [
  '550 5.1.1 RCP-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp Recipient address does not exist',
  '550 5.7.1 POL-P1 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#pol',
  '550 5.1.1 RCP-P2 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#rcp Refused due to recipient preferences',
  '550 5.7.1 POL-P6 http://postmaster.facebook.com/response_codes?ip=192.0.2.1#POL-P6 Message refused',
];
