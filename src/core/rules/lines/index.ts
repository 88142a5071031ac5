import type { Rule } from '../rule.ts';
import { commandLineTooLong } from './command-line-too-long.ts';
import { replyLineTooLong } from './reply-line-too-long.ts';
import { textLineTooLong } from './text-line-too-long.ts';

/** What a single line may look like: lengths, octets, line ends. */
export const lineRules: readonly Rule[] = [commandLineTooLong, replyLineTooLong, textLineTooLong];
