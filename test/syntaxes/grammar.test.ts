import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keywords, verbs } from '../../src/core/index.ts';
import { depthAfter, failuresOf, loadGrammar, maillogGrammar, markdownInjection, markdownStandIn, parseFixture, scopesOf, smtpGrammar } from './harness.ts';

const fixtures = 'test/syntaxes/fixtures';

describe('the grammar', () => {
  for (const file of readdirSync(fixtures).sort()) {
    it(`colours ${file}`, async () => {
      const grammar = file.endsWith('.md') ? await loadGrammar(markdownStandIn, markdownInjection, smtpGrammar) : await loadGrammar(file.endsWith('.maillog') ? maillogGrammar : smtpGrammar);
      const lines = parseFixture(readFileSync(path.join(fixtures, file), 'utf8'));
      assert.ok(lines.some(({ expectations }) => expectations.length > 0), 'A fixture expects something.');
      const scopes = scopesOf(grammar, lines.map(({ text }) => text));
      const failures = lines.flatMap(({ expectations }, index) => expectations.flatMap((expectation) => failuresOf(expectation, scopes[index] ?? [])));
      assert.equal(failures.join('\n'), '');
    });
  }

  it('is what its script writes', () => {
    for (const script of ['scripts/grammar.mjs', 'scripts/maillog-grammar.mjs']) execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
  });

  for (const { verb } of verbs) {
    it(`knows the verb ${verb}, in any case where the side is marked`, async () => {
      const grammar = await loadGrammar(smtpGrammar);
      for (const line of [verb, `C: ${verb.toLowerCase()}`]) {
        const [scopes] = scopesOf(grammar, [line]);
        assert.deepEqual(scopes?.at(-1)?.at(-1), 'keyword.control.verb.smtp', line);
      }
    });
  }

  for (const { keyword } of keywords) {
    it(`knows the EHLO keyword ${keyword}`, async () => {
      const grammar = await loadGrammar(smtpGrammar);
      const [, scopes] = scopesOf(grammar, ['250-mail.example.org', `250 ${keyword}`]);
      assert.equal(scopes?.[4]?.at(-1), 'support.type.ehlo-keyword.smtp');
    });
  }

  /** After each of these the next line stands at the top again, whatever came before. */
  const endings: readonly (readonly [string, readonly string[]])[] = [
    ['a message', ['354 Go', 'Subject: x', '', 'y', '.']],
    ['a message that was cut off', ['354 Go', 'Subject: x', 'Connection closed by foreign host.']],
    ['a 354 of which only the server is shown', ['354 Go', '250 2.0.0 Ok']],
    ['DATA that was refused', ['DATA', '503 5.5.1 Error: need RCPT command']],
    ['a marked message', ['<-  354 Go', ' -> Subject: x', ' -> ', ' -> y', ' -> .']],
    ['a marked message that was cut off', ['<-  354 Go', ' -> Subject: x', '*** Remote host closed connection unexpectedly.']],
    ['a message with its sides named', ['S: 354 Go', 'C: Subject: x', 'C: ', 'C: y', 'C: .', 'S: 250 Ok']],
    ['credentials', ['334 VXNlcm5hbWU6', 'YWxpY2U=']],
    ['a challenge that is answered by nobody', ['334 VXNlcm5hbWU6', '421 4.4.2 timeout']],
    ['a chunk', ['BDAT 7 LAST', 'Hello', '250 2.0.0 Ok']],
    ['a certificate', ['-----BEGIN CERTIFICATE-----', 'MIID', '-----END CERTIFICATE-----', '---']],
  ];
  for (const [what, lines] of endings) {
    it(`is at the top again after ${what}`, async () => {
      assert.equal(depthAfter(await loadGrammar(smtpGrammar), lines), 1);
    });
  }
});

describe('the caret fixtures', () => {
  const check = async (fixture: string) => {
    const lines = parseFixture(fixture);
    const scopes = scopesOf(await loadGrammar(smtpGrammar), lines.map(({ text }) => text));
    return lines.flatMap(({ expectations }, index) => expectations.flatMap((expectation) => failuresOf(expectation, scopes[index] ?? [])));
  };

  it('fail where a scope is missing', async () => {
    assert.equal((await check('|220 a ESMTP\n~^^^ constant.numeric.reply-code.5yz')).length, 3);
  });

  it('fail where an unwanted scope is there', async () => {
    assert.equal((await check('|220 a ESMTP\n~^ !constant')).length, 1);
  });

  it('take a longer scope, not a longer word', async () => {
    assert.deepEqual(await check('|220 a ESMTP\n~^ constant.numeric'), []);
    assert.equal((await check('|220 a ESMTP\n~^ constant.num')).length, 1);
  });

  it('cannot point beyond the line', () => {
    assert.throws(() => parseFixture('|220\n~    ^ comment'), /beyond/);
  });
});
