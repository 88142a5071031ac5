import { rfc } from '../../catalogue/source.ts';
import { soleAnswersOf } from '../answers.ts';
import { defineRule } from '../rule.ts';

export const vrfyDiscloses = defineRule({
  id: 'vrfy-discloses',
  title: 'VRFY or EXPN answered with an address',
  group: 'habits',
  severity: 'info',
  source: rfc(5321, '7.3'),
  *check(document) {
    for (const { command, reply } of soleAnswersOf(document)) {
      if ((command.verb !== 'VRFY' && command.verb !== 'EXPN') || !/^25[01]$/.test(reply.code)) continue;
      const line = reply.lines.find(({ text }) => text.includes('@'));
      if (line === undefined) continue;
      yield {
        span: line.codeSpan,
        message: command.verb === 'VRFY'
          ? 'The server tells a stranger that this mailbox exists. Let it answer 252, or switch VRFY off.'
          : 'The server tells a stranger who is on this list. Let it answer 502 to EXPN.',
        related: [{ span: command.verbSpan, message: 'The question' }],
      };
    }
  },
});
