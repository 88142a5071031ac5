import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { INITIAL, type IGrammar, type StateStack } from 'vscode-textmate';
import { loadGrammar, maillogGrammar, markdownInjection, smtpGrammar } from './harness.ts';
import { flawsOf } from './pattern.ts';

/** Every `match`, `begin`, `end` and `while` of a grammar's file. */
function patternsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' ? (/^(?:match|begin|end|while)$/.test(key) ? [value] : []) : patternsIn(value)));
}

describe('a pattern', () => {
  const flawed: readonly (readonly [string, RegExp])[] = [
    ['^(a+)+$', /repetition inside/],
    ['^(?:a*b)*c', /repetition inside/],
    ['^(?:(?:ab+)?c){2,}', /repetition inside/],
    ['[a-z]+:', /front/],
    ['(?:x|\\w*y)', /front/],
    ['^a.*b.*c', /two/],
    ['^[ab]+[bc]+d', /two/],
    ['^\\w+\\d*x', /two/],
  ];
  for (const [pattern, flaw] of flawed) it(`is found out: ${pattern}`, () => assert.match(flawsOf(pattern).join('\n'), flaw));

  const sound = ['^a+b', '\\Ga*+b', '^(?:ab){0,6}c+', 'x[^x]*+y', '(?<=[ \\t])[a-z]++', '^[a-z]+:[ \\t]+\\d', '^[^<>]{0,320}@', '^a(?=b.*c)'];
  for (const pattern of sound) it(`is let pass: ${pattern}`, () => assert.deepEqual(flawsOf(pattern), []));

  for (const file of [smtpGrammar, maillogGrammar, markdownInjection]) {
    const patterns = [...new Set(patternsIn(JSON.parse(readFileSync(file, 'utf8'))))];
    it(`of ${file} never costs more than time in proportion to the line`, () => {
      assert.ok(patterns.length > 3);
      assert.deepEqual(patterns.flatMap((pattern) => flawsOf(pattern).map((flaw) => `${flaw} in ${pattern}`)), []);
    });
  }
});

describe('a line of 19,999 characters', () => {
  const units = ['a', 'A', '1', '<', '>', '(', '.', '-', '=', ':', '"', '@', '\t', ' ', '\\', 'ab ', '1.2.3.', 'a=b ', '<a@b> ', '250-', 'YWJj', '\\r\\n', '[a] ', 'S: ', 'DEBUG ', '12:00:00 '];
  const heads = ['', '250-', '550 5.1.1 ', 'MAIL FROM:<', 'MAIL FROM:<a> ', 'AUTH PLAIN ', 'EHLO ', ' -> ', '[2026-11-23 12:04:35] DEBUG [id] '];
  const contexts: readonly (readonly [string, readonly string[]])[] = [
    ['at the top', []],
    ['as the first line of a message', ['354 Go']],
    ['in a header', ['354 Go', 'A: b']],
    ['in a body', ['354 Go', 'A: b', '']],
    ['in a marked message', ['<-  354 Go']],
    ['in an unmarked message of named sides', ['S: 354 Go']],
    ['as an answer to 334', ['334 x']],
    ['in a chunk', ['BDAT 7']],
  ];
  const follow = (grammar: IGrammar, lines: readonly string[]) => lines.reduce<StateStack>((state, line) => grammar.tokenizeLine2(line, state).ruleStack, INITIAL);

  for (const [where, lines] of contexts) {
    it(`is read to its end ${where}, and leaves the state that a short one leaves`, async () => {
      const grammar = await loadGrammar(smtpGrammar);
      const state = follow(grammar, lines);
      for (const head of heads) {
        for (const unit of units) {
          const text = head + unit.repeat(20_000);
          const long = grammar.tokenizeLine2(text.slice(0, 19_999), state);
          const short = grammar.tokenizeLine2(text.slice(0, 799), state);
          assert.equal(long.stoppedEarly, false);
          assert.equal(long.ruleStack.depth, short.ruleStack.depth, JSON.stringify([head, unit]));
        }
      }
    }).timeout(60_000);
  }

  it('is read to its end in a mail log', async () => {
    const grammar = await loadGrammar(maillogGrammar);
    for (const head of ['', 'Nov 23 12:28:15 mail postfix/smtpd[820]: ', '2026-11-23 12:27:04 1xVT8S-0008HC-2Z ', 'said: 550 ']) {
      for (const unit of units) assert.equal(grammar.tokenizeLine2((head + unit.repeat(20_000)).slice(0, 19_999), INITIAL).stoppedEarly, false, JSON.stringify([head, unit]));
    }
  }).timeout(60_000);
});
