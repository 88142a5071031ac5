import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { formats } from '../../../src/core/formats/index.ts';
import { Conversation } from '../../../src/core/smtp/conversation.ts';
import { Journal } from '../../../src/core/smtp/journal.ts';
import type { ReportedReply } from '../../../src/core/smtp/reported-reply.ts';
import { locate, type Utterance } from '../../../src/core/smtp/utterance.ts';
import { readLines } from '../../../src/core/text/line.ts';
import type { Heard } from '../../../src/core/formats/format.ts';
import { lines, unmark } from '../marked.ts';

describe('formats', () => {
  it('lists every file that defines one', () => {
    const rooms = ['dialogues', 'clients', 'servers', 'captures', 'bounces', 'logs'];
    const inFolders = rooms.flatMap((room) => readdirSync(`src/core/formats/${room}`).flatMap((file) => (/^reading\.ts$/.test(file) ? [] : file.replace(/\.ts$/, ''))));
    assert.deepEqual(formats.map(({ id }) => id).sort(), inFolders.sort());
  });

  for (const { id, kind, samples, open, recognise, recogniseText } of formats) {
    describe(id, () => {
      it('reads its samples as marked', () => {
        const reader = open();
        const progress = new Conversation(new Journal(null, 'utf-8'));
        const marked = samples.map(([, sample]) => unmark(sample));
        const text = lines(...marked.map((sample) => sample.text));
        const said: Utterance[] = [];
        const reported: ReportedReply[] = [];
        const hear = (heard: Heard): void => {
          for (const one of heard === null ? [] : 'length' in heard ? heard : [heard]) {
            if ('report' in one && one.report === 'reply') reported.push(one);
            if ('event' in one || 'report' in one) continue;
            const spoken = 'lines' in one ? one.lines() : [one];
            said.push(...spoken);
            for (const utterance of spoken) progress.hear(utterance);
          }
        };
        const starts: number[] = [];
        for (const line of readLines(text)) {
          starts.push(line.start);
          hear(reader.read(line, () => progress));
        }
        hear(reader.end?.(() => progress) ?? null);
        samples.forEach(([who, sample], i) => {
          const start = starts[i] ?? 0;
          const own = said.filter(({ span }) => span.start >= start && span.start < (starts[i + 1] ?? text.length));
          const ranges = marked[i]?.ranges ?? [];
          if (kind === 'log') {
            const replies = reported.filter(({ span }) => span.start >= start && span.start < (starts[i + 1] ?? text.length));
            const [first] = ranges;
            const last = ranges.at(-1);
            assert.deepEqual(replies.map(({ span }) => [span.start - start, span.end - start]), first === undefined || last === undefined ? [] : [[first.start, last.end]], sample);
            for (const { wording, span, pieces } of replies) if (pieces === undefined) assert.equal(wording, text.slice(span.start, span.end));
            return;
          }
          assert.deepEqual(
            own.map((one) => [one.speaker === 'client' ? 'C' : 'S', one.text, textAt(text, one)]),
            ranges.map((range) => [who, ...Array<string>(2).fill(marked[i]?.text.slice(range.start, range.end) ?? '')]),
            sample,
          );
        });
      });

      it('recognises at least two of its samples, or all of them at once', () => {
        if (recogniseText !== undefined) return assert.ok(recogniseText(lines(...samples.map(([, sample]) => unmark(sample).text))));
        assert.ok(samples.filter(([, sample]) => recognise(unmark(sample).text) > 0).length >= 2);
      });
    });
  }
});

/** What stands in the file where each character of an utterance is said to stand. */
function textAt(text: string, utterance: Utterance): string {
  return Array.from({ length: utterance.text.length }, (_, at) => text[locate(utterance, at, at + 1).start] ?? '').join('');
}
