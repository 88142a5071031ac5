import assert from 'node:assert/strict';
import { readSieveCommands } from '../../../../src/core/formats/configs/filters/sieve-commands.ts';
import { codeNotTaken } from '../../../../src/core/rules/configuration/code-not-taken.ts';
import { successForRefusal } from '../../../../src/core/rules/configuration/success-for-refusal.ts';
import { enhancedClassMismatch } from '../../../../src/core/rules/replies/enhanced-class-mismatch.ts';
import { lint } from '../../../../src/core/features/lint.ts';
import { expectProblems, parse } from '../../marked.ts';
import { toldSettings } from './told-settings.ts';

describe('sieve', () => {
  const path = 'home/ada/.dovecot.sieve';

  it('reads commands in blocks, with texts in quotes and over lines', () => {
    const text = 'require ["reject"];\r\n/* reject "a"; */ # reject "b";\r\nif header :is "X" "c" { reject text: # d\r\ne\r\n..f\r\n.\r\n; stop; }\r\nredirect :copy "g\\"h";';
    assert.deepEqual(
      readSieveCommands(text).map(({ name, texts }) => [name, ...texts.map(({ start, end }) => text.slice(start, end))]),
      [['require'], ['if', 'X', 'c'], ['reject', 'e\r\n..f'], ['stop'], ['redirect', 'g\\"h']],
    );
  });

  it('takes a code from a text only where one stands at its beginning', () => {
    assert.deepEqual(toldSettings(path, 'reject "550 5.7.1 no";\nereject "no 550";\nreject "500 mails are enough";\ndiscard;\n'), [
      'reject = 550 5.7.1 no [550 5.7.1 no]',
      'ereject = no 550',
      'reject = 500 mails are enough',
      'discard = ',
    ]);
  });

  it('takes an enhanced code that stands alone', () => {
    assert.deepEqual(toldSettings(path, 'ereject "5.7.1 Not wanted";\nreject "4.2 is too much";\n'), ['ereject = 5.7.1 Not wanted [5.7.1 Not wanted]', 'reject = 4.2 is too much']);
    expectProblems(codeNotTaken, 'ereject "«2.0.0» no";\nereject "450 4.7.1 later";\n', { path });
  });

  it('finds codes that do not agree', () => {
    expectProblems(enhancedClassMismatch, 'reject "550 «4.7.1» no";\nfileinto "550 4.7.1";\n', { path });
    expectProblems(successForRefusal, 'ereject "«250» 2.0.0 no";\n', { path });
  });

  it('says nothing of long texts and other alphabets, which the standard has ways for', () => {
    assert.deepEqual(lint(parse(`ereject text:\n${'Nicht für mich. '.repeat(60)}\n.\n;\nvacation :days 7 "Ich bin verreist";\n`, { path })), []);
  });

  it('ends where a script is cut off', () => {
    for (const text of ['reject "550', 'reject text:', 'reject text:\n', 'reject text:\n.', '/*', 'if (', ':', '']) assert.ok(toldSettings(path, text).length <= 1);
  });
});
