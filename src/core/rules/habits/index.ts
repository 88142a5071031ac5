import type { Rule } from '../rule.ts';

/** What is allowed and unwise. */
export const habitRules: readonly Rule[] = [];
