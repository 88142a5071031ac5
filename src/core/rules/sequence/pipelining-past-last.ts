import { rfc } from '../../catalogue/source.ts';
import { faultyGroups } from './pipelining.ts';
import { defineRule } from '../rule.ts';

export const pipeliningPastLast = defineRule({
  id: 'pipelining-past-last',
  title: 'Command sent after one that must be the last of its group',
  group: 'sequence',
  severity: 'warning',
  source: rfc(2920, '3.1'),
  *check(document) {
    for (const { fault, early, cause } of faultyGroups(document)) {
      if (fault !== 'past-last') continue;
      yield {
        span: early.span,
        message: `Sent before ${cause.command.verb} was answered, which must be the last of a group; wait for its reply.`,
        related: [{ span: cause.command.utterance.span, message: 'The command that was not answered yet' }],
      };
    }
  },
});
