import assert from 'node:assert/strict';
import { reasons } from '../../../src/core/catalogue/reason.ts';
import { blockLists } from '../../../src/core/diagnosis/block-lists.ts';
import { diagnose, type AskedReply, type Diagnosis } from '../../../src/core/diagnosis/diagnose.ts';
import { readReply } from '../../../src/core/features/explain/reply.ts';
import { wordings } from '../../../src/core/diagnosis/wordings/index.ts';
import * as why from '../../../src/core/diagnosis/why.ts';

function ask(reply: string, clues: Partial<AskedReply> = {}): ReturnType<typeof diagnose> {
  return diagnose({ ...(readReply(reply) ?? { code: null, enhanced: null, text: reply }), ...clues });
}

function reasonOf(reply: string, clues: Partial<AskedReply> = {}): string | null {
  return ask(reply, clues).diagnosis?.reason ?? null;
}

function diagnosisOf(reply: string, clues: Partial<AskedReply> = {}): Diagnosis {
  const { diagnosis } = ask(reply, clues);
  assert.ok(diagnosis !== null, reply);
  return diagnosis;
}

/** Replies of no system in particular, in the words that many use. */
const unsigned: Readonly<Record<string, readonly string[]>> = {
  'user-unknown': [
    '550 5.1.1 <bob@example.org>: no such mailbox here',
    '550 Unknown recipient bob@example.org',
    '551 The address bob@example.org is not known at this site',
    '550 Requested action not taken: mailbox unavailable',
    '550 This account does not exist',
    '550 Adresse destinataire inconnue',
  ],
  'mailbox-full': ['552 5.2.2 User has exceeded quota', '452 4.2.2 Mailbox of bob is over its quota', '550 The inbox of this user is full', '452 Storage allocation exceeded for the recipient'],
  'mailbox-disabled': ['550 5.2.1 This account has been suspended', '554 Mailbox inactive', '550 The recipient mailbox is locked'],
  'recipient-moved': ['551 User has moved, please try <bob@example.net>', '550 Bob is no longer at this company'],
  'recipient-restricted': ['550 5.7.1 You are not a member of this list', '550 This mailbox only accepts messages from known senders'],
  'domain-unknown': ['550 5.1.2 Domain not found', '550 5.4.4 host unknown'],
  'no-mail-service': ['521 example.org does not accept mail', '556 5.1.10 Null MX: this domain takes none'],
  'address-syntax': ['501 5.1.3 Recipient address has a syntax error', '553 malformed address'],
  'sender-rejected': ['550 5.1.8 Sender domain does not resolve', '553 Invalid sender', '550 The sender address could not be verified', '550 MAIL FROM rejected'],
  'sender-authentication': ['550 5.7.23 SPF check failed', '550 DMARC policy violation', '550 5.7.20 no valid DKIM signature'],
  'login-required': ['530 5.7.0 Authentication required', '550 You must authenticate first', '550 5.7.1 SMTP authentication is needed, please log in'],
  'login-failed': ['535 5.7.8 authentication failed: bad password', '535 Username or password incorrect'],
  'tls-required': ['530 5.7.0 You must use STARTTLS first', '550 Encryption required for this recipient'],
  'tls-failed': ['454 TLS handshake failed', '454 4.7.0 TLS currently unavailable'],
  'relay-denied': ['550 5.7.1 Relaying is not allowed here', '550 not a gateway for that domain', '554 we do not relay'],
  blocklisted: ['554 Your IP is blacklisted', '550 5.7.1 192.0.2.1 listed in bl.example.org', '554 Host 192.0.2.1 refused, see http://bl.example.org/'],
  'bad-reputation': ['550 Bad reputation of 192.0.2.1', '421 poor sender score'],
  'ptr-missing': ['550 No reverse DNS for 192.0.2.1', '450 4.7.25 PTR record missing', '554 rDNS does not match'],
  'helo-rejected': ['550 Invalid HELO name', '501 EHLO requires a domain name', '550 helo command rejected'],
  spam: ['550 5.7.1 Message rejected as spam', '554 This looks like unsolicited mail, refused', '550 spam score too high'],
  virus: ['554 Virus found in message', '550 malware detected'],
  'content-rejected': ['552 5.7.0 Attachment type not allowed', '550 5.6.1 This file extension is prohibited'],
  'not-rfc-compliant': ['550 Message contains a bare LF', '550 5.6.0 Missing Date header', '554 Line too long (RFC 5322)'],
  policy: ['550 5.7.1 Rejected by policy', '554 Administrative refusal'],
  'message-too-big': ['552 5.3.4 Message too large', '552 Message exceeds size limit', '550 Your attachment is too big'],
  'too-many-recipients': ['452 4.5.3 Too many recipients', '552 recipient limit exceeded'],
  'rate-limited': ['421 4.7.0 Rate limit exceeded', '450 Too many messages, slow down', '451 You are sending too fast'],
  'too-many-connections': ['421 Too many connections from your host', '421 4.7.0 maximum number of concurrent sessions reached'],
  'account-blocked': ['550 Your account has been suspended for abuse', '554 5.7.1 outbound mail of your account is disabled'],
  'quota-exceeded': ['550 You have exceeded your daily sending limit', '451 4.2.2 Hourly sending quota used up'],
  greylisted: ['451 4.7.1 Greylisted, try again in 300 seconds', '450 4.2.0 graylisting in effect'],
  'system-full': ['452 4.3.1 Insufficient disk space', '452 No space left on the queue disk'],
  busy: ['421 4.3.2 Server is overloaded', '421 example.org shutting down'],
  'system-error': ['451 4.3.0 Internal error', '451 Temporary lookup failure in our database'],
  'network-error': ['connect to mx.example.org: connection refused', '421 4.4.2 connection timed out', 'no route to host'],
  'mail-loop': ['554 5.4.6 Too many hops', '550 Routing loop detected'],
  expired: ['message expired after 5 days', 'delivery failed: retry time not reached for any host after a long failure period, giving up'],
  'syntax-error': ['503 Bad sequence of commands', '500 Command not recognized', '502 command not implemented'],
  'smtputf8-required': ['550 5.6.7 SMTPUTF8 is needed for this address'],
  suppressed: ['550 address is on our suppression list'],
  'program-failed': ['554 5.3.0 procmail: delivery program exited with status 73'],
  'blocklist-error': ['550 blocked using dnsbl.example.org: error, open resolver'],
};

