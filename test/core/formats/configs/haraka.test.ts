import assert from 'node:assert/strict';
import { belowStandard } from '../../../../src/core/rules/configuration/below-standard.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { recogniseFile } from '../../../../src/core/formats/configs/recognise.ts';
import { expectProblems } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('haraka', () => {
  it('reads names in their sections', () => {
    const text = '[main]\r\nstrict_rfc1869 = true\r\n;[deny_msg]\r\n[deny_msg]\r\nmail=No\r\n[message]\r\ngreeting[]=one\r\ngreeting[]=two\r\n[other]\r\nmail=550 x';
    assert.deepEqual(toldSettings('srv/haraka/config/access.ini', text), ['strict_rfc1869 = true', 'deny_msg.mail = No [No]', 'message.greeting = one [one]', 'message.greeting = two [two]']);
  });

  it('finds a code in a text that Haraka puts one before', () => {
    expectProblems(codeNotTaken, '[deny_msg]\nrcpt=«550» 5.7.1 No\nmail=«554» Go\nconn=\n; conn=550 5.7.1 No\n', { path: 'haraka/config/access.ini' });
  });

  it('finds a code of success that Haraka says itself, and none in a number that begins a sentence', () => {
    expectProblems(codeNotTaken, '[message]\nclose=«221» bye\nhelo=«250» Hello\ngreeting[]=«220» mx\n', { path: 'srv/haraka/config/connection.ini' });
    expectProblems(codeNotTaken, '[message]\nclose=250 times thanks\nhelo=221b Baker Street\n', { path: 'srv/haraka/config/connection.ini' });
  });

  it('reads the files of older versions that hold one text', () => {
    expectProblems(codeNotTaken, '# comment\n; 220 comment\nmx.example\n  «220» second\n', { path: 'srv/haraka/config/smtpgreeting' });
    expectProblems(codeNotTaken, '«221» bye\n250 not read\n', { path: 'haraka/config/connection_close_message' });
    expectProblems(codeNotTaken, '220 mx\n', { path: 'srv/config/smtpgreeting.txt' });
  });

  it('reads the text of each list of domains in the section called after it', () => {
    const text = '[dbl.example.org]\nbody=1\ncustom_msg={uri} is listed\n[other.example]\nbody=1\ncustom_msg=«550» {uri} is not welcome\n';
    assert.deepEqual(toldSettings('srv/haraka/config/uribl.ini', text.replace(/[«»]/g, '')).slice(0, 1), ['custom_msg = {uri} is listed [{uri} is listed]']);
    expectProblems(codeNotTaken, text.replace('{uri} is not', 'Domain is not'), { path: 'haraka/config/uribl.ini' });
  });

  it('finds limits below the standard', () => {
    expectProblems(belowStandard, '[max]\nbytes=«5000»\nline_length=«100»\n[headers]\nmax_received=«10»\n', { path: 'haraka/config/connection.ini' });
    expectProblems(belowStandard, 'inactivity_timeout=«30»\n', { path: 'haraka/config/smtp.ini' });
  });

  it('needs its own words where the name is anybody\'s', () => {
    assert.equal(recogniseFile('app/config/connection.ini', '[database]\nhost=localhost\nport=550\n'), null);
    assert.equal(recogniseFile('app/config/connection.ini', '[uuid]\ndeny_chars=6\n'), recogniseFile('haraka/config/connection.ini', ''));
  });
});
