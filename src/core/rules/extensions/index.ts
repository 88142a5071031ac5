import type { Rule } from '../rule.ts';

/** What must be offered before it is used. */
export const extensionRules: readonly Rule[] = [];
