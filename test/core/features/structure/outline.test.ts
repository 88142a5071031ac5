import assert from 'node:assert/strict';
import { folds } from '../../../../src/core/features/structure/folding.ts';
import { outline, type OutlineItem } from '../../../../src/core/features/structure/outline.ts';
import { pairAt } from '../../../../src/core/features/structure/pair.ts';
import { lines, parse, unmark } from '../../marked.ts';

const session = lines(
  '220 mail.example.org ESMTP', 'EHLO b', '250-mail.example.org', '250 SIZE', 'AUTH PLAIN AGEAYg==', '235 ok', 'MAIL FROM:<x@b>', '250 ok',
  'RCPT TO:<y@a>', '250 ok', 'RCPT TO:<z@a>', '550 no', 'DATA', '354 go', 'Subject: Hello', '', 'Text', '.', '250 done', 'QUIT', '221 bye',
);

/** An outline as indented lines. */
function draw(items: readonly OutlineItem[], indent = ''): string[] {
  return items.flatMap(({ name, detail, children }) => [`${indent}${name} (${detail})`, ...draw(children, `${indent}  `)]);
}

describe('outline', () => {
  it('shows session, transaction, recipients, message', () => {
    assert.deepEqual(draw(outline(parse(session))), [
      'mail.example.org (1 of 2 recipients refused)',
      '  EHLO b (250)',
      '  AUTH PLAIN [redacted] (235)',
      '  MAIL <x@b> (sent)',
      '    <y@a> (250)',
      '    <z@a> (550)',
      '    Hello (3 lines)',
      '  QUIT (221)',
    ]);
  });

  it('holds every selection within its span, and every child within its parent', () => {
    const check = ({ span, selection, children, name }: OutlineItem): void => {
      assert.ok(span.start <= selection.start && selection.end <= span.end, name);
      for (const child of children) {
        assert.ok(span.start <= child.span.start && child.span.end <= span.end, child.name);
        check(child);
      }
    };
    outline(parse(session)).forEach(check);
    outline(parse(session.repeat(3))).forEach(check);
  });

  it('shows no secret', () => {
    assert.doesNotMatch(JSON.stringify(outline(parse(session))), /AGEAYg/);
    assert.doesNotMatch(JSON.stringify(outline(parse(lines('AUTH LOGIN', '334 VXNlcm5hbWU6', 'Ym9i', '235 ok')))), /Ym9i/);
  });
});

describe('folds', () => {
  it('folds session, reply, message and a tool\'s own talk', () => {
    const noise = ['CONNECTED(00000003)', 'depth=0 CN = x', 'verify error', '---'];
    const found = folds(parse(lines(...noise) + session)).map(({ kind, startLine, endLine }) => `${kind} ${startLine}-${endLine}`);
    assert.deepEqual(found, ['note 0-3', 'session 4-24', 'reply 6-7', 'message 18-20']);
  });

  it('folds nothing in what is no SMTP', () => {
    assert.deepEqual(folds(parse('a\nb\nc\nd\ne\nf\n', {})), []);
  });
});

describe('pairAt', () => {
  const pairs: readonly [string, string | null][] = [
    ['RCPT TO:<y@‸a>\n250 ok\n', 'RCPT TO:<y@a> | 250 ok'],
    ['RCPT TO:<y@a>\n250 o‸k\n', 'RCPT TO:<y@a> | 250 ok'],
    ['MAIL FROM:<a@b>\nRCPT TO:<y@a>\n250 ok\n55‸0 no\n', 'RCPT TO:<y@a> | 550 no'],
    ['EHLO a\n250-‸b\n250 c\n', 'EHLO a | 250-b\n250 c'],
    ['220 ‸a ESMTP\n', null],
  ];
  for (const [marked, expected] of pairs) {
    it(JSON.stringify(marked), () => {
      const { text, cursor } = unmark(marked);
      const pair = pairAt(parse(text), cursor ?? 0);
      assert.equal(pair === null ? null : `${text.slice(pair.command.start, pair.command.end)} | ${text.slice(pair.reply.start, pair.reply.end)}`, expected);
    });
  }
});
