import assert from 'node:assert/strict';
import { hyphenOnLastLine } from '../../../../src/core/rules/replies/hyphen-on-last-line.ts';
import { expectProblems, lines, parse } from '../../marked.ts';
import { expectFixed, expectInNotations } from '../notations.ts';

describe('hyphen-on-last-line', () => {
  it('finds the hyphen after which the client speaks', () => {
    const [message] = expectInNotations(hyphenOnLastLine, 'S: 220 a', 'C: EHLO b', 'S: 250-a', 'S: 250«-»HELP', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok');
    assert.match(message ?? '', /promises another line and none comes.*`250 `/);
    expectInNotations(hyphenOnLastLine, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: 250«-»ok', 'C: RCPT TO:<b@example.org>', 'S: 250 ok');
  });

  it('finds it before message text, which is message text nevertheless', () => {
    const { sessions } = parse(lines('S: 220 a', 'C: DATA', 'S: 354-go', 'C: Subject: x', 'C: .', 'S: 250 ok'), { format: 'dialogue' });
    assert.equal(sessions[0]?.messages[0]?.lines.length, 1);
    expectProblems(hyphenOnLastLine, lines('S: 220 a', 'C: DATA', 'S: 354«-»go', 'C: Subject: x', 'C: .', 'S: 250 ok'), { format: 'dialogue' });
  });

  it('writes a blank', () => {
    expectFixed(hyphenOnLastLine, ['S: 220 a', 'C: NOOP', 'S: 250-ok', 'C: QUIT', 'S: 221 bye'], ['S: 220 a', 'C: NOOP', 'S: 250 ok', 'C: QUIT', 'S: 221 bye']);
  });

  it('says nothing at the end of the file, and where lines were cut out', () => {
    expectProblems(hyphenOnLastLine, '220 a\nEHLO b\n250-a\n250-');
    expectProblems(hyphenOnLastLine, lines('220 a', 'EHLO b', '250-a', '250-SIZE'));
    expectProblems(hyphenOnLastLine, lines('S: 220 a', 'C: EHLO b', 'S: 250-a', '...', 'C: MAIL FROM:<a@example.org>', 'S: 250 ok'));
  });
});