/** The same in less usual words, other languages and shorter: from replies made up for the purpose. */
const unusual: Readonly<Record<string, readonly string[]>> = {
  'account-blocked': [
    '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
    '550 5.7.1 Your account has been blocked for sending spam, contact your administrator',
    '550 5.7.1 Outgoing mail of this account is suspended',
    '550 5.7.1 This user may not send mail: account compromised',
  ],
  'address-syntax': [
    '553 5.1.3 <ann@@example.org>: malformed recipient',
  ],
  'bad-reputation': [
    '550 5.7.1 Sending host has bad reputation (score -8)',
    '450 4.7.1 IP reputation too low',
  ],
  blocklisted: [
    '550 5.7.1 Message refusé: adresse IP sur liste noire',
    '550 Rejected: see https://www.spamcop.net/bl.shtml?192.0.2.1',
    '554 5.7.1 Blocked by our firewall: 192.0.2.1 listed by bl.mailspike.net',
    '554 Your IP is in our local deny list',
    '554 5.7.1 Connection refused: your network is on our denylist',
    '554 5.7.1 Found on one or more DNSBLs, see http://www.spamhaus.org/query/bl?ip=192.0.2.1',
    '554 5.7.1 Your address 192.0.2.1 is listed (bl.spamcop.net)',
  ],
  busy: [
    '421 Load average too high, come back later',
    '421 mx.example.com is going down for maintenance',
    '432 4.3.2 Server is too busy, mail was not queued',
    '421 4.3.2 System going down',
    '421 4.3.2 Server at capacity',
    '421 Service temporarily closed for backup',
  ],
  'content-rejected': [
    '554 5.6.1 Message contains forbidden file type .js',
    '554 Message refused: macro-enabled document attached',
    '554 Password-protected ZIP files are not accepted',
    '554 5.7.1 Attachment type "scr" is prohibited',
    '550 Subject in Cyrillic not accepted',
  ],
  'domain-unknown': [
    '550 5.4.310 DNS domain nowhere.example does not exist [Message=InfoDomainNonexistent]',
    '550 5.1.2 No MX or A for nowhere.example',
    '550 5.4.4 Host not found',
  ],
  expired: [
    '554 5.4.7 Giving up after 5 days',
  ],
  greylisted: [
    '450 4.7.1 Please try again in 180 seconds: first contact with this sender',
    '451 4.7.1 You are unknown to us; retry in 5 min',
    '450 4.2.0 Greylisting in action, please come back later',
    '451 Deferred for 300 seconds as first-time sender',
    '451 4.7.1 Not seen you before, try again in ten minutes',
    '451 4.7.1 Greylist: 60 seconds remaining',
  ],
  'helo-rejected': [
    '550 5.7.1 Invalid HELO: you are not mx.example.com',
    '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)',
    '550 5.7.1 EHLO argument is an IP address, refused',
  ],
  'login-failed': [
    '535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6',
    '535 Incorrect authentication data',
    '535 5.7.3 Authentication unsuccessful',
    '504 5.7.4 Unrecognized authentication type',
    '535 5.7.8 Wrong user name or password',
  ],
  'login-required': [
    '530 5.7.1 Log in before sending',
    '530 Authentication required',
    '530 5.7.0 Please sign in first',
  ],
  'mail-loop': [
    '554 5.4.6 Mail is looping between hosts',
    '554 5.4.0 Message has passed through 50 servers already; loop?',
    '554 5.4.6 Routing loop',
    '554 5.4.6 25 Received lines, assuming a loop',
  ],
  'mailbox-disabled': [
    '550 5.1.1 ann: account terminated',
    '550 User is on vacation and mailbox is closed',
    '550 5.2.1 This mailbox has been blocked due to inactivity',
    '550 Account of this user is on hold',
    '450 4.2.1 Mailbox temporarily disabled by administrator',
    '550 5.2.1 Mailbox suspended for non-payment',
  ],
  'mailbox-full': [
    '552 Das Postfach des Empfängers ist voll',
    '552 5.2.2 La boîte aux lettres du destinataire est pleine',
    '550 5.2.2 Casella piena',
    '452 4.2.2 User has exhausted the disk quota',
    '422 Recipient mailbox has exceeded its limit',
    '550 5.2.2 Mailbox size limit exceeded',
  ],
  'message-too-big': [
    '554 5.3.4 Message exceeds the size this recipient accepts (10 MB)',
    '552 5.2.3 Message length exceeds administrative limit',
    '552 message too heavy for this mailbox (max 20480 kB)',
    '552 Declared size larger than the maximum',
  ],
  'network-error': [
    '421 4.4.2 Connection dropped due to TimeOut',
    '421 4.4.2 mx.example.com Error: timeout exceeded',
    '450 4.4.2 Idle for too long, bye',
  ],
  'no-mail-service': [
    '550 5.1.10 Null MX: example.org accepts no mail',
    '521 example.com does not accept mail',
    '550 5.1.10 Domain has null MX record',
  ],
  'not-rfc-compliant': [
    '550 5.6.0 Date: header missing',
    '500 5.5.2 Line exceeds 998 octets',
    '554 5.6.0 Message has more than one From: header',
    '550 Message-ID is missing',
  ],
  policy: [
    '550 5.7.1 Refused for reasons of local policy',
  ],
  'ptr-missing': [
    '550 5.7.1 Sorry, your server has no matching forward and reverse DNS',
    '550 5.7.1 Sender IP reverse lookup rejected',
    '550 No PTR for 192.0.2.1, see RFC 1912',
    '550 Mail server address has no name in DNS',
    '450 4.7.1 Client has no resolvable hostname',
  ],
  'quota-exceeded': [
    '550 5.7.1 You have used up your 300 emails for today',
    '550 5.4.5 Outbound limit for this mailbox exceeded, 500 a day',
  ],
  'rate-limited': [
    '450 4.7.1 Slow down! 100 messages in 60 s is too many',
    '451 4.7.0 You are sending too rapidly, back off',
    '450 4.7.0 Message rate exceeded for your host',
  ],
  'recipient-moved': [
  ],
  'recipient-restricted': [
    '550 5.7.1 You are not allowed to post to this list',
    '550 5.7.1 Only employees may write to this group',
    '550 5.7.1 The recipient only accepts mail from contacts',
    '550 5.2.0 list is moderated; outsiders rejected',
    '550 5.7.1 Internal list: outside senders are refused',
    '550 5.7.1 Posting to this group is limited to its members',
  ],
  'relay-denied': [
    '550 5.7.1 We do not relay',
    '550 5.7.1 This host is not an open relay; ask your administrator',
    '550 5.7.1 Command not allowed: relaying to example.net',
    '550 5.7.1 Recipient domain is not handled by this server',
    '550 5.7.1 Your client may not relay through this server',
  ],
  'sender-authentication': [
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
    '550 5.7.26 Mail from example.org must be signed with DKIM',
    '550 SPF: 192.0.2.1 is not a permitted sender for example.org',
    '550 5.7.1 Email rejected per DMARC policy for example.org',
    '550 ARC seal broken, message modified in transit',
    '550 5.7.20 No valid DKIM signature found for example.org',
    '550 5.7.9 This message fails our DMARC checks',
    '550 5.7.23 SPF check: fail (192.0.2.1 for ann@example.org)',
    '554 5.7.1 DKIM: body hash did not verify',
    '550 5.7.1 Domain example.org publishes SPF -all and you are not listed',
    '550 5.7.1 Message lacks authentication (SPF, DKIM)',
  ],
  'sender-rejected': [
    '550 Sender domain has no A or MX record',
    '550 5.1.8 Sender nobody@nowhere.example: no such domain',
    '550 5.1.0 MAIL FROM must match the login',
    '553 5.7.1 <ann@example.org>: Sender address rejected: not owned by user bob',
    '550 Sender account does not exist',
    '550 5.1.8 MAIL FROM domain example.invalid cannot be resolved',
    '550 You may not use ann@example.org as sender',
  ],
  'smtputf8-required': [
    '550 5.6.7 SMTPUTF8 address but next hop has no such support',
  ],
  spam: [
    '550 5.7.1 Message scored 12.4 points, above the limit of 8',
    '571 Unsolicited e-mail is refused',
    '554 5.7.1 Bayes says spam (99.9 %)',
    '550 5.7.1 High probability of spam',
    '554 5.7.1 This message looks like SPAM to us',
    '550 5.7.1 SpamAssassin score 9.1/5.0',
    '554 5.7.1 Considered junk by our filter',
    '550 5.7.1 Spam fingerprint matched (ID 4711)',
  ],
  'syntax-error': [
    '500 5.5.1 Command unrecognized: "XYZZY"',
  ],
  'system-error': [
    '451 4.3.0 Failed to open the message queue directory',
    '451 4.3.2 Database temporarily locked, cannot verify recipient',
    '451 4.3.5 Mail server misconfigured',
  ],
  'system-full': [
    '452 4.3.1 Mail system full',
  ],
  'tls-failed': [
    '403 4.7.0 TLS handshake failed.',
    '454 4.7.0 TLS not available due to local problem',
    '454 TLS currently unavailable',
    '454 4.7.5 Certificate of the peer could not be validated',
  ],
  'tls-required': [
    '550 5.7.1 TLS encryption is mandatory for this domain',
    '538 5.7.11 Encryption required for requested authentication mechanism',
    '523 5.7.10 Encryption Needed',
    '530 5.7.0 STARTTLS is mandatory',
  ],
  'too-many-connections': [
    '421 4.7.0 Connection limit of 5 per address reached',
    '421 Too many sessions from your network',
    '421 4.7.0 Max 10 connections per client',
    '421 4.7.0 Too many connections from 192.0.2.1',
  ],
  'too-many-recipients': [
    '452 4.5.3 Recipient limit of 100 reached',
  ],
  'user-unknown': [
    '550 Ihre E-Mail wurde abgelehnt: Empfänger unbekannt',
    '550 El usuario no existe',
    '550 5.1.1 Casella inesistente',
    '550 No mailbox for ann on this host',
    '550 5.1.1 <ann@example.net>: Email address could not be found, or was misspelled',
    '550 Address is not in our user list',
    '511 5.1.1 unknown address or alias: ann',
    '550 Requested action not taken: no mailbox with that name',
    '553 Invalid recipient ann@example.net (Mode: normal)',
    '550 5.1.1 sorry, account "ann" was not recognised',
  ],
  virus: [
    '550 5.7.1 Ransomware signature matched',
    '554 5.7.1 Malware Win.Test.EICAR detected',
  ],
};


