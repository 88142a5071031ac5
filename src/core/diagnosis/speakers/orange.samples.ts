/** One reply for each row, in their order. */
export const orangeSamples: readonly string[] = [
  '550 5.5.0 Adresse destinataire invalide. Invalid recipient. LPN007_416',
  '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]',
  '550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420',
  '421 Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR004_105',
  '550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102',
  '550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN001_108',
  '571 5.7.1 Message refused, DMARC verification failed. LPN007_517',
  '501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405 [405]',
  '421 Too many connections, slow down. OFR007_104 [104]',
  '550 5.7.0 Mail rejete. Mail rejected. OFR_506 [506]',
];
