import assert from 'node:assert/strict';
import { explanationMarkdown } from '../../../../src/core/features/explain/markdown.ts';
import { hover } from '../../../../src/core/features/hover.ts';
import { parse } from '../../marked.ts';

function told(path: string, marked: string): string {
  const at = marked.indexOf('‸');
  const answer = hover(parse(marked.replace('‸', ''), { path }), at);
  return answer === null ? '' : explanationMarkdown(answer.explanation);
}

describe('setting hover', () => {
  it('says nothing of standards where a program\'s own setting or value is asked about', () => {
    assert.match(told('etc/postfix/main.cf', 'smtpd_ban‸ner = $myhostname ESMTP\n'), /^\*\*smtpd\\_banner: .*\n\nFollows 220/);
    assert.doesNotMatch(told('etc/dovecot/conf.d/90-quota.conf', 'plugin {\n  quota_status_success = DUN‸NO\n}\n'), /no standard/i);
  });

  it('tells whoever writes a code what it means, and not what a sender should do', () => {
    const markdown = told('etc/courier/smtpaccess/default', '192.0.2\tallow,BLOCK="55‸0 5.7.1 No"\n');
    assert.match(markdown, /^\*\*550 5\.7\.1: /);
    assert.doesNotMatch(markdown, /Try again/);
  });

  it('says when each reply is given', () => {
    assert.match(told('etc/courier/smtpaccess/default', '192.0.2\tallow,BLO‸CK="No"\n'), /\*\*It answers RCPT, where the text has no code:\*\* `511 <text>`/);
  });

  it('shows the reply that comes of the code that is set', () => {
    const main = 'etc/postfix/main.cf';
    assert.match(told(main, 'unknown_local_recipi‸ent_reject_code = 550\n'), /\*\*It answers RCPT:\*\* `550 5\.1\.1 <bob@example\.com>: Recipient address rejected: User unknown in local recipient table`/);
    assert.match(told(main, 'unknown_local_recipi‸ent_reject_code = 450\n'), /`450 4\.1\.1 <bob@example\.com>: Recipient address rejected: User unknown/);
    assert.match(told(main, 'smtpd_forbid_bare_newline_reje‸ct_code = 421\n'), /`421 4\.5\.2 mail\.example\.com Error: bare <LF> received`/);
    // Postfix words it otherwise where it is final.
    const final = told(main, 'unverified_recipient_reje‸ct_code = 550\n');
    assert.match(final, /`550 5\.1\.1 .* undeliverable address: /);
    assert.doesNotMatch(final, /unverified address/);
    // A code that is not taken is never sent.
    assert.match(told(main, 'unknown_local_recipi‸ent_reject_code = 250\n'), /`550 5\.1\.1 /);
  });
});
