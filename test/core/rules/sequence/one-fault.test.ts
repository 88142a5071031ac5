import assert from 'node:assert/strict';
import { sequenceRules } from '../../../../src/core/rules/sequence/index.ts';
import { lines, parse } from '../../marked.ts';

/** What belongs together in a valid session: a command and all that comes before the next. */
const session: readonly (readonly string[])[] = [
  ['S: 220 a ESMTP'],
  ['C: EHLO c.example.org', 'S: 250-a', 'S: 250-PIPELINING', 'S: 250-STARTTLS', 'S: 250 CHUNKING'],
  ['C: STARTTLS', 'S: 220 go'],
  ['C: EHLO c.example.org', 'S: 250-a', 'S: 250-AUTH PLAIN LOGIN', 'S: 250 CHUNKING'],
  ['C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6', 'C: Ym9i', 'S: 334 UGFzc3dvcmQ6', 'C: c2VjcmV0', 'S: 235 ok'],
  ['C: MAIL FROM:<a@example.org>', 'S: 250 ok'],
  ['C: RCPT TO:<b@example.org>', 'S: 250 ok'],
  ['C: RCPT TO:<d@example.org>', 'S: 550 no'],
  ['C: DATA', 'S: 354 go', 'C: Subject: x', 'C: ', 'C: hello', 'C: .', 'S: 250 ok'],
  ['C: MAIL FROM:<a@example.org>', 'S: 250 ok'],
  ['C: RCPT TO:<b@example.org>', 'S: 250 ok'],
  ['C: BDAT 7', 'C: Hello', 'S: 250 ok'],
  ['C: BDAT 7 LAST', 'C: Hello', 'S: 250 ok'],
  ['C: MAIL FROM:<a@example.org>', 'S: 250 ok'],
  ['C: RSET', 'S: 250 ok'],
  ['C: QUIT', 'S: 221 bye'],
];

const refuse = ([command = '']: readonly string[]): string[] => [command, 'S: 503 no'];

function errors(script: readonly (readonly string[])[]): string[] {
  const document = parse(lines(...script.flat()));
  return sequenceRules.filter(({ severity }) => severity === 'error').flatMap((rule) => [...rule.check(document)].map(() => rule.id));
}

describe('the rules about order', () => {
  it('find nothing in a valid session', () => {
    const document = parse(lines(...session.flat()));
    assert.deepEqual(sequenceRules.flatMap((rule) => [...rule.check(document)]), []);
  });

  const faults: readonly (readonly [string, (unit: readonly string[]) => readonly (readonly string[])[]])[] = [
    ['left out', () => []],
    ['said twice', (unit) => [unit, unit]],
    ['said twice and refused', (unit) => [unit, refuse(unit)]],
    ['refused', (unit) => [refuse(unit)]],
    ['misspelt', (unit) => [refuse(unit).map((line) => line.replace('C: ', 'C: X'))]],
    ['not shown', (unit) => [unit.slice(1)]],
    ['shown without its reply', (unit) => [unit.slice(0, 1)]],
  ];
  for (const [what, spoil] of faults) {
    it(`find one error at most where one command is ${what}`, () => {
      session.slice(1).forEach((unit, i) => {
        const found = errors(session.flatMap((other, j) => (j === i + 1 ? spoil(unit) : [other])));
        assert.ok(found.length <= 1, `${unit[0] ?? ''}: ${found.join(', ')}`);
      });
    });
  }

  it('find one error at most where a command is out of place', () => {
    const strays = [['C: RCPT TO:<z@example.org>', 'S: 250 ok'], ['C: RSET', 'S: 250 ok'], ['C: EHLO z', 'S: 250 CHUNKING'], ['C: AUTH PLAIN AGFAAGI=', 'S: 235 ok'], ['C: BDAT 0 LAST', 'S: 250 ok'], ['C: .', 'S: 500 no']];
    for (const stray of strays) {
      session.forEach((unit, i) => {
        const found = errors([...session.slice(0, i + 1), stray, ...session.slice(i + 1)]);
        assert.ok(found.length <= 1, `${stray[0] ?? ''} after ${unit[0] ?? ''}: ${found.join(', ')}`);
      });
    }
  });
});
