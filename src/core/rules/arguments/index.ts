import type { Rule } from '../rule.ts';
import { spaceAfterColon } from './space-after-colon.ts';

/** What follows a verb: names, paths, parameters. */
export const argumentRules: readonly Rule[] = [spaceAfterColon];
