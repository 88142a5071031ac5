import assert from 'node:assert/strict';
import { readConfiguration } from '../../../src/core/features/configuration.ts';
import { explain } from '../../../src/core/features/explain/explain.ts';
import { explanationMarkdown } from '../../../src/core/features/explain/markdown.ts';
import { findFailure } from '../../../src/core/features/failure/failure.ts';
import { hover } from '../../../src/core/features/hover.ts';
import { withOwnWords } from '../../../src/core/features/own-words.ts';
import { lines, parse, unmark } from '../marked.ts';

const { configuration, mistakes } = readConfiguration({
  patterns: [
    { text: 'gateway * says no', words: 'Ask the <b>network</b> team.', reason: 'policy', speaker: 'Our *Gateway*', link: 'https://wiki.example.org/no' },
    { text: '*', words: 'x' },
    { text: 'a', words: 'x', reason: 'nope' },
    { text: 'a', words: 'x', link: 'javascript:alert(1)' },
    { text: 'a', words: 'x', link: 'https://x) [y](z' },
    { words: 'x' },
  ],
});
const { patterns } = configuration;

describe('a team\'s own words', () => {
  it('are read, and what is no good is named', () => {
    assert.equal(patterns.length, 1);
    assert.deepEqual(mistakes.map(({ path }) => path.join('.')), ['patterns.1.text', 'patterns.2.reason', 'patterns.3.link', 'patterns.4.link', 'patterns.5.text']);
  });

  it('are believed first, and shown as text', () => {
    const told = withOwnWords(explain('550 5.1.1 The GATEWAY  gw1 says no'), '550 5.1.1 The GATEWAY  gw1 says no', patterns);
    assert.deepEqual([told.reason, told.speaker, told.confidence, told.verdict], ['policy', 'Our *Gateway*', 'certain', 'A local rule that is not told more closely']);
    const page = explanationMarkdown(told);
    assert.match(page, /\*\*Noted by your team:\*\* Ask the \\<b\\>network\\<\/b\\> team\. \(\[more\]\(https:\/\/wiki\.example\.org\/no\)\)/);
    assert.doesNotMatch(page.replace(/\\./g, ''), /<b>|\*Gateway\*/);
  });

  it('say nothing of other replies', () => {
    const other = explain('550 5.1.1 User unknown');
    assert.equal(withOwnWords(other, '550 5.1.1 User unknown', patterns), other);
  });

  it('reach hovers and pages on a failure', () => {
    const { text, cursor } = unmark(lines('EHLO a.example.org', '250 b', 'MAIL FROM:<c@d>', '55‸4 5.7.1 Gateway 7 says no'));
    assert.equal(hover(parse(text), cursor ?? 0, patterns)?.explanation.ownWords, 'Ask the <b>network</b> team.');
    assert.equal(findFailure(parse(text), {}, patterns).cause?.reason, 'policy');
  });
});
