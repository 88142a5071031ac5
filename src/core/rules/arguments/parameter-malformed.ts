import { findParameter } from '../../catalogue/index.ts';
import { rfc } from '../../catalogue/source.ts';
import type { Command, Parameter } from '../../smtp/command.ts';
import { readEnvelopePath } from '../../smtp/envelope.ts';
import { judgeParameterValue } from '../../smtp/parameter-value.ts';
import { editUtterance, locate } from '../../smtp/utterance.ts';
import { completeCommandsOf } from '../complete-commands.ts';
import { quote } from '../quote.ts';
import { defineRule, type Problem } from '../rule.ts';
import { isNamed, parametersOf } from './parameters-of.ts';

export const parameterMalformed = defineRule({
  id: 'parameter-malformed',
  title: 'Parameter whose value is wrong',
  group: 'arguments',
  severity: 'error',
  source: rfc(5321, '4.1.2'),
  *check(document) {
    for (const { command } of completeCommandsOf(document)) {
      // What follows the first that is wrong may belong to it: SIZE = 3.
      const problem = firstProblem(command);
      if (problem !== null) yield problem;
    }
  },
});

function firstProblem(command: Command): Problem | null {
  const { utterance } = command;
  const { text } = utterance;
  const path = readEnvelopePath(command);
  const attached = path?.kind === 'bracketed' ? /^[^ \t]+/.exec(text.slice(path.end))?.[0] : undefined;
  if (path !== null && attached !== undefined) {
    const edit = editUtterance(utterance, path.end, path.end, ' ');
    const isName = /^[A-Za-z0-9][A-Za-z0-9-]*(?:=|$)/.test(attached);
    return {
      span: locate(utterance, path.end, path.end + attached.length),
      message: isName ? `A blank is missing before ${quote(attached)}.` : `${quote(attached)} right after the path is no parameter; take it out.`,
      fixes: edit === null || !isName ? [] : [{ title: 'Add the blank', edits: [edit], isSafe: true }],
    };
  }
  for (const parameter of parametersOf(command)) {
    const why = judge(command, parameter);
    if (why !== null) return { span: parameter.span, message: why };
  }
  return null;
}

function judge({ verb }: Command, parameter: Parameter): string | null {
  if (!isNamed(parameter)) return `${quote(parameter.name)} is no parameter; after the path come NAME or NAME=value, each after a blank.`;
  const { name, value } = parameter;
  const entry = findParameter(name);
  // A parameter on the wrong command is another rule's.
  if (entry === null || !entry.verbs.some((permitted) => permitted === verb)) return null;
  const why = judgeParameterValue(name, value);
  return why === null ? null : `${name}${value === null ? '' : `=${quote(value)}`} is not valid: ${why}.`;
}
