import type { Choice, SettingEntry } from '../setting.ts';
import { work } from '../source.ts';

/** The features that decide what a client reads. Those that take a text of their own are settings themselves. */
const features: readonly Choice[] = [
  {
    value: 'redirect',
    meaning: 'Refuses mail for addresses that end in `.REDIRECT` and tells the new one: for aliases of people who have left.',
    gives: [{ reply: '551 5.1.1 User has moved; please try <anna@new.example>', command: 'RCPT' }],
  },
  {
    value: 'require_rdns',
    meaning: 'Refuses clients whose address has no name, and puts off those whose name is not sure. Its authors warn that proper servers are among them.',
    gives: [
      { reply: '550 5.7.1 Fix reverse DNS for 192.0.2.1' },
      { reply: '451 4.1.8 Client IP address 192.0.2.1 does not resolve', when: 'where the lookup failed for now' },
      { reply: '451 4.1.8 Possibly forged hostname for 192.0.2.1', when: 'where the name leads to another address' },
    ],
  },
  {
    value: 'block_bad_helo',
    meaning: 'Refuses clients that greet with a bare word or with a name of this server, except those that logged in. Needs `delay_checks`.',
    gives: [{ reply: '550 5.7.1 bogus HELO name used: <name>', command: 'RCPT' }],
  },
  {
    value: 'badmx',
    meaning: 'Refuses senders whose domain has an MX record that leads nowhere, such as 127.0.0.1 or a private address.',
    gives: [
      { reply: '550 5.1.2 Illegal MX record for host <domain>', command: 'MAIL' },
      { reply: '450 4.1.2 MX lookup failure for <domain>', command: 'MAIL', when: 'where the lookup failed' },
    ],
  },
  {
    value: 'check_other',
    meaning: 'Hangs up on clients that send what looks like a line of a header in place of a command.',
    gives: [{ reply: '421 4.7.0 bad command' }],
  },
  {
    value: 'ratecontrol',
    meaning: 'Refuses clients that connect more often than `ClientRate:` in the access map allows. With `terminate` as its last argument it answers 421.',
    gives: [{ reply: '452 4.3.2 Connection rate limit exceeded.' }],
  },
  {
    value: 'conncontrol',
    meaning: 'Refuses clients that have more connections open than `ClientConn:` in the access map allows; 421 with `terminate`.',
    gives: [{ reply: '452 4.3.2 Too many open connections.' }],
  },
  {
    value: 'greet_pause',
    meaning: 'Waits as many milliseconds as its argument says before it greets. Who speaks first is not served.',
    gives: [
      { reply: '554 mail.example.org ESMTP not accepting messages', command: '(connection)' },
      { reply: '550 5.0.0 Command rejected', when: 'to every command after that' },
    ],
  },
  {
    value: 'blocklist_recipients',
    meaning: 'Looks up recipients in the access map, too.',
    gives: [{ reply: '550 5.2.1 <user@example.org>... Mailbox disabled for this recipient', command: 'RCPT', when: 'for REJECT' }],
  },
  {
    value: 'accept_unresolvable_domains',
    meaning: 'Takes senders whose domain is not in DNS. Without it they are refused at MAIL with 553 5.1.8, or put off with 451 4.1.8 where DNS does not answer.',
  },
  {
    value: 'accept_unqualified_senders',
    meaning: 'Takes MAIL FROM:<joe> from the network. Without it such a sender gets 553 5.5.4.',
  },
  {
    value: 'delay_checks',
    meaning: 'Client and sender are checked at RCPT only, so that the refusal comes there and a recipient can be exempt.',
  },
  {
    value: 'promiscuous_relay',
    meaning: 'Relays mail from anywhere to anywhere.',
    concern: { why: 'unsafe', advice: 'Anybody may send through this server. Name those who may in the access map, in relay-domains, or let them log in.' },
  },
  {
    value: 'relay_local_from',
    meaning: 'Relays for whoever names a sender of this host\'s domains.',
    concern: { why: 'unsafe', advice: 'A sender\'s address is easily forged, so that spammers relay through it. Let your users log in.' },
  },
];

export const sendmailFeatures: readonly SettingEntry[] = [
  {
    program: 'sendmail',
    name: 'FEATURE',
    kind: 'choice',
    verdict: 'Turns on one of the parts that m4 puts into sendmail.cf',
    meaning: 'Further arguments belong to the feature. Those that refuse are read in the order of the file.',
    choices: features,
    sources: [work('sendmail 8.17.1, cf/README, features')],
  },
];
