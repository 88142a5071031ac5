import assert from 'node:assert/strict';
import { replyCodeOutsideGrammar } from '../../../../src/core/rules/replies/reply-code-outside-grammar.ts';
import { expectProblems, lines } from '../../marked.ts';
import { expectInNotations } from '../notations.ts';

describe('reply-code-outside-grammar', () => {
  it('finds a code whose second digit is beyond 5, and says what its first digit leaves to know', () => {
    const [message] = expectInNotations(replyCodeOutsideGrammar, 'S: 220 a', 'C: MAIL FROM:<a@example.org>', 'S: «571» blocked', 'C: QUIT', 'S: 221 bye');
    assert.equal(message, '571 cannot be an SMTP code: the second digit is 0 to 5. By its first digit a client takes it for a permanent failure.');
  });

  it('finds a first digit that tells a client nothing, where a notation marks the sides', () => {
    for (const [format, client, server] of [['dialogue', 'C: ', 'S: '], ['curl', '> ', '< '], ['msmtp', '--> ', '<-- ']] as const) {
      const [message] = expectProblems(replyCodeOutsideGrammar, lines(`${server}220 a`, `${client}MAIL FROM:<a@example.org>`, `${server}«602» what`, `${client}RSET`, `${server}«199» no`), { format });
      assert.match(message ?? '', /the first digit is 2 to 5/);
    }
  });

  it('leaves codes of the grammar alone, message text, and what is still being typed', () => {
    expectProblems(replyCodeOutsideGrammar, lines('220 a', 'DATA', '354 go', '571 boxes', '.', '259 ok', '455 x'));
    expectProblems(replyCodeOutsideGrammar, '220 a\nMAIL FROM:<a@example.org>\n571');
  });
});
