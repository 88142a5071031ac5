import { commandLineTooLong } from './command-line-too-long.ts';
import { replyLineTooLong } from './reply-line-too-long.ts';
import type { Rule } from './rule.ts';
import { textLineTooLong } from './text-line-too-long.ts';

/** Every rule, in the order in which `smtp-lens list rules` shows them. */
export const rules: readonly Rule[] = [commandLineTooLong, replyLineTooLong, textLineTooLong];

export function findRule(id: string): Rule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}
