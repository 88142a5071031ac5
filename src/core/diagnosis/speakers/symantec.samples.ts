/** One reply for each row, in their order. */
export const symantecSamples: readonly string[] = [
  '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
  '553 you are trying to use me [server-1.tower-2.messagelabs.com] as a relay, but I have not been configured to let you [192.0.2.1] do this. (#5.7.1)',
  '550 Invalid recipient <bob@example.org> (#5.1.1)',
  '450 Requested action aborted [9] 20410, please visit www.messagelabs.com/support',
  '500 5.7.1 Blocked by Symantec Zodiac',
];
