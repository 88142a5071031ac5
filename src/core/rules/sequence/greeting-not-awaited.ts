import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';

export const greetingNotAwaited = defineRule({
  id: 'greeting-not-awaited',
  title: 'Client speaks before the greeting',
  group: 'sequence',
  severity: 'warning',
  source: rfc(5321, '3.1'),
  *check({ sessions }) {
    for (const { exchanges } of sessions) {
      const at = exchanges.findIndex(({ command }) => command === null);
      const greeting = exchanges[at]?.reply;
      const first = exchanges.slice(0, Math.max(at, 0)).find(({ command }) => command?.verb !== 'PROXY')?.command;
      if (greeting?.code !== '220' || first == null) continue;
      // Postfix greets again after XCLIENT, and so the file begins in the middle.
      if (first.verb === 'XCLIENT') continue;
      const early = exchanges.slice(0, at);
      // What was answered before is no greeting, and after QUIT another session begins.
      if (early.some(({ command, reply }) => command?.verb === 'QUIT' || (reply !== null && reply.span.start < greeting.span.start))) continue;
      // Where one side stands as a whole before the other, the file does not tell who spoke first.
      if (!exchanges.slice(at).some(({ command }) => command !== null && !command.isImplied)) continue;
      yield {
        span: first.utterance.span,
        message: 'The client speaks before the greeting; wait for the 220. Spam filters refuse whoever does not.',
        related: [{ span: greeting.span, message: 'The greeting comes here' }],
      };
    }
  },
});
