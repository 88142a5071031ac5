import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/features/lint.ts';
import { applyEdits } from '../../../../src/core/text/span.ts';
import { parse } from '../../marked.ts';

/** The only finding of a text, and what its fixes make of it; each must leave nothing to find. */
function mended(path: string, text: string): string[] {
  const [finding, ...others] = lint(parse(text, { path, readsSourceCode: true }));
  assert.deepEqual(others.map(({ rule }) => rule.id), []);
  const { rule, fixes = [] } = finding ?? assert.fail(`nothing is found in ${text}`);
  const results = fixes.map(({ edits }) => applyEdits(text, edits));
  for (const result of results) assert.deepEqual(lint(parse(result, { path, readsSourceCode: true })).map(({ message }) => message), []);
  return [rule.id, ...results];
}

describe('fixes in configurations', () => {
  const main = 'etc/postfix/main.cf';
  const exim = 'etc/exim4/conf.d/acl/30_local';

  it('write a code of the class that is meant, the default first', () => {
    assert.deepEqual(mended(main, 'unknown_local_recipient_reject_code = 250\n'), ['success-for-refusal', 'unknown_local_recipient_reject_code = 550\n']);
    assert.deepEqual(mended(main, 'unknown_address_reject_code = 250\n'), ['success-for-refusal', 'unknown_address_reject_code = 450\n', 'unknown_address_reject_code = 550\n']);
    assert.deepEqual(mended(main, 'defer_code = 550'), ['permanent-for-temporary', 'defer_code = 450']);
    assert.deepEqual(mended(main, 'reject_code = 5544\r\n'), ['code-not-taken', 'reject_code = 554\r\n']);
    assert.deepEqual(mended(main, 'maps_rbl_reject_code = 574\n'), ['reply-code-outside-grammar', 'maps_rbl_reject_code = 554\n', 'maps_rbl_reject_code = 450\n']);
  });

  it('know of none for a code that lacks its text', () => {
    assert.deepEqual(mended('etc/postfix/access', 'a.example 550\nb.example REJECT\nc.example OK\n'), ['code-not-taken']);
  });

  it('write what a number begins with, in its class', () => {
    assert.deepEqual(mended(main, 'unverified_recipient_reject_code = 5501\n'), ['code-not-taken', 'unverified_recipient_reject_code = 550\n', 'unverified_recipient_reject_code = 450\n']);
    assert.deepEqual(mended(main, 'reject_code = 55\n'), ['code-not-taken', 'reject_code = 554\n']);
    assert.deepEqual(mended(main, 'unknown_client_reject_code = 45\n'), ['code-not-taken', 'unknown_client_reject_code = 450\n']);
    assert.deepEqual(mended(main, 'reject_code = 1\n'), ['code-not-taken', 'reject_code = 554\n']);
  });

  it('leave it to the author which of two codes is meant', () => {
    const rule = "V10\nR$*\t$#error $@ 5.7.1 $: \"450 Not from there\"\n";
    assert.deepEqual(mended('etc/mail/sendmail.cf', rule), ['enhanced-class-mismatch', rule.replace('5.7.1', '4.7.1'), rule.replace('450', '550')]);
    // The program takes one of them only.
    assert.deepEqual(mended(exim, 'deny\n  message = 550 4.7.1 No\n'), ['enhanced-class-mismatch', 'deny\n  message = 550 5.7.1 No\n']);
    // Nothing passes for a success that its own code calls a failure.
    const [, first = ''] = mended('server.py', 'import smtpd\nREPLY = "250 5.1.1 Mailbox not found"\n');
    assert.match(first, /"550 5\.1\.1 /);
  });

  it('write nothing that the text refutes', () => {
    assert.deepEqual(mended('etc/mail/access', 'From:a@example.org\tERROR:4.7.1:"550 Try again later"\n'), ['enhanced-class-mismatch', 'From:a@example.org\tERROR:4.7.1:"450 Try again later"\n']);
    assert.deepEqual(mended('etc/postfix/access', 'a.example REJECT\nb.example 250 ok\nc.example OK\n'), ['success-for-refusal']);
  });

  it('write a code that fits the command', () => {
    const triggers = 'MP_CHAOS_TRIGGERS=Recipient:250:5\n';
    assert.deepEqual(mended('srv/.env', triggers), ['success-for-refusal', triggers.replace('250', '550'), triggers.replace('250', '450')]);
    assert.deepEqual(mended('srv/.env', 'MP_CHAOS_TRIGGERS=Authentication:250:5\n').slice(0, 2), ['success-for-refusal', 'MP_CHAOS_TRIGGERS=Authentication:535:5\n']);
  });

  it('have the enhanced code follow', () => {
    assert.deepEqual(mended(exim, 'defer\n  message = 551 5.3.2 Too busy\n'), ['code-not-taken', 'defer\n  message = 451 4.3.2 Too busy\n']);
    assert.deepEqual(mended(exim, 'deny\n  message = 250 5.7.1 No\n'), ['success-for-refusal', 'deny\n  message = 550 5.7.1 No\n']);
    assert.deepEqual(mended(exim, 'defer\n  message = 5.7.1 Later\n'), ['code-not-taken', 'defer\n  message = 4.7.1 Later\n']);
  });

  it('leave out what the program says itself', () => {
    assert.deepEqual(mended('etc/postfix/header_checks', '/^X: y/ REJECT 550 5.7.1 No\n'), ['code-not-taken', '/^X: y/ REJECT 5.7.1 No\n']);
    assert.deepEqual(mended(main, 'smtpd_banner = 220 $myhostname ESMTP\n'), ['code-not-taken', 'smtpd_banner = $myhostname ESMTP\n']);
    assert.deepEqual(mended('etc/rspamd/local.d/force_actions.conf', 'reject_message = "550 5.7.1 Spam";\n'), ['code-not-taken', 'reject_message = "Spam";\n']);
  });

  it('write the general code of an area for one that nobody knows', () => {
    assert.deepEqual(mended('etc/postfix/access', 'a.example 550 5.7.199 No\nb.example REJECT\n'), ['enhanced-code-not-registered', 'a.example 550 5.7.0 No\nb.example REJECT\n']);
  });

  it('write a value that is safe and reaches the standard', () => {
    assert.deepEqual(mended(main, 'soft_bounce = yes\n'), ['test-setting-left-on', 'soft_bounce = no\n']);
    assert.deepEqual(mended(main, 'smtpd_forbid_bare_newline = no\n'), ['unsafe-setting', 'smtpd_forbid_bare_newline = normalize\n']);
    assert.deepEqual(mended(main, 'smtp_data_done_timeout = 60s\n'), ['below-standard', 'smtp_data_done_timeout = 600s\n']);
  });
});
