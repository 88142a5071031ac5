import type { Rule } from '../rule.ts';

/** What a server answers: its codes, their lines, their text. */
export const replyRules: readonly Rule[] = [];
