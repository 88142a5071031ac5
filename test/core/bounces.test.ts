import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import type { SmtpDocument } from '../../src/core/document.ts';
import type { ReportedReply } from '../../src/core/smtp/reported-reply.ts';
import { parse } from './marked.ts';

/** What mail systems send back, each beside what a person read in it: programs' own words, names of nobody. */
const folder = 'test/core/bounces';

describe('bounces', () => {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.expected')).sort();

  for (const name of names) {
    const text = readFileSync(`${folder}/${name}`, 'utf8');

    it(name, () => {
      const document = parse(text, {});
      assert.equal(document.format?.kind, 'bounce');
      assert.deepEqual(document.sessions, []);
      assert.equal(rendered(document), readFileSync(`${folder}/${name}.expected`, 'utf8').replaceAll('\r\n', '\n'));
    });

    it(`${name}: what is reported stands in the file where it is said to stand`, () => {
      for (const reply of parse(text, {}).replies) {
        for (const { span } of [reply, { span: reply.codeSpan ?? reply.span }, { span: reply.enhanced?.span ?? reply.span }]) {
          assert.ok(span.start >= reply.span.start && span.start <= span.end && span.end <= reply.span.end, `${reply.wording}: ${JSON.stringify(span)}`);
        }
        if (/base64|encoded/.test(name)) continue;
        if (reply.codeSpan !== null) assert.equal(text.slice(reply.codeSpan.start, reply.codeSpan.end), reply.code);
        if (reply.enhanced !== null) assert.equal(text.slice(reply.enhanced.span.start, reply.enhanced.span.end), reply.enhanced.text);
      }
    });
  }
});

function rendered(document: SmtpDocument): string {
  return [document.format?.id ?? 'none', ...document.replies.flatMap((reply) => renderedReply(document, reply)), ''].join('\n');
}

function renderedReply(document: SmtpDocument, { span, recipient, action, status, code, enhanced, text, command, host, queueId }: ReportedReply): string[] {
  return [
    `${document.lines.positionAt(span.start).line}: ${recipient ?? '-'} ${action ?? '-'} status ${status ?? '-'}`,
    `   ${code ?? '-'} ${enhanced?.text ?? '-'} ${text}`,
    `   answers ${command ?? '-'}, from ${host ?? '-'}, queue ${queueId ?? '-'}`,
  ];
}
