import assert from 'node:assert/strict';
import { lines } from '../../marked.ts';
import { expectCodes, settingsOf } from './read-settings.ts';

describe('monit', () => {
  it('reads tests of mail servers, on one line or several', () => {
    const document = expectCodes('monit', 'etc/monit/monitrc', lines('check host mx with address mx.example.com', ' if failed port 25 and', '   expect "^«220».*"', '   send "HELO me\\r\\n"', "   expect '^«250»'", ' then alert', ' IF FAILED PORT 587 PROTOCOL SMTPS THEN alert'));
    assert.deepEqual(settingsOf(document).filter((one) => !one.startsWith('expect')), ['send=HELO me\\r\\n', 'protocol=SMTPS']);
    assert.deepEqual(document.settings.at(-1)?.chosen.map(({ value }) => value), ['smtps']);
    assert.deepEqual(document.settings[0]?.replies[0]?.answers, ['(connection)']);
    expectCodes('monit', 'ansible/monit/mx.conf', 'check host mx with address b\n if failed port 25 expect "«220»" then alert');
    expectCodes('monit', 'monit/conf.d/mx', 'check host mx with address b\r\n if failed port 2525 expect "«220»"');
  });

  it('leaves other protocols, permissions, limits and comments', () => {
    expectCodes('monit', '.monitrc', lines(
      'set limits { sendExpectBuffer: 250 B }', 'check file a with path /b', ' if failed permission 550 then alert', ' if failed uid 501 then alert',
      'check host w with address b', ' if failed port 80 protocol http status = 503 then alert', ' if failed port 21 expect "220" then alert', ' # if failed port 25 expect "250" then alert',
      ' if failed port 110 expect "250" send "QUIT\\r\\n" expect "221" then alert', ' if memory > 550 MB then alert',
    ));
  });
});
