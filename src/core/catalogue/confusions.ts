/** A hand-written word on codes that people confuse, shown above a comparison of any two of them. */
export interface Confusion {
  /** Reply codes and enhanced codes. */
  readonly codes: readonly string[];
  readonly advice: string;
}

export const confusions: readonly Confusion[] = [
  {
    codes: ['450', '451', '452'],
    advice:
      'All three mean «not now». 450 is about this mailbox or a policy such as greylisting, 451 about a fault inside the server, 452 about room: a full disk, a full mailbox, or more recipients than it takes at once.',
  },
  {
    codes: ['550', '551', '553', '554'],
    advice:
      '550 refuses the mailbox or the policy case, 551 would name another address, 553 says that the address itself is not allowed as written, 554 refuses the whole transaction or the connection. Servers mix them freely, so trust the enhanced code and the text more.',
  },
  {
    codes: ['421', '451'],
    advice:
      'Both are temporary. After 421 the server closes the connection, so everything unfinished must be sent again on a new one; after 451 the session goes on and only this command failed.',
  },
  {
    codes: ['4.2.2', '5.2.2', '452', '552'],
    advice:
      'The same full mailbox, judged differently: 452 4.2.2 expects the owner to clear up soon, 552 5.2.2 gives up at once. The registry’s text for X.2.2 asks for the temporary form. 552 after many recipients means «too many», and is then to be treated as 452.',
  },
  {
    codes: ['530', '535', '538'],
    advice:
      '530 says that no login (or no TLS) has happened yet, 535 that one was tried and refused, 538 that this mechanism would need encryption. 538 is kept for history only; a server answers 504 5.5.4 instead.',
  },
  {
    codes: ['521', '554', '556'],
    advice:
      '521 greets on a host that never takes mail, 554 refuses a connection or a message for some reason of the moment, 556 is said by a relay about the recipient’s domain, which takes no mail at all.',
  },
  {
    codes: ['501', '504', '555'],
    advice:
      '501 finds the argument malformed, 504 understands it but does not implement it, 555 is only about parameters of MAIL and RCPT that the server does not know.',
  },
  {
    codes: ['500', '502'],
    advice: '500 does not recognise the verb, or finds the line too long; 502 recognises the verb and does not implement it. A verb that EHLO offers must get neither.',
  },
  {
    codes: ['500', '501'],
    advice: '500 fails on the verb or on the length of the line, 501 on what stands behind the verb.',
  },
  {
    codes: ['250', '251', '252'],
    advice:
      'All three accept. 250 is sure of the mailbox (after RCPT) or of nothing but good will (elsewhere), 251 will forward to another system, 252 did not look the address up and will try.',
  },
  {
    codes: ['5.1.1', '5.1.10'],
    advice:
      '5.1.1 says that the mailbox does not exist. 5.1.10 says by the registry that the whole domain takes no mail (null MX), but Microsoft writes 5.1.10 for a mailbox that it cannot find: see who speaks.',
  },
  {
    codes: ['5.7.1', '5.7.26'],
    advice:
      '5.7.1 is the catch-all of refusals: relay, block list, spam, a rule of one tenant; only the text tells. 5.7.26 is about authentication of the sender’s domain: more than one check failed, and at Gmail, DMARC.',
  },
  {
    codes: ['211', '214'],
    advice: 'Both answer HELP. 211 reports on the state of the system, 214 is the help text for a person.',
  },
  {
    codes: ['220', '250'],
    advice: '220 opens: the connection, or TLS after STARTTLS. 250 says that one command was done.',
  },
  {
    codes: ['354', '250'],
    advice: '354 asks for the message after DATA and promises nothing; only the 250 after the lone dot takes responsibility for it.',
  },
  {
    codes: ['454', '530'],
    advice: '454 could not do what was asked for the moment (TLS, or the login); 530 asks for it before anything else.',
  },
  {
    codes: ['502', '503'],
    advice: '502 means that the verb is never available here, 503 that it came at the wrong moment; after 503 look at what was refused before.',
  },
  {
    codes: ['550', '450'],
    advice: 'The same refusal for good and for now. Greylisting, unverified addresses and rate limits belong to 450; a mailbox that does not exist belongs to 550.',
  },
  {
    codes: ['534', '535'],
    advice: '534 asks for a stronger mechanism (at Google: an app password or a sign-in in the browser), 535 found the credentials themselves wrong.',
  },
];