describe('diagnose', () => {
  for (const [reason, replies] of Object.entries(unsigned)) {
    it(`hears ${reason} in the words of nobody in particular`, () => {
      for (const reply of replies) {
        const { diagnosis } = ask(reply);
        assert.equal(diagnosis?.reason, reason, reply);
        if (diagnosis.certainty === 'certain') assert.notEqual(readReply(reply)?.enhanced ?? null, null, `${reply} is certain without a code that says the same`);
      }
    });
  }

  for (const [reason, replies] of Object.entries(unusual)) {
    it(`hears ${reason} in less usual words`, () => {
      for (const reply of replies) assert.equal(reasonOf(reply), reason, reply);
    });
  }

  it('takes a list that is named, where the other words say nothing, for the reason', () => {
    const { reason, certainty, evidence, blockList } = diagnosisOf('550 Rejected: see https://www.spamcop.net/bl.shtml?192.0.2.1');
    assert.deepEqual([reason, certainty, evidence, blockList?.title], ['blocklisted', 'likely', ['spamcop'], 'SpamCop']);
    assert.equal(reasonOf('552 5.2.2 The mailbox is full (spamcop.net)'), 'mailbox-full');
  });

  it('says nothing where the words say nothing', () => {
    for (const text of ['', 'xyzzy', '250 2.1.0 Ok', '354 Go ahead', 'Lorem ipsum dolor sit amet', '\u0000\u0001']) assert.equal(ask(text).diagnosis, null, text);
  });

  it('believes no name of a mailbox, host or link', () => {
    assert.equal(reasonOf('550 5.1.1 <spam-virus-full@example.org>: unknown user'), 'user-unknown');
    assert.equal(reasonOf('550 unknown user, see https://example.org/greylisted/blacklist'), 'user-unknown');
    assert.equal(reasonOf('552 mailbox full at spam.blacklist.example.org'), 'mailbox-full');
  });

  it('takes the speaker from the host, else the greeting, else what the reply holds', () => {
    const reply = '550 Requested action not taken: mailbox unavailable';
    assert.equal(ask(reply).speaker, null);
    assert.equal(ask(reply, { host: 'mx00.gmx.net' }).speaker, 'gmx');
    assert.equal(ask(reply, { greeting: 'gmx.net (mxgmx101) Nemesis ESMTP Service ready' }).speaker, 'gmx');
    assert.equal(ask(`${reply} For explanation visit https://postmaster.gmx.net/en/case?c=r0902`).speaker, 'gmx');
    assert.equal(ask('550 5.7.1 rejected - gsmtp').speaker, 'google');
    assert.equal(ask('554 5.7.1 <bob@example.org>: Relay access denied').speaker, 'postfix');
  });

  it('is certain of a speaker’s own words only', () => {
    assert.equal(diagnosisOf('550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found').certainty, 'certain');
    assert.equal(diagnosisOf('550 5.1.1 unknown user').certainty, 'certain');
    assert.equal(diagnosisOf('550 unknown user').certainty, 'likely');
    assert.equal(diagnosisOf('550 rejected').certainty, 'guess');
  });

  it('names the setting that says it', () => {
    assert.equal(diagnosisOf('503 5.5.1 Error: send HELO/EHLO first').causedBy, 'smtpd_helo_required');
    assert.equal(diagnosisOf('450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]').causedBy, 'reject_unknown_client_hostname');
    assert.equal(diagnosisOf('554 5.7.1 <bob@example.org>: Relay access denied').causedBy, 'smtpd_relay_restrictions');
    assert.equal(diagnosisOf('550 relay not permitted').causedBy, 'acl_smtp_rcpt');
  });

  it('reads when to come back, and only where coming back helps', () => {
    assert.equal(diagnosisOf('451 4.7.1 Greylisted for 5 minutes').retryAfterSeconds, 300);
    assert.equal(diagnosisOf('450 4.2.0 greylisted for 60 seconds by ZEROSPAM').retryAfterSeconds, 60);
    assert.equal(diagnosisOf('550 5.1.1 unknown user, try again in 5 minutes').retryAfterSeconds, null);
    assert.equal(diagnosisOf('421 4.7.1 [TS03] All messages will be permanently deferred; Retrying will NOT succeed.').retry, 'no');
  });

  it('names the block list and where to look oneself up', () => {
    const { blockList, speaker, reason } = diagnosisOf('554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1');
    assert.deepEqual({ blockList, speaker, reason }, { blockList: { title: 'Spamhaus ZEN', lookUp: 'https://check.spamhaus.org/' }, speaker: 'postfix', reason: 'blocklisted' });
    assert.equal(diagnosisOf('554 blocked using dnsbl.sorbs.net').blockList?.lookUp, null);
    assert.equal(diagnosisOf('552 5.2.2 mailbox full; we ask spamhaus').blockList, null);
  });

  it('lists what others mean where nothing tells who wrote it', () => {
    const { reason, readings } = diagnosisOf('421 Reject due to policy violations');
    assert.equal(reason, 'policy');
    assert.deepEqual(readings.map(({ speaker, reason: other }) => [speaker, other]), [['gmx', 'rate-limited']]);
  });

  it('quotes what decided as it is written, and not for long', () => {
    assert.deepEqual(diagnosisOf('552 5.2.2   This   MAILBOX  is Full now').evidence, ['MAILBOX is Full']);
    assert.ok((diagnosisOf(`554 ${'a '.repeat(20)}unknown ${'user '.repeat(40)}`).evidence[0]?.length ?? 0) <= 80);
  });

  it('does not hang on what is meant to make it', () => {
    for (const text of ['user '.repeat(20_000), 'after RCPT '.repeat(10_000), 'host a[ '.repeat(12_000), 'İ'.repeat(100_000), '('.repeat(100_000), '1'.repeat(100_000), 'try again in 1 '.repeat(7000), 'a.'.repeat(50_000), '- '.repeat(50_000)]) {
      ask(`550 ${text}`);
      ask(text);
    }
  });
});

