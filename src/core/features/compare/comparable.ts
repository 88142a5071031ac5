import { enhancedCodes, findEnhancedCode, findReplyCode, replyCodes } from '../../catalogue/index.ts';
import { explain } from '../explain/explain.ts';

/** A code that can be chosen for a comparison, with the words by which it is found. */
export interface Comparable {
  readonly code: string;
  readonly title: string;
  readonly name: string;
  readonly verdict: string;
}

/** Every reply code and enhanced code that the catalogue knows; before them those asked for that it does not know. */
export function listComparable(asked: readonly string[]): Comparable[] {
  const strange = asked.filter((code) => findReplyCode(code) === null && !isListed(code));
  return [...strange.map(describe), ...replyCodes, ...listEnhanced()];
}

/** The codes that a text names, each once, in its order: an enhanced code, or three digits where a reply code may stand. */
export function codesIn(text: string): string[] {
  const found = text.matchAll(/(?<![\d.])(?:[245]\.\d{1,3}\.\d{1,3}|[2-5]\d\d)(?![\d.]*\d)/g);
  return [...new Set([...found].map(([code]) => code))];
}

/** Every enhanced code in every class in which it occurs. */
export function listEnhanced(): (Comparable & { readonly reason: string | undefined; readonly when: readonly string[] })[] {
  return enhancedCodes.flatMap(({ code, title, name, forms }) =>
    Object.entries(forms).map(([digit, { verdict, reason, when }]) => ({ code: `${digit}.${code}`, title, name, verdict, reason, when })),
  );
}

function isListed(code: string): boolean {
  const entry = findEnhancedCode(code);
  return entry !== null && 'code' in entry && code.slice(0, 1) in entry.forms;
}

function describe(code: string): Comparable {
  const { title, name, verdict } = explain(code);
  return { code, title: title ?? '', name: name ?? '', verdict };
}
