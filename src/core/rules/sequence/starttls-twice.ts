import { rfc } from '../../catalogue/source.ts';
import { answered, standingsIn } from './course.ts';
import { defineRule } from '../rule.ts';

export const starttlsTwice = defineRule({
  id: 'starttls-twice',
  title: 'STARTTLS inside TLS',
  group: 'sequence',
  severity: 'error',
  source: rfc(3207, '4.2'),
  *check(document) {
    for (const { command, exchange, startTls, awaits, quit } of standingsIn(document)) {
      if (command.verb !== 'STARTTLS' || !exchange.isTls || awaits !== null || quit !== null) continue;
      yield {
        span: command.verbSpan,
        message: 'STARTTLS inside TLS: the connection is encrypted already. Leave it out; the server refuses it (503 or 554).',
        related: startTls === null ? [] : [answered(startTls, 'TLS begins here')],
      };
    }
  },
});
