import assert from 'node:assert/strict';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { enhancedCodeNotRegistered } from '../../../../src/core/rules/replies/enhanced-code-not-registered.ts';
import { expectProblems, parse, unmark } from '../../marked.ts';

describe('qmail', () => {
  it('reads a control file by its name', () => {
    expectProblems(codeNotTaken, '«220» mail.example.org\n', { path: 'var/qmail/control/smtpgreeting' });
    expectProblems(belowStandard, '«60»\n', { path: 'var/qmail/control/timeoutsmtpd' });
    expectProblems(belowStandard, '«86400»', { path: 'var/qmail/control/queuelifetime' });
    expectProblems(belowStandard, '0\n', { path: 'var/qmail/control/databytes' });
    assert.deepEqual(parse('', { path: 'var/qmail/control/databytes' }).settings, []);
    assert.equal(parse('220\n', { path: 'control/databytes' }).format, null);
  });

  it('finds codes in rules of tcpserver, which rblsmtpd adds itself', () => {
    const path = 'etc/tcp.smtp';
    expectProblems(codeNotTaken, '192.0.2.1:allow,RBLSMTPD="-«553» No"\n192.0.2.2:allow,RBLSMTPD="«451» No",X="1"\r\n192.0.2.3:allow,RBLSMTPD="-No"\n192.0.2.4:allow,RBLSMTPD=""\n#192.0.2.1:allow,RBLSMTPD="553 No"\n192.0.2.5:allow,RBLSMTPD="553 open\n:allow\n', { path });
  });

  it('knows the enhanced code at the end of a text', () => {
    const { text, ranges } = unmark('|bouncesaying "Gone (#«5.1.1»)"\r\n|bouncesaying "Gone #5.1.1"\n|bouncesaying \'Gone (#«5.9.99»).\'');
    const { settings } = parse(text, { path: '.qmail-list' });
    assert.deepEqual(settings.flatMap(({ replies }) => replies.flatMap(({ enhanced }) => (enhanced === null ? [] : [{ start: enhanced.span.start, end: enhanced.span.end }]))), ranges);
    expectProblems(enhancedCodeNotRegistered, '|bouncesaying "Gone (#5.1.1)"\n|bouncesaying "Gone (#«5.9.99»)"\n', { path: '.qmail-list' });
  });

  it('takes exit codes of .qmail files for no codes of SMTP', () => {
    const { settings } = parse('|bouncesaying "Gone (#5.1.1)" ./check 550\n|./check; exit 111\n# |exit 100\n&joe@example.org\n|exit 550', { path: 'home/joe/.qmail-list' });
    assert.deepEqual(settings.map(({ entry, value, chosen, replies }) => [entry.name, value, chosen.length, replies.length]), [['bouncesaying', 'Gone (#5.1.1)', 0, 1], ['exit', '111', 1, 0], ['exit', '550', 0, 0]]);
  });
});
