import { findVerb } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import { defineRule } from '../rule.ts';
import { commandsWithHello, relatedHello, type Hello } from './hello-answers.ts';
import { needsOffer } from './needs-offer.ts';

export const commandNotOffered = defineRule({
  id: 'command-not-offered',
  title: 'Command of an extension that the server does not offer',
  group: 'extensions',
  severity: 'warning',
  source: rfc(5321, '2.2.1'),
  *check(document) {
    const told = new Set<string>();
    let last: Hello | null = null;
    for (const [exchange, hello] of commandsWithHello(document)) {
      if (hello !== last) told.clear();
      last = hello;
      const { command } = exchange;
      const keyword = needsOffer(exchange);
      // Inside TLS nothing offers it: that is starttls-twice.
      if (exchange.isTls && keyword === 'STARTTLS') continue;
      if (hello.offers === null || keyword === null || hello.offers.has(keyword)) continue;
      // What a client tries again after the refusal is the same mistake.
      if (told.has(keyword)) continue;
      told.add(keyword);
      const { verb } = command;
      yield {
        span: command.verbSpan,
        message: `The server does not offer ${keyword}${keyword === verb ? '' : `, which ${verb} needs`}; ${remedy(verb)}.`,
        related: [relatedHello(hello)],
      };
    }
  },
});

function remedy(verb: string): string {
  switch (verb) {
    case 'AUTH':
      return 'log in after STARTTLS or on the submission port';
    case 'STARTTLS':
      return 'encryption is not to be had on this connection';
    case 'BDAT':
      return 'send the message with DATA';
    default:
      return `do without it${findVerb(verb)?.status === 'vendor' ? ', or have the server trust this client' : ''}`;
  }
}
