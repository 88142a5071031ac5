import type { Rule } from '../rule.ts';

/** What an eavesdropper or an attacker gains. */
export const securityRules: readonly Rule[] = [];
