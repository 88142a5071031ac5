import assert from 'node:assert/strict';
import { lines } from '../../marked.ts';
import { expectCodes, settingsOf } from './read-settings.ts';

describe('nagios', () => {
  it('reads the options of check_smtp, however they are written', () => {
    const define = (line: string): string => lines('define command {', `  command_line ${line}`, '}');
    expectCodes('nagios', 'nagios4/objects/commands.cfg', define('$USER1$/check_smtp -H x -e «220» -C "MAIL FROM:<a@b.example>" -R "«250»" -C DATA -R «354»'));
    expectCodes('nagios', 'nagios4/objects/commands.cfg', define('/usr/lib/check_smtp --expect=«220» --response "«250» 2.1.0"').replace('«250» 2.1.0', '«250 2.1.0»'));
    expectCodes('nagios', 'nagios4/objects/commands.cfg', define('check_smtp -e«220» -w 250 -c 550 -t 421 -p 587'));
    expectCodes('nagios', 'nagios4/objects/services.cfg', lines('define service {', '  check_command check_smtp!-e \'«220» mx\'!550', '}'));
    const document = expectCodes('nagios', 'etc/nagios/nrpe.cfg', 'command[mx]=/usr/lib/nagios/plugins/check_smtp -H 127.0.0.1\r\n');
    assert.deepEqual(settingsOf(document), ['check_smtp=']);
  });

  it('reads arguments that exclamation marks divide, the first of which is the port', () => {
    expectCodes('nagios', 'nagios4/objects/mx.cfg', lines('define service {', '  check_command check_tcp!25!-e «220»', '  check_command check_smtp!-e «220» -w 5', '  check_command check_tcp!143!-e 220', '  check_command check_tcp!-p 587 -e «220»', '  check_command check_tcp!250!-e 220', '}'));
  });

  it('reads check_tcp on ports of SMTP alone', () => {
    expectCodes('nagios', 'nrpe.d/a.cfg', lines('command[a]=check_tcp -p 25 -e «220»', 'command[b]=check_tcp -p 21 -e 220', 'command[c]=check_tcp -e 250', 'command[d]=check_http -e 550', '# command[e]=check_smtp -e 250'));
  });
});
