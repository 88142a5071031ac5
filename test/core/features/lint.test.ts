import assert from 'node:assert/strict';
import { lint } from '../../../src/core/features/lint.ts';
import { lines, parse } from '../marked.ts';

const document = parse(lines(`550 ${'x'.repeat(600)}`, `NOOP ${'x'.repeat(600)}`));

describe('lint', () => {
  it('gives findings in the order of the text, each with its rule\'s own severity', () => {
    assert.deepEqual(lint(document).map(({ rule, severity }) => [rule.id, severity]), [
      ['reply-line-too-long', 'warning'],
      ['command-line-too-long', 'warning'],
    ]);
  });

  it('follows the user', () => {
    const findings = lint(document, { rules: { 'reply-line-too-long': 'off', 'command-line-too-long': 'error' } });
    assert.deepEqual(findings.map(({ rule, severity }) => [rule.id, severity]), [['command-line-too-long', 'error']]);
  });
});
