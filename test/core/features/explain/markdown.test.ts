import assert from 'node:assert/strict';
import { explain } from '../../../../src/core/features/explain/explain.ts';
import { circumstancesMarkdown, escapeMarkdown, explanationMarkdown } from '../../../../src/core/features/explain/markdown.ts';

describe('escapeMarkdown', () => {
  const cases: readonly [string, string][] = [
    ['550 5.1.1', '550 5.1.1'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[a](b)', '\\[a\\]\\(b\\)'],
    ['https://example.org', 'https\\://example.org'],
    ['www.example.org', 'www\\.example.org'],
    ['a@example.org', 'a\\@example.org'],
    ['a\n# b', 'a \\# b'],
    ['`code` **bold**', '\\`code\\` \\*\\*bold\\*\\*'],
  ];
  for (const [text, escaped] of cases) it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), escaped));
});

describe('explanationMarkdown', () => {
  it('begins with the verdict', () => {
    const [first] = explanationMarkdown(explain('550 5.1.1 x')).split('\n');
    assert.match(first ?? '', /^\*\*550 5\.1\.1: .+\*\*$/);
  });

  it('links its sources', () => {
    assert.match(explanationMarkdown(explain('211')), /Sources: \[RFC 5321, section [\d.]+\]\(https:\/\/www\.rfc-editor\.org\/rfc\/rfc5321#section-[\d.]+\)/);
  });

  it('shows what a user typed as text', () => {
    assert.doesNotMatch(explanationMarkdown(explain('<img src=x onerror=y> [a](command:z)')), /(?<!\\)<img|(?<!\\)\]\(/);
  });
});

describe('circumstancesMarkdown', () => {
  it('shows words of the file as code that nothing closes', () => {
    assert.equal(circumstancesMarkdown([{ text: 'Answers', quote: 'a`b` <img src=x>', line: 3 }]), 'Answers `aˋbˋ <img src=x>` (line 3)');
  });
});
