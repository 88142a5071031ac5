import { findParameter } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { defineRule } from '../rule.ts';
import { parametersOf } from './parameters-of.ts';

export const parameterOnWrongCommand = defineRule({
  id: 'parameter-on-wrong-command',
  title: 'Parameter of MAIL on RCPT, or of RCPT on MAIL',
  group: 'arguments',
  severity: 'error',
  source: rfc(5321, '4.1.1.11'),
  *check(document) {
    for (const { command } of completeCommandsOf(document)) {
      const { verb } = command;
      for (const { name, span } of parametersOf(command)) {
        const entry = findParameter(name);
        if (entry === null || entry.verbs.some((permitted) => permitted === verb)) continue;
        yield { span, message: `${name} belongs to ${entry.verbs[0] ?? ''}, not to ${verb}; a server answers 501 or 555.` };
      }
    }
  },
});
