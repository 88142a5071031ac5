import assert from 'node:assert/strict';
import { parseCommand } from '../../../src/core/smtp/command.ts';
import { readEnvelopePath } from '../../../src/core/smtp/envelope.ts';

function read(text: string): string | null {
  const path = readEnvelopePath(parseCommand({ speaker: 'client', text, span: { start: 0, end: text.length } }, { session: undefined, encoding: 'utf-8', source: null, lineEnd: undefined }));
  return path === null ? null : `${path.kind} ${text.slice(path.start, path.end)}`;
}

describe('envelope paths', () => {
  it('are read in all the ways in which people write them', () => {
    const expected: Record<string, string | null> = {
      'MAIL FROM:<a@b> SIZE=3': 'bracketed <a@b>',
      'mail from: <>': 'bracketed <>',
      'RCPT TO:a@b NOTIFY=NEVER': 'bare a@b',
      'RCPT TO:"a b"@c X=1': 'bare "a b"@c',
      'MAIL FROM:': 'missing FROM:',
      'MAIL FROM: SIZE=3': 'missing FROM:',
      'MAIL FROM:<a@b': 'unbalanced <a@b',
      'MAIL FROM:<a@b   SIZE=3': 'unbalanced <a@b',
      'MAIL FROM:a@b>': 'unbalanced a@b>',
      'MAIL FROM:<<a@b>>': 'unbalanced <<a@b>>',
      'MAIL FROM:<A <a@b>>': 'named <A <a@b>>',
      'MAIL FROM:A <a@b> SIZE=3': 'named A <a@b>',
      'MAIL FROM:<"A <a>"@b>': 'bracketed <"A <a>"@b>',
      'MAIL FROM:<"a@b>': 'bracketed <"a@b>',
      'MAIL a@b': 'lead a@b',
      'MAIL TO:<a@b>': 'lead TO:<a@b>',
      'MAIL ': null,
      'NOOP <a@b>': null,
    };
    for (const [text, path] of Object.entries(expected)) assert.equal(read(text), path, text);
  });
});
