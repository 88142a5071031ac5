import { argumentRules } from './arguments/index.ts';
import { configurationRules } from './configuration/index.ts';
import { extensionRules } from './extensions/index.ts';
import { habitRules } from './habits/index.ts';
import { lineRules } from './lines/index.ts';
import { replyRules } from './replies/index.ts';
import type { Rule } from './rule.ts';
import { securityRules } from './security/index.ts';
import { sequenceRules } from './sequence/index.ts';

/** Every rule, in the order in which `smtp-lens list rules` shows them. */
export const rules: readonly Rule[] = [
  ...lineRules,
  ...replyRules,
  ...sequenceRules,
  ...argumentRules,
  ...extensionRules,
  ...securityRules,
  ...habitRules,
  ...configurationRules,
];

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | null {
  return rulesById.get(id) ?? null;
}
