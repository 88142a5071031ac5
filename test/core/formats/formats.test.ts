import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { formats } from '../../../src/core/formats/index.ts';
import { Conversation } from '../../../src/core/smtp/conversation.ts';
import type { ConnectionEvent, Utterance } from '../../../src/core/smtp/utterance.ts';
import { readLines } from '../../../src/core/text/line.ts';
import { unmark } from '../marked.ts';

describe('formats', () => {
  it('lists every file that defines one', () => {
    const inFolder = readdirSync('src/core/formats').map((file) => file.replace(/\.ts$/, ''));
    const helpers = ['detect', 'format', 'index', 'shape', 'terminal'];
    assert.deepEqual(formats.map(({ id }) => id).sort(), inFolder.filter((file) => !helpers.includes(file)).sort());
  });

  for (const { id, samples, open, recognise } of formats) {
    describe(id, () => {
      it('reads its samples as marked', () => {
        const reader = open();
        const progress = new Conversation(null, 'utf-8');
        for (const [who, sample] of samples) {
          const { text, ranges } = unmark(sample);
          const [line] = readLines(text);
          assert.ok(line);
          const heard = reader.read(line, () => progress);
          const all: readonly (Utterance | ConnectionEvent)[] = heard === null ? [] : 'length' in heard ? heard : [heard];
          const said = all.filter((one) => 'speaker' in one);
          assert.deepEqual(
            said.map((one) => [one.speaker === 'client' ? 'C' : 'S', one.text, text.slice(one.span.start, one.span.end)]),
            ranges.map(({ start, end }) => [who, text.slice(start, end), text.slice(start, end)]),
            sample,
          );
          for (const one of said) progress.hear(one);
        }
      });

      it('recognises at least two of its samples', () => {
        assert.ok(samples.filter(([, sample]) => recognise(unmark(sample).text) > 0).length >= 2);
      });
    });
  }
});
