import { rfc } from '../../catalogue/source.ts';
import { parametersOf } from '../arguments/parameters-of.ts';
import { defineRule } from '../rule.ts';
import { commandsWithHello } from './hello-answers.ts';

export const sizeOverLimit = defineRule({
  id: 'size-over-limit',
  title: 'SIZE above what the server takes',
  group: 'extensions',
  severity: 'warning',
  source: rfc(1870, '4'),
  *check(document) {
    for (const [{ command }, { offers }] of commandsWithHello(document)) {
      const offer = command.verb === 'MAIL' ? offers?.get('SIZE')?.[0] : undefined;
      const limit = readSize(offer?.parameters.trim());
      // Zero means that the server has no fixed limit.
      if (offer === undefined || limit === null || limit === 0) continue;
      for (const { name, value, span } of parametersOf(command)) {
        const size = name === 'SIZE' ? readSize(value) : null;
        if (size === null || size <= limit) continue;
        yield {
          span,
          message: `The message is larger than the server takes: ${size} octets of ${limit}. Make it smaller, or send a link.`,
          related: [{ span: offer.keywordSpan, message: `The limit: ${limit} octets` }],
        };
      }
    }
  },
});

function readSize(digits: string | null | undefined): number | null {
  return digits != null && /^\d{1,20}$/.test(digits) ? Number(digits) : null;
}
