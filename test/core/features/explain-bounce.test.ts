import assert from 'node:assert/strict';
import { explainBounce } from '../../../src/core/features/explain-bounce.ts';
import { bounceMarkdown } from '../../../src/core/features/explain/bounce-markdown.ts';
import { explainReported } from '../../../src/core/features/explain/reported.ts';
import { hover } from '../../../src/core/features/hover.ts';
import { outline } from '../../../src/core/features/structure/outline.ts';
import { lines, parse, unmark } from '../marked.ts';

const report = (...fields: string[]): string =>
  lines('From: MAILER-DAEMON@mail.example.org', 'Content-Type: multipart/report; boundary=b', '', '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mail.example.org', '', ...fields, '--b--');

const failed = ['Final-Recipient: rfc822; bob@example.net', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 no [such](command:x) <b>`mailbox`</b>', ''];
const delayed = ['Final-Recipient: rfc822; carol@example.net', 'Action: delayed', 'Status: 4.4.1', 'Diagnostic-Code: x-unix; connection timed out', ''];

const markdown = (text: string): string => {
  const bounce = explainBounce(parse(text, {}));
  return bounce === null ? '' : bounceMarkdown(bounce);
};

describe('explainBounce', () => {
  it('is silent on what is no bounce', () => {
    assert.equal(explainBounce(parse('220 a ESMTP\nEHLO b\n250 a\n')), null);
    assert.equal(explainBounce(parse('', {})), null);
  });

  it('tells how many failed', () => {
    assert.match(markdown(report(...failed)), /^# Not delivered to 1 recipient\n/);
    assert.match(markdown(report(...failed, ...delayed)), /^# Not delivered to 1 of 2 recipients\n/);
    assert.match(markdown(report(...delayed)), /^# Delivery report on 1 recipient\n/);
  });

  it('escapes what the mail says', () => {
    const page = markdown(report(...failed));
    assert.match(page, /\n## bob\\@example\.net\n/);
    assert.match(page, /> `550 5\.1\.1 no \[such\]\(command:x\) <b>ˋmailboxˋ<\/b>` \(line 12\)/);
  });

  it('takes the status where the words hold no code', () => {
    const [reply] = parse(report(...delayed), {}).replies;
    assert.ok(reply);
    assert.equal(reply.code, null);
    assert.notEqual(explainReported(reply).reason, null);
  });
});

describe('a bounce in the editor', () => {
  const hovered = (marked: string): string | null => {
    const { text, cursor } = unmark(marked);
    const found = hover(parse(text, {}), cursor ?? 0);
    return found === null ? null : `${text.slice(found.span.start, found.span.end)}: ${found.explanation.verdict}`;
  };
  const within = (mark: string): string => report(...failed).replace(mark.replace('‸', ''), mark);

  for (const [mark, expected] of [
    ['Act‸ion', /^Action: What the reporting system did/],
    ['Action: fai‸led', /^failed: Could not be delivered/],
    ['Sta‸tus', /^Status: The outcome/],
    ['Status: 5.1‸.1', /^5\.1\.1: /],
    ['Diagnostic‸-Code', /^Diagnostic-Code: The answer itself/],
    ['smtp; 55‸0', /^550: /],
    ['550 5.1‸.1 no', /^5\.1\.1: /],
  ] as const) {
    it(`explains ${mark}`, () => assert.match(hovered(within(mark)) ?? 'nothing', expected));
  }

  it('explains nothing in the mail that came back', () => {
    const text = `${report(...failed).replace('--b--\n', '')}--b\nContent-Type: message/rfc822\n\nSubject: 55‸0 apples\n\n--b--\n`;
    assert.equal(hovered(text), null);
  });

  it('is outlined by recipient', () => {
    assert.deepEqual(
      outline(parse(report(...failed, ...delayed), {})).map(({ kind, name, detail }) => [kind, name, detail]),
      [['recipient', 'bob@example.net', '550 5.1.1 · failed'], ['recipient', 'carol@example.net', '4.4.1 · delayed']],
    );
  });
});
