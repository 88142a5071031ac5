import { rfc } from '../../catalogue/source.ts';
import type { Parameter } from '../../smtp/command.ts';
import { editUtterance } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule } from '../rule.ts';
import { isNamed, parametersOf } from './parameters-of.ts';

export const parameterTwice = defineRule({
  id: 'parameter-twice',
  title: 'Parameter given twice on one line',
  group: 'arguments',
  severity: 'warning',
  source: rfc(3461, '4.3'),
  *check(document) {
    for (const { command } of completeCommandsOf(document)) {
      const firsts = new Map<string, Parameter>();
      for (const parameter of parametersOf(command)) {
        const { name, value, span } = parameter;
        const first = firsts.get(name);
        if (first === undefined) {
          if (isNamed(parameter)) firsts.set(name, parameter);
          continue;
        }
        const isSame = first.value === value;
        const { utterance } = command;
        const edit = isSame && utterance.pieces === undefined ? removal(utterance, parameter) : null;
        yield {
          span,
          message: `${quote(name)} stands on this line twice${isSame ? '' : ' and says two things'}; give it once.`,
          related: [{ span: first.span, message: 'The first one' }],
          fixes: edit === null ? [] : [{ title: 'Remove the second', edits: [edit], isSafe: true }],
        };
      }
    }
  },
});

function removal(utterance: Parameters<typeof editUtterance>[0], { span }: Parameter): ReturnType<typeof editUtterance> {
  const from = span.start - utterance.span.start;
  const blanks = /[ \t]*$/.exec(utterance.text.slice(Math.max(from - 8, 0), from))?.[0].length ?? 0;
  return editUtterance(utterance, from - blanks, span.end - utterance.span.start, '');
}
