import assert from 'node:assert/strict';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { expectProblems, parse } from '../../marked.ts';
import { expectCodes } from './read-settings.ts';

describe('postfix-status-filter', () => {
  it('reads what replaces the outcome of a delivery', () => {
    expectCodes('postfix-status-filter', 'etc/postfix/smtp_dsn_filter', '# /x/ 5.1.1 y\r\n/^4(\\.\\d+ TLS .+)/\r\n    «5$1»\r\n/^(2\\S+ delivered to file).+/    «$1»\r\n/^4\\.2\\.2/ «5.2.2 The mailbox is full»');
  });

  it('finds a reply code, which Postfix leaves out of account', () => {
    expectProblems(codeNotTaken, '/^4/ «550» 5.7.1 no\n/^5/ 4.7.1 later\n/^4/ 5$1\n', { path: 'etc/postfix/smtp_dsn_filter' });
  });
});

describe('postfix-reply-filter', () => {
  it('reads what replaces the line of a reply', () => {
    expectCodes('postfix-reply-filter', 'etc/postfix/reply_filter', '!/^([2-5][0-9][0-9]($|[- ]))/ «250-filler for garbage»\n/^(451 .*)/ «$1»\n');
  });

  it('leaves answers of DNS alone', () => {
    assert.equal(parse('/^example\\.com\\.\\s+AAAA/ IGNORE\n', { path: 'etc/postfix/smtp_dns_reply_filter' }).format, null);
  });
});

describe('postfix-postscreen-access', () => {
  it('reads the words that postscreen knows', () => {
    const { settings } = parse('# 192.0.2.1 550\n192.0.2.1 permit\n  \n192.0.2.0/24\treject 550 no\n', { path: 'etc/postfix/postscreen_access.cidr' });
    assert.deepEqual(settings.map(({ entry, replies }) => `${entry.format ?? ''} ${entry.name} ${replies.length}`), ['postfix-postscreen-access PERMIT 0', 'postfix-postscreen-access REJECT 0']);
  });

  it('finds a code, with which the rest of the list is lost', () => {
    expectProblems(codeNotTaken, '192.0.2.1 «550» 5.7.1 no\n192.0.2.2 «450» later\n192.0.2.0/24 reject\n', { path: 'etc/postfix/postscreen_access.cidr' });
  });
});

describe('postfix-bounces', () => {
  it('reads texts, also one that is not ended, and no codes in them', () => {
    const { format, settings } = parse('# failure_template\r\nfailure_template = <<EOF\r\nSubject: 550 5.1.1 no\r\n\r\nEOF\r\ndelay_template=<<X\r\n450 later', { path: 'etc/postfix/bounce.cf' });
    assert.equal(format?.id, 'postfix-bounces');
    assert.deepEqual(settings.map(({ entry, value, replies }) => `${entry.name}=${value} ${replies.length}`), ['failure_template=Subject: 550 5.1.1 no 0', 'delay_template=450 later 0']);
  });
});

describe("other files in Postfix's folder", () => {
  const foreign: readonly (readonly [name: string, text: string])[] = [
    ['relocated', 'bob@example.org alice@example.net\n@example.com 550 Elsewhere Street\n'],
    ['virtual', 'bob@example.org 550\nabuse@example.org postmaster\n'],
    ['canonical', 'bob bob.smith@example.org\n/^550 (.*)/ $1\n'],
    ['tls_policy', 'example.org encrypt\n[mx.example.net]:587 secure match=550\n'],
    ['sasl_passwd', '[mx.example.net]:587 bob:550 5.7.1 secret\n'],
    ['mynetworks.cidr', '192.0.2.0/24 250\n198.51.100.0/24 550\n'],
    ['dnsbl_reply', 'secret.zen.example.org zen.example.org\n'],
    ['command_filter', '/^HELO\\s*$/ HELO domain.invalid\n/^\\s*$/ NOOP\n'],
    ['smtp_dns_reply_filter', '/^example\\.org\\.\\s+AAAA/ IGNORE\n'],
    ['relay_recipients', 'bob@example.org 250\n@example.net OK\n'],
    ['dynamicmaps.cf', 'sqlite postfix-sqlite.so dict_sqlite_open\n'],
  ];
  for (const [name, text] of foreign) {
    it(`says nothing of ${name}`, () => {
      const document = parse(text, { path: `etc/postfix/${name}` });
      assert.deepEqual(document.settings.flatMap(({ replies }) => replies), []);
      assert.deepEqual([...codeNotTaken.check(document)], []);
    });
  }
});
