import { rfc } from '../../catalogue/source.ts';
import { judgeDomain } from '../../smtp/domain.ts';
import { locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule } from '../rule.ts';

export const helloNameNotQualified = defineRule({
  id: 'hello-name-not-qualified',
  title: 'EHLO or HELO with a name of one part',
  group: 'arguments',
  severity: 'info',
  source: rfc(5321, '2.3.5'),
  *check(document) {
    for (const { command } of completeCommandsOf(document)) {
      const { verb, argument, utterance } = command;
      // A mailbox store is a neighbour: LHLO localhost is the rule there.
      if (verb !== 'EHLO' && verb !== 'HELO') continue;
      const name = argument.trimEnd();
      if (name === '' || name.includes('.') || name.includes(':') || name.startsWith('[') || judgeDomain(name) !== null) continue;
      const at = utterance.text.length - argument.length;
      yield {
        span: locate(utterance, at, at + name.length),
        message: `${quote(name)} is not a full host name; servers on the Internet may refuse it. Write one with its domain, or [the IP address].`,
      };
    }
  },
});
