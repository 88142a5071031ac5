import { findParameter } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import type { Command } from '../../smtp/command.ts';
import type { Exchange } from '../../smtp/session.ts';
import type { Span } from '../../text/span.ts';
import { isNamed, parametersOf } from '../arguments/parameters-of.ts';
import { defineRule, type Fix } from '../rule.ts';
import { commandsWithHello, type Hello } from './hello-answers.ts';
import { needsOffer } from './needs-offer.ts';

export const helloWithoutExtensions = defineRule({
  id: 'hello-without-extensions',
  title: 'Extension used after HELO',
  group: 'extensions',
  severity: 'warning',
  source: rfc(5321, '2.2.1'),
  *check(document) {
    const judged = new Set<Hello>();
    for (const [exchange, hello] of commandsWithHello(document)) {
      if (hello.offers !== null || judged.has(hello)) continue;
      const used = usedExtension(exchange);
      if (used === null) continue;
      judged.add(hello);
      yield {
        span: used.span,
        message: hello.isSecondChoice
          ? `${used.name} belongs to an extension, and this server knows none: it refused EHLO. Do without.`
          : `${used.name} belongs to an extension, and HELO has none: greet with EHLO and see what is offered.`,
        related: [{ span: hello.command.verbSpan, message: 'The greeting was HELO' }],
        fixes: hello.isSecondChoice ? [] : listFixes(hello.command),
      };
    }
  },
});

function usedExtension(exchange: Exchange & { readonly command: Command }): { name: string; span: Span } | null {
  const { command } = exchange;
  if (needsOffer(exchange) !== null) return { name: command.verb, span: command.verbSpan };
  if (command.verb !== 'MAIL' && command.verb !== 'RCPT') return null;
  const parameter = parametersOf(command).find((one) => isNamed(one) && findParameter(one.name) !== null);
  return parameter === undefined ? null : { name: parameter.name, span: parameter.span };
}

function listFixes({ verbSpan, verb }: Command): Fix[] {
  if (verbSpan.end - verbSpan.start !== verb.length) return [];
  return [{ title: 'Greet with EHLO', edits: [{ span: verbSpan, text: 'EHLO' }], isSafe: false }];
}
