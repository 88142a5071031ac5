import type { Rule } from '../rule.ts';

/** Who may say what when. */
export const sequenceRules: readonly Rule[] = [];