describe('wordings', () => {
  it('are in lower case, without punctuation that words have lost', () => {
    for (const { reason, says, unless } of wordings) {
      for (const phrase of [...says, unless ?? ''].flatMap((text) => text.split('|'))) {
        assert.match(phrase, /^[\p{Ll}\p{Lo}\p{N} ]*$/u, `${reason}: ${phrase}`);
        assert.doesNotMatch(phrase, /^ | {2}/, `${reason}: ${phrase}`);
      }
      for (const text of says) assert.ok(text.split('|').every((phrase) => phrase.length > 1), reason);
    }
  });

  it('name every reason but those that are none', () => {
    assert.deepEqual(Object.values(why).sort(), reasons.map(({ id }) => id).filter((id) => !['accepted', 'continue', 'unknown'].includes(id)).sort());
    assert.deepEqual(Object.keys(unsigned).sort(), Object.values(why).sort());
  });
});

describe('block lists', () => {
  it('have a page or have closed, and marks that can be found', () => {
    for (const { title, lookUp, marks } of blockLists) {
      assert.equal(lookUp === null, title.includes('closed'), title);
      assert.ok(lookUp === null || lookUp.startsWith('https://'), title);
      for (const mark of marks) assert.equal(mark, mark.toLowerCase(), title);
    }
    assert.equal(new Set(blockLists.map(({ title }) => title)).size, blockLists.length);
  });
});
