import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/features/lint.ts';
import { inlayHints } from '../../../../src/core/features/structure/hints.ts';
import { selectionsAt } from '../../../../src/core/features/structure/selection.ts';
import { summariseSessions } from '../../../../src/core/features/structure/session-summary.ts';
import { semanticTokens } from '../../../../src/core/features/structure/tokens.ts';
import { lines, parse, unmark } from '../../marked.ts';

describe('semanticTokens', () => {
  const tokens = (text: string): string[] => semanticTokens(parse(text)).map(({ span, modifiers }) => [text.slice(span.start, span.end), ...modifiers].join(' '));

  it('marks what was refused, put off, encrypted, or a login in the clear', () => {
    assert.deepEqual(
      tokens(lines('EHLO a', '250 b', 'AUTH PLAIN x', '535 no', 'STARTTLS', '220 go', 'EHLO a', '250 b', 'AUTH PLAIN x', '235 ok', 'MAIL FROM:<a@b>', '451 later', 'QUIT', '221 bye')),
      ['EHLO', 'AUTH refused clear', 'STARTTLS', 'EHLO encrypted', 'AUTH encrypted', 'MAIL deferred encrypted', 'QUIT encrypted'],
    );
  });
});

describe('inlayHints', () => {
  const hints = (text: string, kind: string): string[] => inlayHints(parse(text), 0, text.length).filter((hint) => hint.kind === kind).map((hint) => hint.text);

  it('says which command a pipelined reply answers, and only there', () => {
    assert.deepEqual(hints(lines('EHLO a', '250 b', 'MAIL FROM:<a@b>', 'RCPT TO:<c@d>', 'RCPT TO:<e@f>', '250 ok', '550 no', '250 ok'), 'answers'), ['answers MAIL FROM:<a@b>', 'answers RCPT TO:<c@d>']);
  });

  it('names codes', () => {
    assert.deepEqual(hints(lines('MAIL FROM:<a@b>', '550 5.1.1 no', 'RSET', '466 odd'), 'name'), ['Bad Destination Mailbox Address']);
  });

  it('keeps to what is shown', () => {
    const text = lines('EHLO a', '250 b').repeat(50);
    assert.equal(inlayHints(parse(text), 0, 20).length < 5, true);
  });
});

describe('selectionsAt', () => {
  it('grows from line to exchange, transaction, session', () => {
    const { text, cursor } = unmark('EHLO a\n250 b\nMAIL FROM:<a@b>\n250 ok\nRCPT TO:<c@d>\n550 n‸o\nQUIT\n221 bye\n');
    const grown = selectionsAt(parse(text), cursor ?? 0).map(({ start, end }) => text.slice(start, end).split('\n').length);
    assert.deepEqual(grown, [1, 2, 4, 8]);
  });
});

describe('summariseSessions', () => {
  it('counts refusals and problems, and names the codes', () => {
    const document = parse(lines('220 a ESMTP', 'EHLO c', '250 a', `NOOP ${'x'.repeat(600)}`, '250 ok', 'MAIL FROM:<a@b>', '250 ok', 'RCPT TO:<c@d>', '550 5.1.1 no', 'RCPT TO:<e@f>', '550 5.1.1 no', 'RCPT TO:<g@h>', '250 ok', 'QUIT', '221 bye'));
    const [summary] = summariseSessions(document, lint(document));
    assert.deepEqual([summary?.fate, summary?.problems, summary?.refusals], ['2 of 3 recipients refused', 1, ['5.1.1']]);
  });
});
