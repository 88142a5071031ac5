import { findVerb } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import type { Exchange } from '../../smtp/session.ts';
import { editUtterance } from '../../smtp/utterance.ts';
import { defineRule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';

export const oldHello = defineRule({
  id: 'old-hello',
  title: 'HELO though EHLO was not tried',
  group: 'habits',
  severity: 'hint',
  source: rfc(5321, '2.2.1'),
  isDeprecation: true,
  *check(document) {
    // A client that was refused once may keep to HELO in the sessions after it.
    let wasRefused = false;
    for (const { exchanges } of document.sessions) {
      const first = exchanges.find(({ command }) => command !== null);
      wasRefused ||= exchanges.some(isRefusedHello);
      const command = first?.command;
      // One that is refused itself has another fault.
      if (command?.verb !== 'HELO' || /^[45]/.test(first?.reply?.code ?? '') || wasRefused || isUnfinished(document, command.utterance)) continue;
      // A session that begins in the middle may have tried EHLO before; one that needs an extension has a graver fault.
      if (first !== exchanges[0] && first !== exchanges[1]) continue;
      if (exchanges.some(usesExtension)) continue;
      const from = command.utterance.text.search(/\S/);
      const edit = editUtterance(command.utterance, from, from + 4, 'EHLO');
      yield {
        span: command.verbSpan,
        message: 'HELO is for servers that refuse EHLO: with it there is no TLS, no login and no SIZE. Try EHLO first.',
        fixes: edit === null ? [] : [{ title: 'Say EHLO', edits: [edit], isSafe: false }],
      };
    }
  },
});

function isRefusedHello({ command, reply }: Exchange): boolean {
  return command?.verb === 'EHLO' && reply !== null && /^[45]/.test(reply.code);
}

function usesExtension({ command }: Exchange): boolean {
  return command !== null && (command.parameters.length > 0 || findVerb(command.verb)?.status === 'extension');
}
