import assert from 'node:assert/strict';
import { mergeSettings, readConfiguration, settingsFor } from '../../../src/core/features/configuration.ts';
import { ignorableLine } from '../../../src/core/features/ignorable-line.ts';
import { fixAll, lint } from '../../../src/core/features/lint.ts';
import { applyEdits } from '../../../src/core/text/span.ts';
import { lines, parse } from '../marked.ts';

const blank = parse(lines('MAIL FROM: <a@example.org>', '250 ok', 'RCPT TO: <b@example.org>', '250 ok'));
const only = { preset: 'off', rules: { 'space-after-colon': 'warning' } } as const;

describe('configuration', () => {
  it('reads what is right and lists what is wrong, with its place', () => {
    const { configuration, mistakes } = readConfiguration({
      preset: 'loud', rules: { 'space-after-colon': 'off', nope: 'off', 'text-line-too-long': 'big' }, ignore: [{ rules: ['nope'] }, { files: 'a/*', line: 'x' }, {}, { file: 'a' }], more: 1,
    });
    assert.deepEqual(configuration, { rules: { 'space-after-colon': 'off' }, ignore: [{ files: 'a/*', line: 'x' }], patterns: [] });
    assert.deepEqual(mistakes.map(({ path }) => path.join('.')), ['more', 'preset', 'rules.nope', 'rules.text-line-too-long', 'ignore.0.rules', 'ignore.2', 'ignore.3.file']);
    assert.equal(readConfiguration([]).mistakes.length, 1);
  });

  it('keeps what concerns a file', () => {
    const { configuration } = readConfiguration({ ignore: [{ files: 'old/*' }, { rules: ['space-after-colon'] }] });
    assert.equal(settingsFor(configuration, 'old/a/b.smtp').ignore?.length, 2);
    assert.equal(settingsFor(configuration, 'new/b.smtp').ignore?.length, 1);
  });

  it('lets the stronger decide', () => {
    const merged = mergeSettings({ preset: 'strict', rules: { a: 'off', b: 'info' }, ignore: [{ line: '1' }] }, { rules: { b: 'error' }, ignore: [{ line: '2' }] });
    assert.deepEqual(merged, { preset: 'strict', rules: { a: 'off', b: 'error' }, ignore: [{ line: '1' }, { line: '2' }] });
  });
});

describe('presets, ignoring and fixing', () => {
  it('makes rules stricter, or leaves only those decided on', () => {
    const severities = (settings: Parameters<typeof lint>[1]): string[] => lint(blank, settings).filter(({ rule }) => rule.id === 'space-after-colon').map(({ severity }) => severity);
    assert.deepEqual(severities({}), ['warning', 'warning']);
    assert.deepEqual(severities({ preset: 'strict' }), ['error', 'error']);
    assert.deepEqual(lint(blank, { preset: 'off' }), []);
    assert.deepEqual(severities({ preset: 'off', rules: { 'space-after-colon': 'hint' } }), ['hint', 'hint']);
  });

  it('ignores a line, a rule, or both', () => {
    assert.equal(lint(blank, { ...only, ignore: [{ line: 'mail from: *' }] }).length, 1);
    assert.equal(lint(blank, { ...only, ignore: [{ rules: ['space-after-colon'] }] }).length, 0);
    assert.equal(lint(blank, { ...only, ignore: [{ rules: ['text-line-too-long'], line: '*' }] }).length, 2);
  });

  it('mends all that may be mended unseen', () => {
    assert.equal(applyEdits(blank.text, fixAll(lint(blank, only))), blank.text.replaceAll(': <', ':<'));
  });

  it('names a line without what is secret in it', () => {
    const login = parse(lines('EHLO a', '250 b', 'AUTH PLAIN AGEAc2VjcmV0', '235 ok'));
    assert.equal(ignorableLine(login, login.text.indexOf('PLAIN')), 'AUTH PLAIN *');
    assert.equal(ignorableLine(blank, 3), 'MAIL FROM: <a@example.org>');
    assert.ok(ignorableLine(parse(`NOOP ${'x'.repeat(900)}\n`), 0).length === 201);
  });
});
