import type { ReplyPermit } from './setting.ts';

/** What a place takes, as a part of a sentence: `codes that begin with 4 or 5`. */
export function describePermit({ classes, codes }: ReplyPermit): string {
  if (codes === undefined && classes === '') return 'a text without a code';
  return codes === undefined ? `codes that begin with ${classes.split('').join(' or ')}` : codes.join(', ');
}

/** Whether a program takes a reply code in a place. */
export function permitsCode({ classes, codes }: ReplyPermit, code: string): boolean {
  return codes === undefined ? classes.includes(code.charAt(0)) : codes.includes(code);
}
