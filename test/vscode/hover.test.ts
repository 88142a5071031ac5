import { Range } from 'vscode';
import { doesNotMatch, equal, match } from './assert.ts';
import { change, closeAll, hoverAt, open } from './open.ts';

describe('hover', () => {
  after(closeAll);

  it('explains a reply, its two codes in one answer', async () => {
    const { document, position } = await open('EHLO a\n250 b\nMAIL FROM:<a@b>\n250 ok\nRCPT TO:<x@y>\n550 5.‸1.1 User unknown\n');
    const text = await hoverAt(document, position);
    match(text, /^\*\*550 5\.1\.1: /);
    match(text, /How to fix it/);
    match(text, /https:\/\/www\.rfc-editor\.org\/rfc\/rfc3463/);
    match(text, /\(command:smtpLens\.compare\?/);
  });

  it('explains verbs and EHLO keywords', async () => {
    const verb = await open('EH‸LO a\n250-b\n250 PIPELINING\n');
    match(await hoverAt(verb.document, verb.position), /^\*\*EHLO: /);
    const keyword = await open('EHLO a\n250-b\n250 PIPE‸LINING\n');
    match(await hoverAt(keyword.document, keyword.position), /^\*\*PIPELINING: /);
  });

  it('says so where no standard defines a code', async () => {
    const { document, position } = await open('EHLO a\n4‸66 odd\n');
    match(await hoverAt(document, position), /No standard defines 466/);
  });

  for (const [what, marked] of [
    ['a size', 'EHLO a\n250-b\n250 SIZE 10‸240\n'],
    ['message text', 'DATA\n354 go\n55‸0 5.1.1 no reply\n.\n'],
    ['a file of another language', '550 5.1.‸1 no'],
  ] as const) {
    it(`is silent on ${what}`, async () => {
      const { document, position } = await open(marked, what.includes('language') ? 'txt' : 'smtp');
      equal(await hoverAt(document, position), '');
    });
  }

  it('works in a fence of Markdown as in a file', async () => {
    const { document, position } = await open('# 550 in prose\n\n```smtp\nRCPT TO:<a@b>\n55‸0 5.1.1 no\n```\n', 'md');
    match(await hoverAt(document, position), /\*\*550 5\.1\.1: /);
    equal(await hoverAt(document, position.with(0, 3)), '');
  });

  it('follows what is typed', async () => {
    const { document, position } = await open('EHLO a\n‸250 b\n');
    match(await hoverAt(document, position), /\*\*250: /);
    await change(document, (edits, uri) => edits.replace(uri, new Range(position, position.translate(0, 3)), '550'));
    const text = await hoverAt(document, position);
    match(text, /\*\*550: /);
    doesNotMatch(text, /\*\*250: /);
  });
});
