import assert from 'node:assert/strict';
import { explain } from '../../../../src/core/features/explain/explain.ts';
import { explanationMarkdown } from '../../../../src/core/features/explain/markdown.ts';
import { readReply } from '../../../../src/core/features/explain/reply.ts';

describe('readReply', () => {
  it('takes every line’s codes off', () => {
    assert.deepEqual(readReply('550-5.7.26 one\r\n550-5.7.26 two\r\n550 5.7.26 three'), { code: '550', enhanced: '5.7.26', text: ' one  two  three', isWhole: true });
    assert.equal(readReply('550-one\n550 two')?.text, 'one two');
  });

  it('takes off what a program left when it joined the lines', () => {
    assert.equal(readReply('550-5.7.26 one 550-5.7.26 two 550 5.7.26 three')?.text.replace(/\s+/g, ' ').trim(), 'one two three');
  });

  it('finds a reply that a log or a bounce quotes', () => {
    assert.deepEqual(
      ['said: 550 no such user (in reply to RCPT TO command)', 'Diagnostic-Code: smtp; 554 no', 'SMTP error from remote mail server after RCPT TO:<bob@example.org>: 550 gone', 'x (5.1.1) 550 5.1.1 no'].map((text) => readReply(text)?.code),
      ['550', '554', '550', '550'],
    );
    assert.equal(readReply('port 550 is open'), null);
  });
});

describe('explain, of a whole reply', () => {
  it('tells who, why, how sure, who acts and what to do', () => {
    const { kind, code, enhanced, speaker, reason, confidence, act, retry, evidence, verdict, meaning, fix, sources } = explain(
      '550-5.1.1 The email account that you tried to reach does not exist. Please try\n550 5.1.1 https://support.google.com/mail/?p=NoSuchUser a1.2 - gsmtp',
    );
    assert.deepEqual({ kind, code, enhanced, speaker, reason, confidence, act, retry }, { kind: 'reply', code: '550', enhanced: '5.1.1', speaker: 'google', reason: 'user-unknown', confidence: 'certain', act: 'sender', retry: 'no' });
    assert.deepEqual(evidence, ['you tried to reach does not exist']);
    assert.equal(verdict, 'No such mailbox');
    assert.match(meaning, /^Google has no mailbox/);
    assert.ok(fix.sender.length > 0 && sources.length > 1);
  });

  it('lets the host, the command and the greeting speak', () => {
    const reply = '550 Requested action not taken: mailbox unavailable';
    assert.equal(explain(reply, { host: 'mx00.gmx.net' }).speaker, 'gmx');
    assert.equal(explain(reply, { greeting: 'gmx.net (mxgmx101) Nemesis ESMTP Service ready' }).speaker, 'gmx');
    assert.equal(explain(reply).speaker, null);
    assert.equal(explain('host mx1.gmx.net[192.0.2.1] said: 550 Requested action not taken: mailbox unavailable (in reply to RCPT TO command)').speaker, 'gmx');
  });

  it('answers words without a code', () => {
    const { kind, code, reason, label } = explain('Host or domain name not found. Name service error for name=example.invalid type=AAAA: Host not found');
    assert.deepEqual({ kind, code, reason }, { kind: 'reply', code: null, reason: 'domain-unknown' });
    assert.ok(label.length <= 80);
    assert.equal(explain('Connection timed out').reason, 'network-error');
    assert.equal(explain('Connection timed out').retry, 'yes');
    assert.equal(explain('User unknown').kind, 'reply');
  });

  it('still takes a command for a command and a keyword for a keyword', () => {
    for (const text of ['RCPT TO:<user-unknown@example.org>', 'MAIL FROM:<spam@example.org> SIZE=100', 'AUTH PLAIN', 'SIZE 1000', 'LIMITS RCPTMAX=20']) {
      assert.match(explain(text).kind, /^(verb|keyword)$/, text);
    }
    assert.equal(explain('xyzzy plugh').kind, 'unknown');
  });

  it('leaves a bare code as it is', () => {
    for (const text of ['550', '5.1.1', '550 5.1.1']) {
      const { evidence, blockList, causedBy, kind } = explain(text);
      assert.deepEqual({ blockList, causedBy }, { blockList: null, causedBy: null });
      assert.notEqual(kind, 'unknown');
      assert.ok(evidence.length <= 1);
    }
  });

  it('names the block list, the setting and the time to wait', () => {
    const { blockList, causedBy, fix } = explain('554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org');
    assert.deepEqual(blockList, { title: 'Spamhaus ZEN', lookUp: 'https://check.spamhaus.org/' });
    assert.equal(causedBy, 'reject_rbl_client');
    assert.ok(fix.sender.some((step) => step.includes('check.spamhaus.org')) && fix.receiver.some((step) => step.includes('reject_rbl_client')));
    assert.equal(explain('451 4.7.1 Greylisting in action, please come back in 00:04:59').retryAfterSeconds, 299);
  });

  it('says what the setting behind a reply does, and its default where it is short', () => {
    const [byLimit] = explain('452 4.5.3 Error: too many recipients').fix.receiver.slice(-1);
    assert.equal(byLimit, 'Postfix says this because of `smtpd_recipient_limit`: recipients of one message (default `1000`).');
    const [byWord] = explain('554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org').fix.receiver.slice(-1);
    assert.match(byWord ?? '', /because of `reject_rbl_client`: refuses clients that a block list holds\.$/);
  });

  it('believes an enhanced code before words that say little', () => {
    assert.equal(explain('550 5.2.2 Rejected').reason, 'mailbox-full');
    assert.equal(explain('550 5.2.2 Rejected').evidence[0], '5.2.2');
  });

  it('says as another reading what the code alone would have meant', () => {
    const { reason, readings } = explain('550 5.2.1 <bob@example.org>... no such user');
    assert.equal(reason, 'user-unknown');
    assert.equal(readings[0]?.title, '550 5.2.1 alone');
  });

  it('shows nothing of a reply as markup', () => {
    const markdown = explanationMarkdown(explain('Mailbox <b>full</b> [x](https://example.org) `a` | over quota'), { isPage: true });
    // Between backticks, of which the reply's own are gone, Markdown shows what stands there.
    assert.doesNotMatch(markdown.replace(/`[^`\n]*`/g, '').replace(/\\./g, ''), /<b>|\]\(https:\/\/example\.org|`/);
  });
});
