import assert from 'node:assert/strict';
import { lint } from '../../../src/core/features/lint.ts';
import { parse } from '../marked.ts';
import { validSessions } from './valid-sessions.ts';

type Script = readonly string[];
const { delivery = [], 'TLS and a login': login = [], chunks = [], 'two messages, one aborted': two = [] } = validSessions;

const replace = (script: Script, old: string, ...lines: string[]): Script => {
  const at = script.indexOf(old);
  assert.notEqual(at, -1, old);
  return [...script.slice(0, at), ...lines, ...script.slice(at + 1)];
};
/** Everything from a line on goes, and other lines come. */
const goOn = (script: Script, from: string, ...lines: string[]): Script => [...script.slice(0, script.indexOf(from)), ...lines];
const mail = 'C: MAIL FROM:<bob@example.net> SIZE=1024 BODY=8BITMIME';
const rcpt = 'C: RCPT TO:<alice@example.org> NOTIFY=SUCCESS,FAILURE';
const refused = 'S: 503 5.5.1 Bad sequence of commands';

/** One fault in a valid session, with what the servers that we know answer to it and to what follows. */
const seeds: readonly [fault: string, rule: string, script: Script][] = [
  ['a blank after the colon, let pass', 'space-after-colon', replace(delivery, mail, 'C: MAIL FROM: <bob@example.net> SIZE=1024')],
  ['a blank after the colon, refused', 'space-after-colon', goOn(delivery, mail, 'C: MAIL FROM: <bob@example.net>', 'S: 501 5.5.4 Syntax: MAIL FROM:<address>', rcpt, refused, 'C: DATA', refused, 'C: QUIT', 'S: 221 2.0.0 Bye')],
  ['no brackets', 'angle-brackets-missing', replace(delivery, 'C: RCPT TO:<nosuch@example.org>', 'C: RCPT TO:nosuch@example.org')],
  ['a display name', 'display-name-in-path', goOn(delivery, mail, 'C: MAIL FROM:<Bob <bob@example.net>>', 'S: 501 5.1.7 Bad sender address syntax', rcpt, refused, 'C: QUIT', 'S: 221 2.0.0 Bye')],
  ['no MAIL', 'rcpt-without-mail', goOn(delivery, mail, rcpt, 'S: 503 5.5.1 Error: need MAIL command', 'C: DATA', 'S: 503 5.5.1 Error: need RCPT command', 'C: QUIT', 'S: 221 2.0.0 Bye')],
  ['no RCPT', 'data-without-rcpt', goOn(delivery, rcpt, 'C: DATA', 'S: 503 5.5.1 Error: need RCPT command', 'C: QUIT', 'S: 221 2.0.0 Bye')],
  ['no EHLO', 'hello-missing', ['S: 220 mail.example.org ESMTP', 'C: MAIL FROM:<bob@example.net>', 'S: 503 5.5.1 Error: send HELO/EHLO first', rcpt, refused, 'C: QUIT', 'S: 221 bye']],
  ['two MAIL', 'nested-mail', goOn(delivery, rcpt, 'C: MAIL FROM:<eve@example.net>', 'S: 503 5.5.1 Error: nested MAIL command', 'C: RCPT TO:<alice@example.org>', 'S: 250 2.1.5 Ok', 'C: QUIT', 'S: 221 2.0.0 Bye')],
  ['something after QUIT', 'command-after-quit', [...delivery, 'C: NOOP']],
  ['no EHLO after STARTTLS', 'hello-missing-after-starttls', goOn(login, 'C: AUTH LOGIN', ...[]).slice(0, 7).concat('C: MAIL FROM:<b@example.net>', 'S: 503 5.5.1 send EHLO first', 'C: RCPT TO:<c@example.org>', refused, 'C: QUIT', 'S: 221 2.0.0 Bye')],
  ['a second login', 'auth-twice', replace(login, 'C: MAIL FROM:<b@example.net>', 'C: AUTH PLAIN', 'S: 503 5.5.1 already authenticated', 'C: MAIL FROM:<b@example.net>')],
  ['BDAT, then DATA', 'bdat-and-data-mixed', goOn(chunks, 'C: BDAT 7 LAST', 'C: DATA', 'S: 503 5.5.1 no', 'C: QUIT', 'S: 221 bye')],
  ['no LAST', 'bdat-last-missing', goOn(chunks, 'C: BDAT 7 LAST', 'C: QUIT', 'S: 221 bye')],
  ['a typing error in a verb', 'unknown-verb', replace(delivery, 'C: QUIT', 'C: QIUT', 'S: 502 5.5.2 Error: command not recognized', 'C: QUIT')],
  ['a code that changes', 'reply-code-changes', replace(two, 'S: 250-a.example.org', 'S: 250-a.example.org', 'S: 251-HELP')],
  ['a hyphen on the last line', 'hyphen-on-last-line', replace(delivery, 'S: 250 DSN', 'S: 250-DSN')],
  ['a class that differs', 'enhanced-class-mismatch', replace(delivery, 'S: 250 2.1.5 Ok', 'S: 250 5.1.5 Ok')],
  ['a parameter that was not offered', 'parameter-not-offered', replace(two, 'C: MAIL FROM:<>', 'C: MAIL FROM:<> RET=HDRS')],
  ['a parameter twice', 'parameter-twice', replace(delivery, mail, `${mail} SIZE=1024`)],
  ['a parameter that is no number', 'parameter-malformed', replace(delivery, mail, 'C: MAIL FROM:<bob@example.net> SIZE=big')],
  ['a size over the limit', 'size-over-limit', replace(delivery, mail, 'C: MAIL FROM:<bob@example.net> SIZE=99999999')],
  ['a command that was not offered', 'command-not-offered', replace(two, 'C: NOOP', 'C: STARTTLS', 'S: 502 5.5.1 not implemented', 'C: NOOP')],
  ['a login after HELO', 'hello-without-extensions', ['S: 220 a.example.org ESMTP', 'C: HELO b.example.net', 'S: 250 a.example.org', 'C: AUTH PLAIN', 'S: 503 5.5.1 no', 'C: QUIT', 'S: 221 bye']],
  ['commands behind STARTTLS', 'pipelining-past-starttls', replace(login, 'C: STARTTLS', 'C: STARTTLS', 'C: RSET')],
];

describe('the first cause', () => {
  for (const [fault, rule, script] of seeds) {
    it(`${fault}: ${rule}, and no other error`, () => {
      const found = lint(parse(script.map((line) => `${line}\n`).join(''), { format: 'dialogue' })).filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.ok(found.some((finding) => finding.rule.id === rule), `found: ${found.map((finding) => finding.rule.id).join(', ')}`);
      const errors = found.filter(({ severity, rule: { id } }) => severity === 'error' && id !== rule);
      assert.deepEqual(errors.map(({ rule: { id }, message }) => `${id}: ${message}`), []);
      assert.ok(found.filter((finding) => finding.rule.id === rule).length === 1, 'once');
    });
  }
});
