import { enhancedCodes, findEnhancedCode, findKeyword, findParameter, findReplyCode, findVerb, keywords, replyCodes, verbs } from '../../catalogue/index.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { explanationMarkdown } from '../explain/markdown.ts';
import { explainKeyword } from '../explain/words.ts';

/** The name of the page about a code, verb or keyword, as the last part of its address; null where there is none. */
export function pageName({ kind, code, enhanced, label }: Pick<Explanation, 'kind' | 'code' | 'enhanced' | 'label'>): string | null {
  if (kind === 'unknown') return null;
  return enhanced ?? code ?? label;
}

/** The page about a code, verb or keyword: everything that is known of it, with links to the pages of its kin. */
export function codePage(name: string): string {
  const explanation = (findVerb(name) === null ? explainKeyword(name, name) : null) ?? explain(name);
  const { commands, companions, related } = explanation;
  const links = [...new Set([...related, ...companions, ...commands, ...kinOf(name)])].filter((other) => other !== name && hasPage(other));
  const seeAlso = links.length === 0 ? '' : `\n\n## See also\n\n${links.map((other) => `- [${other}](${encodeURIComponent(other)}.md) ${titleOf(other)}`).join('\n')}`;
  return `${explanationMarkdown(explanation, { isPage: true, hasLinks: true })}${seeAlso}\n`;
}

/** Every page's name. */
export function listPages(): string[] {
  const enhanced = enhancedCodes.flatMap(({ code, forms }) => Object.keys(forms).map((digit) => `${digit}.${code}`));
  return [...new Set([...replyCodes.map(({ code }) => code), ...enhanced, ...verbs.map(({ verb }) => verb), ...keywords.map(({ keyword }) => keyword)])];
}

function hasPage(name: string): boolean {
  const isEnhanced = name.charAt(0) in (findEnhancedCode(name)?.forms ?? {});
  return isEnhanced || [findReplyCode, findVerb, findKeyword, findParameter].some((find) => find(name) !== null);
}

function titleOf(name: string): string {
  return explain(name).title ?? '';
}

/** The same detail in the other classes. */
function kinOf(name: string): string[] {
  const entry = findEnhancedCode(name);
  return entry !== null && 'code' in entry ? Object.keys(entry.forms).map((digit) => `${digit}.${entry.code}`) : [];
}
