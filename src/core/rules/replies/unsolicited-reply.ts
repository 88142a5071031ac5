import { rfc } from '../../catalogue/source.ts';
import type { Session } from '../../smtp/session.ts';
import { answersOf, isAdjacent } from '../answers.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { continuesReplyBefore } from './missing-hyphen.ts';

/** What a server says on its own, and what answers a login, a message or a handshake of which a tool may show nothing. */
const expected = /^(?:421|22[01]|235|334|354|521)$/;

export const unsolicitedReply = defineRule({
  id: 'unsolicited-reply',
  title: 'Reply that nobody asked for',
  group: 'replies',
  severity: 'info',
  source: rfc(5321, '4.2'),
  *check(document) {
    const soundness = new Map<Session, boolean>();
    for (const { session, at, reply } of answersOf(document)) {
      const [line] = reply.lines;
      const before = session.exchanges[at - 1];
      if (line === undefined || session.exchanges[at]?.command !== null || before?.command == null || before.reply == null) continue;
      if (expected.test(reply.code) || !reply.isEnded || isUnfinished(document, line.utterance)) continue;
      if (/^(?:\.|BDAT|BURL|DATA|\(auth\)|AUTH|STARTTLS)$/.test(before.command.verb) || before.command.isImplied) continue;
      if (!isAdjacent(document, before.command.utterance.span, before.reply.span) || !isAdjacent(document, before.reply.span, reply.span)) continue;
      if (!isSound(soundness, session) || continuesReplyBefore(document, session, at)) continue;
      yield {
        span: line.codeSpan,
        message: `Nobody asked for this ${reply.code}: the server answers twice, or a command is missing above. A client takes it for the next answer.`,
        related: [{ span: before.reply.lines[0]?.codeSpan ?? before.reply.span, message: 'The reply before it' }],
      };
    }
  },
});

/** Whether a session shows both sides, and all but this reply in pairs. */
function isSound(known: Map<Session, boolean>, session: Session): boolean {
  const found = known.get(session);
  if (found !== undefined) return found;
  const alone = session.exchanges.filter(({ command }, i) => i > 0 && command === null).length;
  const pairs = session.exchanges.filter(({ command, reply }) => command !== null && reply !== null).length;
  const isGood = alone === 1 && pairs >= 3;
  known.set(session, isGood);
  return isGood;
}
