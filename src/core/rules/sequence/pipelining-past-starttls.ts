import { rfc } from '../../catalogue/source.ts';
import { faultyGroups } from './pipelining.ts';
import { defineRule } from '../rule.ts';

export const pipeliningPastStarttls = defineRule({
  id: 'pipelining-past-starttls',
  title: 'Command sent between STARTTLS and its reply',
  group: 'sequence',
  severity: 'warning',
  source: rfc(3207, '4'),
  *check(document) {
    for (const { fault, early, cause } of faultyGroups(document)) {
      if (fault !== 'past-starttls') continue;
      yield {
        span: early.span,
        message: 'Sent after STARTTLS without waiting for 220; a server that keeps it lets commands be injected (CVE-2011-0411).',
        related: [{ span: cause.command.utterance.span, message: 'The STARTTLS whose 220 comes later' }],
      };
    }
  },
});
