import { rfc } from '../../catalogue/source.ts';
import type { Standing } from '../../smtp/standing.ts';
import { answered } from './course.ts';
import { faultyGroups } from './pipelining.ts';
import { defineRule } from '../rule.ts';

export const pipeliningNotOffered = defineRule({
  id: 'pipelining-not-offered',
  title: 'Pipelining that was not offered',
  group: 'sequence',
  severity: 'warning',
  source: rfc(2920, '3.1'),
  *check(document) {
    for (const { fault, early, cause } of faultyGroups(document)) {
      if (fault !== 'not-offered') continue;
      yield {
        span: early.span,
        message: describe(cause),
        related: [
          { span: cause.command.utterance.span, message: 'The command that was not answered yet' },
          ...(cause.offers === null ? [] : [answered(cause.offers.hello, 'The last hello: no PIPELINING')]),
        ],
      };
    }
  },
});

function describe({ command, offers }: Standing): string {
  const why = offers?.hello.command?.verb === 'HELO' ? 'after HELO nothing is offered' : 'the server does not offer PIPELINING';
  return `Sent before ${command.verb === '.' ? 'the message' : command.verb} was answered, but ${why}. Wait for each reply.`;
}
