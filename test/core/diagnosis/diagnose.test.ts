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
