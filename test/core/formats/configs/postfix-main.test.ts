import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/features/lint.ts';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { permanentForTemporary } from '../../../../src/core/rules/configuration/permanent-for-temporary.ts';
import { unsafeSetting } from '../../../../src/core/rules/configuration/unsafe-setting.ts';
import { replyLineTooLong } from '../../../../src/core/rules/lines/reply-line-too-long.ts';
import { replyTextNotAscii } from '../../../../src/core/rules/replies/reply-text-not-ascii.ts';
import { expectProblems, parse, unmark } from '../../marked.ts';

const path = 'etc/postfix/main.cf';

describe('postfix-main', () => {
  it('checks the texts that go into its replies', () => {
    const hint = { path };
    const long = 'word '.repeat(80);
    expectProblems(codeNotTaken, 'smtpd_banner = «220» $myhostname ESMTP\nunverified_recipient_reject_reason = «550» 5.1.1 nobody\nunverified_sender_reject_reason = 500 tries and no answer\n', hint);
    expectProblems(replyTextNotAscii, 'smtpd_reject_footer = \\c. Fragen? «ä»rger@example.org\nsmtpd_banner = $myhostname Gr«üß»e\n', hint);
    expectProblems(replyLineTooLong, `smtpd_reject_footer = ${long}\\n${long}\n\n`, hint);
    expectProblems(replyLineTooLong, `smtpd_reject_footer = «${long}${long}x»\n`, hint);
  });

  it('is found in a template, whose placeholders say nothing', () => {
    const text = 'myhostname = {{ mail_name }}\n{# what the host offers #}\n{% if relay_user == "x" %}\nsmtp_sasl_auth_enable = yes\n{% endif %}\nsmtpd_timeout = {{ patience }}s\nreject_code = {{ refusal }}\n{{- "\\n" }}\n';
    const document = parse(text, { path: 'roles/mail/templates/conf/main.cf' });
    assert.equal(document.format?.id, 'postfix-main');
    assert.deepEqual(document.settings.map(({ entry, replies }) => [entry.name, ...replies.map(({ code }) => code)].join(' ')), ['smtpd_timeout', 'reject_code']);
    assert.deepEqual(lint(document), []);
    assert.equal(parse('{\n  "myhostname": "x"\n}\nmyhostname = x\n', { path: 'conf/main.cf' }).format, null);
  });

  it('says nothing of what ERB fills in', () => {
    for (const text of ['default_rbl_reply = <%= @rbl_reply %>\n', 'reject_code = <%= @code %>\n', 'smtpd_timeout = <%= @patience %>\n']) assert.deepEqual(lint(parse(text, { path: 'templates/postfix/main.cf' })), [], text);
    expectProblems(codeNotTaken, 'default_rbl_reply = «<listed>»\n', { path: 'templates/postfix/main.cf' });
  });

  it('reads lists over several lines, with comments between', () => {
    const { settings } = parse('smtpd_recipient_restrictions =\r\n  permit_mynetworks,\r\n# reject\r\n  warn_if_reject reject_rbl_client bl.example.org\r\n  reject_unknown_sender_domain\r\nreject_code=\r\nsmtpd_timeout = 300s', { path });
    assert.deepEqual(settings.map(({ entry, chosen, replies }) => [entry.name, ...chosen.map(({ value }) => value), ...replies.map(({ code }) => code)].join(' ')), [
      'smtpd_recipient_restrictions permit_mynetworks warn_if_reject reject_rbl_client reject_unknown_sender_domain',
      'reject_code',
      'smtpd_timeout',
    ]);
  });

  it('reads what is done where a policy server does not answer', () => {
    const marked = 'smtpd_policy_service_default_action = «451 4.3.5 Ask again»\nsmtpd_recipient_restrictions = check_policy_service\n    { inet:127.0.0.1:10023, timeout=450s,\n      { default_action = «450 4.7.1 Policy is away» } }\n  check_policy_service { unix:x, default_action=DUNNO }\n';
    const { text, ranges } = unmark(marked);
    const replies = parse(text, { path }).settings.flatMap((setting) => setting.replies);
    assert.deepEqual(replies.map(({ span }) => ({ start: span.start, end: span.end })), ranges);
    expectProblems(permanentForTemporary, 'smtpd_policy_service_default_action = «550» 5.7.1 no\n', { path });
  });

  it('says nothing of what depends on load, and something of what is too short', () => {
    expectProblems(belowStandard, 'smtpd_timeout = ${stress?{10}:{300}}s\nsmtp_data_done_timeout = «60s»\nmaximal_queue_lifetime = «1d»\nmaximal_queue_lifetime = 0\nmessage_size_limit = «1000»\n', { path });
  });

  it('warns of bare newlines only where they are let in by hand', () => {
    expectProblems(unsafeSetting, 'smtpd_forbid_bare_newline = «no»\nsmtpd_forbid_bare_newline = normalize\nsmtpd_banner = $myhostname\n', { path });
  });
});
