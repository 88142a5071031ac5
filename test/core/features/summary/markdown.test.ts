import assert from 'node:assert/strict';
import { LogCounter } from '../../../../src/core/features/summary/count.ts';
import { summaryMarkdown } from '../../../../src/core/features/summary/markdown.ts';
import { Summing } from '../../../../src/core/features/summary/summary.ts';
import { postfix } from './logs.ts';

function page(log: string): string {
  const counter = new LogCounter();
  counter.push(new TextEncoder().encode(log));
  counter.end();
  const summing = new Summing();
  summing.add(counter.take());
  return summaryMarkdown(summing.summarise(), { title: 'mail.log', line: (line) => `mail.log#L${line + 1}`, code: (code) => `${code}.md` });
}

describe('a summary’s page', () => {
  const text = page(postfix.log);

  it('shows what failed first', () => {
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings, ['Why mail failed or was refused', 'Reply codes', 'Relay hosts', 'Recipient domains', 'By hour of the log’s clock']);
    assert.match(text, /^\| 1 \| 1 \| 2 \| 1 \| 4 \| 1 \|$/m);
  });

  it('leads from each reason to the line of its first example', () => {
    const lines = postfix.log.split('\n');
    const places = [...text.matchAll(/\[line (\d+)\]\(mail\.log#L(\d+)\)/g)];
    assert.ok(places.length >= 4);
    for (const [, shown, linked] of places) {
      assert.equal(shown, linked);
      assert.match(lines[Number(shown) - 1] ?? '', /status=(?:deferred|bounced|expired)|reject: /);
    }
  });

  it('leads from codes to their pages', () => assert.ok(text.includes('[550](550.md) [5.1.1](5.1.1.md)')));

  it('lets no log write Markdown', () => {
    const hostile = page(postfix.log.replace('unknown user: "nobody"', '| <img src=x> [click](http://example.net) `x`').replaceAll('mx.example.com', '<b>*x*|'));
    assert.doesNotMatch(hostile, /(?<!\\)<img|\]\(http|(?<!\\)<b|(?<!\\)\*x/);
  });

  it('says so where there is no log', () => assert.match(page('Dear all,\n'), /No mail log that we can read/));
});
