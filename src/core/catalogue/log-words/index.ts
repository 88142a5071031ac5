import type { LogWordEntry } from '../log-word.ts';
import { eximWords } from './exim.ts';
import { otherWords } from './other.ts';
import { postfixWords } from './postfix.ts';

/** Where two stand at one place, the first is meant: the narrower before the wider. */
export const logWords: readonly LogWordEntry[] = [...postfixWords, ...eximWords, ...otherWords];
