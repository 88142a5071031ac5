import assert from 'node:assert/strict';
import { Conversation } from '../../../src/core/smtp/conversation.ts';
import { Journal } from '../../../src/core/smtp/journal.ts';
import type { Speaker, Utterance } from '../../../src/core/smtp/utterance.ts';

const source = ['220 a', 'EHLO b', '250 a', 'MAIL FROM:<x@b>', '250 ok', 'DATA', '354 go', 'Subject: x', '250 stray', 'text', 'QUIT', '221 bye'].join('\n');

/** What stands in the source from a text on, as said by a side. */
function said(speaker: Speaker, text: string, more: Partial<Utterance> = {}): Utterance {
  const start = source.indexOf(text);
  return { speaker, span: { start, end: start + text.length }, text, session: 'a', time: undefined, ...more };
}

const utterances: readonly Utterance[] = [
  said('server', '220 a'),
  said('client', 'EHLO b', { time: '12:00:01' }),
  said('server', '250 a', { time: '12:00:01' }),
  said('client', 'MAIL FROM:<x@b>', { time: '12:00:02' }),
  said('server', '250 ok', { lineEnd: '\n' }),
  said('client', 'DATA'),
  said('server', '354 go'),
  said('client', 'Subject: x'),
  said('client', 'text', { time: '12:00:03' }),
  said('client', 'decoded', { span: { start: 0, end: 3 }, pieces: [{ at: 0, start: 0 }] }),
];

describe('journal', () => {
  it('tells what it was told', () => {
    const journal = new Journal('a', 'utf-8', source);
    const places = utterances.map((utterance) => journal.add(utterance));
    journal.note('closed');
    const told: (Utterance | string)[] = [];
    const toldAt: number[] = [];
    journal.tell({
      take(utterance, at) {
        told.push(utterance);
        toldAt.push(at);
      },
      takeBlock: () => assert.fail('no block was told'),
      takeNotice: (event) => void told.push(event),
    });
    assert.deepEqual(told, [...utterances, 'closed']);
    assert.deepEqual(toldAt, places);
  });

  it('makes a conversation go on where it was', () => {
    for (let heard = 0; heard <= utterances.length; heard++) {
      const journal = new Journal('a', 'utf-8', source);
      const whole = new Conversation(journal);
      for (const utterance of utterances.slice(0, heard)) whole.hear(utterance);
      const again = Conversation.hearAgain(journal);
      for (const utterance of utterances.slice(heard)) again.hear(utterance);
      assert.equal(again.turn, 'message');
      assert.deepEqual(again.exchanges.map(({ command, reply }) => `${command?.verb ?? '-'}>${reply?.code ?? ''}`), ['->220', 'EHLO>250', 'MAIL>250', 'DATA>354']);
      assert.deepEqual(again.messages.flatMap(({ lines }) => lines), utterances.slice(-3));
    }
  });

  it('tells the lines of a block where they stood', () => {
    const journal = new Journal('a', 'utf-8', source);
    const conversation = new Conversation(journal);
    for (const utterance of utterances.slice(0, 8)) conversation.hear(utterance);
    const [first, second] = utterances.slice(8);
    assert.ok(first && second);
    conversation.hearBlock({ lines: () => [first, second], span: { start: first.span.start, end: second.span.end }, time: first.time, lineEnd: '\r\n' });
    conversation.hear(said('client', 'QUIT', { text: 'end' }));
    for (const one of [conversation, Conversation.hearAgain(journal)]) {
      assert.deepEqual(one.messages.flatMap(({ lines }) => lines.map(({ text }) => text)), ['Subject: x', 'text', 'decoded', 'end']);
    }
  });

  it('gives a message its own lines where the server interrupts it', () => {
    const conversation = new Conversation(new Journal('a', 'utf-8', source));
    for (const utterance of utterances.slice(0, 6)) conversation.hear(utterance);
    conversation.hear(said('client', 'Subject: x'));
    conversation.hear(said('server', '250 stray'));
    conversation.hear(said('client', 'text'));
    const [message] = conversation.messages;
    assert.deepEqual(message?.lines.map(({ text }) => text), ['Subject: x', 'text']);
  });
});
