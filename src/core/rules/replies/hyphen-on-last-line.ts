import { rfc } from '../../catalogue/source.ts';
import type { Exchange, Session } from '../../smtp/session.ts';
import { editUtterance, locate, type Utterance } from '../../smtp/utterance.ts';
import type { Span } from '../../text/span.ts';
import { answersOf, isAdjacent } from '../answers.ts';
import { defineRule } from '../rule.ts';

export const hyphenOnLastLine = defineRule({
  id: 'hyphen-on-last-line',
  title: 'Reply whose last line promises another',
  group: 'replies',
  severity: 'error',
  source: rfc(5321, '4.2.1'),
  *check(document) {
    const following = new Map(document.sessions.map((session, i) => [session, document.sessions[i + 1]]));
    const textOf = new Map(document.sessions.flatMap(({ messages }) => messages.map(({ exchange, lines }) => [exchange, lines[0]] as const)));
    for (const { reply, session, at } of answersOf(document)) {
      const last = reply.lines.at(-1);
      if (last === undefined || reply.isEnded || last.separator !== '-') continue;
      const next = nextClientLine(session, at, textOf, last.utterance.span.end) ?? beginningAfter(session, following.get(session));
      if (next === null || !isAdjacent(document, last.utterance.span, next)) continue;
      const edit = editUtterance(last.utterance, 3, 4, ' ');
      yield {
        span: locate(last.utterance, 3, 4),
        message: `The hyphen promises another line and none comes: a client would wait here. Write \`${last.code} \` on the last line.`,
        related: [{ span: next, message: 'What comes instead' }],
        fixes: edit === null ? [] : [{ title: 'Write a blank instead of the hyphen', edits: [edit], isSafe: true }],
      };
    }
  },
});

/** The next thing that the client says after a reply: a command, or a message's text. */
function nextClientLine({ exchanges }: Session, at: number, textOf: ReadonlyMap<Exchange, Utterance | undefined>, after: number): Span | null {
  const exchange = exchanges[at];
  const text = exchange === undefined ? undefined : textOf.get(exchange);
  if (text !== undefined && text.span.start >= after) return text.span;
  const command = exchanges[at + 1]?.command;
  return command != null && !command.isImplied && command.utterance.span.start >= after ? command.utterance.span : null;
}

/** Where another session begins though this one's last reply is still open. */
function beginningAfter({ id, exchanges }: Session, next: Session | undefined): Span | null {
  if (exchanges.at(-1)?.reply?.isEnded !== false || next === undefined || next.id !== id) return null;
  return { start: next.span.start, end: next.span.start };
}
