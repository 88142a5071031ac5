import assert from 'node:assert/strict';
import { configuredReplies } from '../../../../src/core/rules/configuration/configured.ts';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { replyLineTooLong } from '../../../../src/core/rules/lines/reply-line-too-long.ts';
import type { Rule } from '../../../../src/core/rules/rule.ts';
import { expectProblems, parse } from '../../marked.ts';

const path = 'etc/exim4/exim4.conf';
const read = (text: string): string[] =>
  parse(text, { path }).settings.map(({ entry, value, chosen, replies }) =>
    [entry.name, value, ...chosen.map((word) => `<${word.value}>`), ...replies.map(({ code, enhanced, text: words }) => `{${[code, enhanced?.text, words].filter(Boolean).join('|')}}`)].filter(Boolean).join(' '));
const check = (rule: Rule, marked: string): string[] => expectProblems(rule, marked, { path });

describe('exim-config', () => {
  it('knows options, with and without values, in quotes and hidden', () => {
    assert.deepEqual(read('no_smtp_enforce_sync\nqueue_only\nsmtp_return_error_details = yes\nhide recipients_max = 500\nsmtp_banner = "host ESMTP"\nsmtp_accept_max =\nMACRO = 550\nunknown_option = 550'), [
      'smtp_enforce_sync <false>',
      'queue_only <true>',
      'smtp_return_error_details yes <true>',
      'recipients_max 500',
      'smtp_banner host ESMTP {host ESMTP}',
      'smtp_accept_max',
    ]);
  });

  it('gives a text to the verb of its statement, wherever it stands in it', () => {
    assert.deepEqual(read('begin acl\na:\n  deny message = 550 5.7.1 No\n  !hosts = +ours\n  require\n    message=551 5.7.1 Not so\n    verify = sender\n  accept endpass\n    message = later\n    endpass\n  warn message = X-A: 550 5.7.1\n'), [
      'deny',
      'deny message 550 5.7.1 No {550|5.7.1|No}',
      'require',
      'require message 551 5.7.1 Not so {551|5.7.1|Not so}',
      'accept',
      'accept endpass message later {later}',
      'warn',
    ]);
  });

  it('reads a text over several lines, with a comment between them, and with line ends of any kind', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['deny', '  message = 554 \\', '     # 450 not this', '     5.7.1 Go \\  ', '     away'].join(end);
      const document = parse(text, { path });
      const reply = document.settings[1]?.replies[0];
      assert.equal(reply?.text, 'Go away');
      assert.equal(text.slice(reply.enhanced?.span.start, reply.enhanced?.span.end), '5.7.1');
      assert.equal(text.slice(reply.codeSpan?.start, reply.codeSpan?.end), '554');
      assert.equal(reply.span.end, text.length);
    }
  });

  it('finds a code that Exim takes for text', () => {
    check(codeNotTaken, 'deny message = "«550» 5.7.1 No"\ndeny message = «550»-5.7.1 One\\n550 5.7.1 two\ndefer message = 451-fold\ndeny message = "No 550 5.7.1"\n');
    check(enhancedClassMismatch, 'deny message = "550 4.7.1 No"\n');
  });

  it('reads what an expansion may become, and an enhanced code that begins a text', () => {
    check(enhancedClassMismatch, 'deny message = ${if eq{$acl_m0}{550}{550 «2.7.1» no}{551 5.1.6 moved}}\ndeny message = $acl_m1 ${if eq{1}{1}{550 4.7.1 x}}\n');
    check(codeNotTaken, 'defer message = «5.7.1» Later\ndeny message = 5.7.1 No\ndefer message = ${lookup{$a}lsearch{/b}{«550» 5.7.1 no}{451 4.7.1 later}}\n');
  });

  it('takes for a code what Exim takes for one', () => {
    const codes = (message: string): unknown => read(`deny message = ${message}`).at(-1);
    assert.equal(codes('550-5.7.1 With a hyphen'), 'deny message 550-5.7.1 With a hyphen {550-5.7.1 With a hyphen}');
    assert.equal(codes('554'), 'deny message 554 {554}');
    assert.equal(codes('5500 things'), 'deny message 5500 things {5500 things}');
    assert.equal(codes('550 one\\n550 two'), 'deny message 550 one\\n550 two {550|one} {550 two}');
  });

  it('finds redirections in expansions, and retry rules', () => {
    assert.deepEqual(read('begin routers\nr:\n  data = ${if eq{$domain}{a.example}{:fail: 551 Moved to ${local_part}@b.example}{:blackhole:}}\n  cannot_route_message = 550 Nobody\nbegin retry\nexample.com rcpt_452 F,2h,10m\n* * F,2h,15m; F,3d,6h;\n* quota\n* refused F,1h,5m'), [
      ':fail: 551 Moved to ${local_part}@b.example {551|Moved to ${local_part}@b.example}',
      ':blackhole:',
      'cannot_route_message 550 Nobody {550|Nobody}',
      'rcpt_4xx 452 {452}',
      'retry rule for some 2h',
      'retry rule 3d',
      'retry rule for some 1h',
    ]);
  });

  it('finds codes that a verb does not take', () => {
    const [first] = check(codeNotTaken, 'deny message = «450» 4.7.1 Wait\ndefer message = «550» 5.7.1 Never\ndrop message = «421» 4.7.0 Bye\naccept message = «550» No\naccept message = 251 Yes\ndeny message = 554 5.7.1 No\n');
    assert.equal(first, 'deny message takes codes that begin with 5. For another first digit Exim writes to its panic log and sends 550 with the text alone.');
    check(successForRefusal, 'deny message = «250» 2.0.0 Fine\ndefer message = «250» Fine\naccept message = 250 Fine\ndiscard message = 250 Fine\n');
    check(codeNotTaken, 'begin acl\nacl_check_vrfy:\n  deny message = 252 Cannot say\nacl_check_etrn:\n  deny message = 458 Not now\n');
    check(codeNotTaken, 'begin routers\nr:\n  data = :fail: «450» 4.1.1 No\ns:\n  data = :defer: 450 4.1.1 Wait\n');
    check(enhancedClassMismatch, 'deny message = 550 «4.7.1» No\n');
  });

  it('finds a greeting with a code of its own', () => {
    assert.deepEqual(check(codeNotTaken, 'smtp_banner = «220» mail.example.org ESMTP\n'), ['smtp_banner takes a text without a code. Exim puts 220 before whatever stands here, so that the client reads two codes.']);
    check(codeNotTaken, 'smtp_banner = mail.example.org ESMTP 220\n');
  });

  it('finds waits and limits below the standard', () => {
    check(belowStandard, 'smtp_receive_timeout = «1m»\nmessage_size_limit = «10K»\nrecipients_max = «50»\nrecipients_max = 0\nbegin transports\nt:\n  command_timeout = «30s»\n  final_timeout = 10m\n  message_size_limit = 1K\nbegin retry\n* * F,2h,15m; F,«2d»,6h\nexample.net * F,1h,15m\n* quota F,1h,15m\n');
  });

  it('says nothing of long texts, which Exim breaks, nor of comments, delays and conditions', () => {
    check(replyLineTooLong, `deny message = 550 ${'many words '.repeat(80)}\n`);
    assert.deepEqual([...configuredReplies(parse('deny delay = 450s\n  condition = ${if eq{550}{250}}\n  log_message = 250 2.0.0\n# message = 250\n  control = fakereject\n', { path }))], []);
  });

  it('is known by its text too, and leaves manuals and other programs alone', () => {
    const config = 'acl_smtp_rcpt = acl_rcpt\nbegin acl\nacl_check_rcpt:\n  accept\nbegin routers\n';
    assert.equal(parse(config, {}).format?.id, 'exim-config');
    assert.equal(parse(`The list is asked at each recipient.\n${config}`, {}).format, null);
    assert.equal(parse('[Definition]\nfailregex = ^550\n', { path: 'etc/fail2ban/filter.d/exim.conf' }).format, null);
    assert.equal(parse('#!/bin/sh\n# Guess values for system-dependent variables\nac_cv=550\n', { path: 'configure' }).format, null);
  });

  it('knows a part that holds nothing but statements, and no part of another program', () => {
    const part = '# Who is not wanted\n\n  deny    !authenticated = *\n          message = 550 5.7.1 No\n';
    for (const file of ['docs/vexim-acl-check-rcpt.conf', 'debian-conf.d/acl/30_local']) assert.equal(parse(part, { path: file }).format?.id, 'exim-config', file);
    assert.equal(parse(part, { path: 'docs/other.conf' }).format, null);
    assert.equal(parse('deny from 192.0.2.1\nrequire valid-user\n', { path: 'conf.d/auth/site' }).format, null);
    assert.equal(parse('metrics_path = /exim\nlisten = :9636\n', { path: 'exim_exporter.conf' }).format, null);
  });
});
