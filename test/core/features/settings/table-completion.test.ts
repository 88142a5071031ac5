import assert from 'node:assert/strict';
import { parseDocument } from '../../../../src/core/document.ts';
import { complete, type Completion } from '../../../../src/core/features/completion.ts';
import { outline } from '../../../../src/core/features/structure/outline.ts';
import { readConfiguration } from '../../../../src/core/features/configuration.ts';
import { unmark } from '../../marked.ts';

function offeredInTable(marked: string): string[] {
  const { text, cursor } = unmark(marked);
  const typingAt = text.lastIndexOf('\n', (cursor ?? 0) - 1) + 1;
  return complete(parseDocument(text, { path: '/etc/postfix/sender_access', typingAt }), cursor ?? 0).map((one) => one.text);
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
  it('offers them before anything of the text is there', () => {
    assert.ok(offeredInTable('a.example OK\nspam.example.net DEFER ‸').every((text) => text.startsWith('4.')));
    assert.ok(offeredInTable('a.example OK\nspam.example.net REJECT ‸').includes('5.7.1'));
    assert.deepEqual(offeredInTable('a.example REJECT\nspam.example.net REJECT‸'), []);
  });

  it('offers no name for what is no action', () => {
    assert.deepEqual(offeredInTable('spam.example.net unk‸\na.example OK\n'), []);
    assert.ok(offeredInTable('spam.example.net REJ‸\na.example OK\n').includes('REJECT'));
  });

  it('offers enhanced codes alone behind an action that has its code', () => {
    const offered = offeredInTable('a.example OK\nspam.example.net REJECT 5‸');
    assert.ok(offered.includes('5.7.1'), offered.join(' '));
    assert.ok(offered.every((text) => /^5\./.test(text)), offered.join(' '));
  });
});

describe('other programs', () => {
  const first = (path: string, marked: string): Completion | undefined => {
    const { text, cursor } = unmark(marked);
    return [...complete(parseDocument(text, { path }), cursor ?? 0)].sort((a, b) => a.rank - b.rank)[0];
  };

  it('are offered what they say of themselves first', () => {
    assert.equal(first('exim4/conf.d/acl/30', 'deny\n  message = ‸\n')?.text, '550');
    assert.equal(first('exim4/conf.d/acl/30', 'defer\n  message = 4‸\n')?.text, '451');
    assert.equal(first('dovecot/conf.d/90-quota.conf', 'plugin {\n  quota_status_overquota = "552 5.2‸"\n}\n')?.text, '5.2.2');
  });

  it('are offered a code behind the enhanced code that sendmail has before it', () => {
    const { text, cursor } = unmark('From:a@example.org\tERROR:4.7.1:"4‸\nTo:b@example.org\tREJECT\n');
    const codes = complete(parseDocument(text, { path: 'etc/mail/access' }), cursor ?? 0).map((one) => one.text);
    assert.ok(codes.includes('450') && codes.every((code) => code.startsWith('4')), codes.join(' '));
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
