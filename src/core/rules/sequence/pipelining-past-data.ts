import { rfc } from '../../catalogue/source.ts';
import { faultyGroups } from './pipelining.ts';
import { defineRule } from '../rule.ts';

export const pipeliningPastData = defineRule({
  id: 'pipelining-past-data',
  title: 'More sent before DATA was answered',
  group: 'sequence',
  severity: 'warning',
  source: rfc(2920, '3.1'),
  *check(document) {
    for (const { fault, early, cause } of faultyGroups(document)) {
      if (fault !== 'past-data') continue;
      yield {
        span: early.span,
        message: 'Sent before the reply to DATA; wait for 354. DATA must be the last command of a group.',
        related: [{ span: cause.command.utterance.span, message: 'The DATA that was not answered yet' }],
      };
    }
  },
});
