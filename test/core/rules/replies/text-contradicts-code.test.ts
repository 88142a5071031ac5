import assert from 'node:assert/strict';
import { textContradictsCode } from '../../../../src/core/rules/replies/text-contradicts-code.ts';
import { expectProblems } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('text-contradicts-code', () => {
  it('finds texts that say the opposite', () => {
    const messages = expectInNotations(
      textContradictsCode, 'S: 220 a',
      'C: MAIL FROM:<a@example.org>', 'S: «421» 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed.',
      'C: RCPT TO:<b@example.org>', 'S: «550» 5.7.1 Greylisted, please try again later',
      'C: RCPT TO:<c@example.org>', 'S: «552» too many recipients',
      'C: RCPT TO:<d@example.org>', 'S: «550» OK',
      'C: RCPT TO:<e@example.org>', 'S: «250» User unknown',
    );
    assert.match(messages[0] ?? '', /says that no retry will help, 421 says to retry/);
    assert.match(messages[2] ?? '', /is 452/);
  });

  it('finds a message that was taken and refused at once', () => {
    expectInNotations(textContradictsCode, 'S: 220 a', 'C: NOOP', 'S: «550» 5.0.0 Message accepted for delivery');
  });

  it('reads the text across lines', () => {
    expectInNotations(textContradictsCode, 'S: 220 a', 'C: NOOP', 'S: «550»-try again', 'S: 550 later');
  });

  it('leaves texts alone that agree, or that only resemble', () => {
    expectInNotations(textContradictsCode, 'S: 220 a', 'C: RCPT TO:<b@example.org>', 'S: 451 try again later', 'C: RCPT TO:<b@example.org>', 'S: 550 not accepted', 'C: VRFY x', 'S: 252 User unknown or not', 'C: RSET', 'S: 250 Errors reset');
    expectProblems(textContradictsCode, '220 a\nRCPT TO:<b@example.org>\n550 OK');
  });
});
