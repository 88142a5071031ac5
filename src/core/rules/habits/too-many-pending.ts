import { rfc } from '../../catalogue/source.ts';
import type { Command } from '../../smtp/command.ts';
import type { Session } from '../../smtp/session.ts';
import { defineRule } from '../rule.ts';

/** Where the network monitor Zeek takes notice (smtp_excessive_pending_cmds). */
const most = 1_000;

export const tooManyPending = defineRule({
  id: 'too-many-pending',
  title: 'Over 1000 commands sent ahead of their replies',
  group: 'habits',
  severity: 'info',
  source: rfc(2920, '3.1'),
  *check({ sessions }) {
    for (const session of sessions) {
      const command = findExcess(session);
      if (command === null) continue;
      yield {
        span: command.verbSpan,
        message: `Over ${most} commands wait for an answer here; both sides may block with full buffers. Read replies between groups.`,
      };
    }
  },
});

/** The first command that leaves too many without a reply. A file that shows the client alone tells nothing. */
function findExcess({ exchanges }: Session): Command | null {
  if (!exchanges.some(({ command, reply }) => command !== null && reply !== null)) return null;
  const asked = exchanges.filter(({ command }) => command !== null && !command.isImplied);
  let answered = 0;
  for (const [sent, { command }] of asked.entries()) {
    if (command === null) continue;
    while (answered < sent && (asked[answered]?.reply?.span.start ?? Infinity) < command.utterance.span.start) answered++;
    if (sent + 1 - answered > most) return command;
  }
  return null;
}
