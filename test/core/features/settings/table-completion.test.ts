import assert from 'node:assert/strict';
import { parseDocument } from '../../../../src/core/document.ts';
import { complete } from '../../../../src/core/features/completion.ts';
import { outline } from '../../../../src/core/features/structure/outline.ts';
import { readConfiguration } from '../../../../src/core/features/configuration.ts';
import { unmark } from '../../marked.ts';

function offeredInTable(marked: string): string[] {
  const { text, cursor } = unmark(marked);
  return complete(parseDocument(text, { path: '/etc/postfix/sender_access' }), cursor ?? 0).map((one) => one.text);
}

describe('a table of Postfix', () => {
  it('offers enhanced codes of the class behind a code', () => {
    const offered = offeredInTable('spam.example.net 550 ‸');
    assert.ok(offered.includes('5.7.1'), offered.join(' '));
    assert.ok(offered.every((text) => !/^[24]\./.test(text)), offered.join(' '));
  });

  it('offers no reply code behind an action, which would be text there', () => {
    const offered = offeredInTable('spam.example.net REJECT 5‸');
    assert.ok(offered.includes('5.7.1'), offered.join(' '));
    assert.ok(offered.every((text) => /^5\./.test(text)), offered.join(' '));
  });
});

describe('the outline of a configuration', () => {
  it('is its settings', () => {
    const document = parseDocument('# one\nreject_code = 550\nsoft_bounce = no\n', { path: '/etc/postfix/main.cf' });
    assert.deepEqual(outline(document).map(({ name, detail }) => `${name} ${detail}`), ['reject_code 550', 'soft_bounce no']);
  });
});

describe('files and sourceCode in .smtp-lens.json', () => {
  it('are read, and their mistakes are told', () => {
    const { configuration, mistakes } = readConfiguration({ files: { 'a/*.cf': 'postfix-main' }, sourceCode: true });
    assert.deepEqual(mistakes, []);
    assert.equal(configuration.sourceCode, true);
    const wrong = readConfiguration({ files: { 'a/*.cf': 'no-such-format' }, sourceCode: 'yes' });
    assert.deepEqual(wrong.mistakes.map(({ path }) => path.join('|')).sort(), ['files|a/*.cf', 'sourceCode']);
  });
});
