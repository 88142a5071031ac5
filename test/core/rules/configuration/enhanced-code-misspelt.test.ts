import assert from 'node:assert/strict';
import { enhancedCodeMisspelt } from '../../../../src/core/rules/configuration/enhanced-code-misspelt.ts';
import { expectProblems, lines, parse, unmark } from '../../marked.ts';

describe('enhanced-code-misspelt', () => {
  const path = 'etc/postfix/access';

  it('finds codes with a number or a dot too few or too many', () => {
    const [message] = expectProblems(
      enhancedCodeMisspelt,
      lines('a.example 550 «5.71» Not you', 'b.example 550 «51.6» Moved', 'c.example 450 «4.7» Later', 'd.example 550 «5,7,1» no', 'e.example 554 «5..7.1» no', 'f.example 550 «5.7.1.» no', 'g.example 550 «5.7.1234» no', 'h.example 550 «5.1»', 'i.example 550 «5.1» unknown user'),
      { path },
    );
    assert.equal(message, '5.71 is no enhanced code: it is three numbers with dots between, such as 5.7.1. Clients read this as text.');
  });

  it('finds them where the program says the reply code itself', () => {
    expectProblems(enhancedCodeMisspelt, lines('a.example REJECT «5.71» Not you', 'b.example REJECT 5.7.1 Not you', 'c.example REJECT'), { path });
  });

  it('finds a letter that looks like a digit', () => {
    const [message] = expectProblems(enhancedCodeMisspelt, lines('a.example 550 «5.7.l» no', 'b.example 450 «4.O.0» no', 'c.example 550 5.ll.x no'), { path });
    assert.equal(message, '5.7.l is no enhanced code: it is three numbers with dots between, such as 5.7.1. A letter stands for a digit here.');
  });

  it('finds them where the setting is nothing else', () => {
    expectProblems(enhancedCodeMisspelt, 'OPTIONS="-r 5 -R no -C «5.7.1.»"\n', { path: 'etc/default/spamass-milter' });
    expectProblems(enhancedCodeMisspelt, 'OPTIONS="-r 5 -R no -C 5.7.1"\nOPTIONS="-C $CODE"\n', { path: 'etc/default/spamass-milter' });
  });

  it('mends what can mean one code', () => {
    const { text } = unmark('a.example 550 5.71 Not you\nb.example 550 57.1 Not you\nc.example 550 5.7.1234 Not you\n');
    assert.deepEqual([...enhancedCodeMisspelt.check(parse(text, { path }))].map(({ fixes = [] }) => fixes.map(({ title }) => title)), [['Write 5.7.1'], ['Write 5.7.1'], []]);
  });

  it('leaves sizes, dates, versions and addresses alone', () => {
    expectProblems(
      enhancedCodeMisspelt,
      lines('a.example 552 5.2 MB is the limit', 'b.example 550 5.5 points too many', 'c.example 550 5.11.2026 is too late', 'd.example 550 5.5.0.1 is listed', 'e.example 550 4.96 Exim here', 'f.example 550 5.7.1 no', 'g.example 550 5 more', 'h.example 550 5.0GB', 'i.example 552 5.1 million is too much', 'j.example 550 5.2 of your messages'),
      { path },
    );
  });
});
