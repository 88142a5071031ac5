import assert from 'node:assert/strict';
import { expectationNeverMet } from '../../../../src/core/rules/configuration/expectation-never-met.ts';
import { expectProblems, lines } from '../../marked.ts';

describe('expectation-never-met', () => {
  const haproxy = (...checks: string[]): string[] => expectProblems(expectationNeverMet, lines('backend mx', '  option tcp-check', ...checks.map((check) => `  tcp-check ${check}`), '  server a 192.0.2.1:25 check'), { path: 'haproxy.cfg' });

  it('finds another code of success than the one that belongs there', () => {
    haproxy('expect rstring ^«250»');
    haproxy('expect rstring ^220', 'send EHLO\\ x\\r\\n', 'expect string «220»', 'send QUIT\\r\\n', 'expect string «354»');
    haproxy('expect rstring ^220', 'send "HELO x\\r\\n"', 'expect string 250', 'send DATA\\r\\n', 'expect string «250»');
    expectProblems(expectationNeverMet, 'define command {\n command_line check_smtp -H x -e «354» -C "RCPT TO:<a@example.com>" -R «221»\n}\n', { path: 'nagios/commands.cfg' });
    expectProblems(expectationNeverMet, 'check host a with address b\n if failed port 25 expect "^«250»" then alert\n', { path: 'monitrc' });
    expectProblems(expectationNeverMet, 'object Host "a" {\n  vars.smtp_expect = "«354» mx"\n}\n', { path: 'icinga2/hosts.conf' });
  });

  it('names both codes and offers the right one', () => {
    const [message = ''] = expectProblems(expectationNeverMet, 'backend mx\n  tcp-check expect string «250»\n  server a 192.0.2.1:25\n', { path: 'haproxy.cfg' });
    if (!/250/.test(message) || !/220/.test(message)) throw new Error(message);
  });

  it('finds a number that SMTP does not have, in a check and in a program', () => {
    haproxy('expect rstring ^«260»');
    expectProblems(expectationNeverMet, 'define service {\n check_command check_smtp!-e "«620» mx"\n check_command check_smtp!-e "192.0.2.1"\n}\n', { path: 'nagios/a.cfg' });
    const hint = { path: 'app/notify.py', readsSourceCode: true };
    const [message] = expectProblems(expectationNeverMet, 'import smtplib\nif err.smtp_code == «560»:\n    pass\nelif err.smtp_code in (550, «590»):\n    pass\nelif err.smtp_code == 571:\n    pass\n', hint);
    assert.equal(message, 'No server sends 560: a code\'s first digit is 2 to 5, its second 0 to 5.');
    expectProblems(expectationNeverMet, 'import smtplib\nif err.code == 560 or err.smtp_port == 560:\n    retries = 590\n', hint);
  });

  it('leaves what may come: errors, several commands at once, the rest of a long answer', () => {
    haproxy('expect string 421', 'expect string 554');
    haproxy('send EHLO\\ x\\r\\nQUIT\\r\\n', 'expect string 220', 'expect string 250', 'expect string 221');
    haproxy('send EHLO\\ x\\r\\n', 'expect string 250');
    haproxy('expect string 220', 'send EHLO\\ x\\r\\n', 'expect string 250-STARTTLS', 'send STARTTLS\\r\\n', 'expect string 250', 'expect string 220');
    // check_smtp looks for it in the answer to its hello too.
    expectProblems(expectationNeverMet, 'define command {\n command_line check_smtp -H x -e 250\n}\n', { path: 'nagios/commands.cfg' });
    haproxy('expect string 220', 'send XYZZ\\r\\n', 'expect string 299', 'expect ! string 250');
  });
});
