import assert from 'node:assert/strict';
import { replyCodes } from '../../../../src/core/catalogue/index.ts';
import { codesIn, listComparable } from '../../../../src/core/features/compare/comparable.ts';
import { compare } from '../../../../src/core/features/compare/compare.ts';
import { comparisonMarkdown } from '../../../../src/core/features/explain/markdown.ts';

describe('compare', () => {
  it('puts 211 and 500 side by side', () => {
    const { title, items, summary, differences, choose } = compare(['211', '500']);
    assert.equal(title, 'SMTP 211 System Status vs 500 Syntax Error');
    assert.equal(items.length, 2);
    assert.match(summary, /`211`.*`500`/);
    const values = Object.fromEntries(differences.map((row) => [row.aspect, row.values]));
    assert.deepEqual(values['Outcome'], ['success', 'permanent failure']);
    assert.equal(values['Answers']?.[0], 'HELP');
    assert.ok(choose.some((line) => line.includes('`211`')) && choose.some((line) => line.includes('`500`')));
  });

  it('shows only what differs', () => {
    for (const { aspect, values } of compare(['450', '451']).differences) assert.notEqual(values[0], values[1], aspect);
    assert.deepEqual(compare(['550', '550']).differences, []);
  });

  it('compares more than two, and kinds with each other', () => {
    const { items, differences } = compare(['450', '4.2.2', '552 5.2.2 Over quota', 'RCPT']);
    assert.deepEqual(items.map(({ kind }) => kind), ['reply-code', 'enhanced-code', 'reply', 'verb']);
    for (const { values } of differences) assert.equal(values.length, 4);
  });

  it('reads one code as one speaker means it', () => {
    const [standard, vendor] = compare(['5.1.10', '5.1.10@microsoft']).items;
    assert.notEqual(standard?.verdict, vendor?.verdict);
    assert.equal(vendor?.speaker, 'microsoft');
  });

  it('has something to say on any pair of reply codes', () => {
    for (const a of replyCodes) {
      for (const b of replyCodes) {
        const { summary, choose, title } = compare([a.code, b.code]);
        assert.ok(summary.length > 20 && choose.length >= 2 && !title.includes('undefined'), title);
      }
    }
  });

  it('asks for two', () => {
    assert.throws(() => compare(['550']), /two or more/);
  });

  it('becomes Markdown with a table', () => {
    const markdown = comparisonMarkdown(compare(['211', '500']));
    assert.match(markdown, /^# SMTP 211 System Status vs 500 Syntax Error\n/);
    assert.match(markdown, /\n\| +\| 211 \| 500 \|\n\| --- \| --- \| --- \|\n/);
  });
});

describe('listComparable', () => {
  it('offers every reply code and enhanced code once', () => {
    const codes = listComparable([]).map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const code of ['211', '500', '5.7.1', '4.7.1', '2.1.5']) assert.ok(codes.includes(code), code);
  });

  it('offers a strange code that was asked for, first', () => {
    assert.deepEqual(listComparable(['466', '550']).slice(0, 1).map(({ code, name }) => [code, name]), [['466', '']]);
  });
});

describe('codesIn', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['550 5.1.1 User unknown', ['550', '5.1.1']],
    ['211 or 500?', ['211', '500']],
    ['192.0.2.250 port 2525 and 10240000', []],
    ['550-5.7.26 and 550', ['550', '5.7.26']],
    ['', []],
  ];
  for (const [text, codes] of cases) it(JSON.stringify(text), () => assert.deepEqual(codesIn(text), codes));
});
