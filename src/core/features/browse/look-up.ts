import { keywords, parameters, replyCodes, verbs } from '../../catalogue/index.ts';
import type { ReplyCodeEntry } from '../../catalogue/reply-code.ts';
import { reasons } from '../../catalogue/reason.ts';
import { listEnhanced } from '../compare/comparable.ts';

/** Something that the catalogue explains, with the words by which it is found. */
export interface LookUp {
  /** What its page is called: `550`, `5.7.26`, `STARTTLS`. */
  readonly name: string;
  readonly title: string;
  readonly verdict: string;
  /** Its reason and situations in plain words. */
  readonly words: string;
}

/** Everything that can be looked up: reply codes, enhanced codes, verbs, keywords, parameters; what no standard defines comes last. */
export function listLookUps(): LookUp[] {
  const seen = new Set<string>();
  const [standard, nonstandard] = [true, false].map((wanted) => replyCodes.filter(({ status }) => (status !== 'nonstandard') === wanted).map(ofReplyCode));
  return [
    ...(standard ?? []),
    ...listEnhanced().map(({ code, title, verdict, name, reason, when }) => ({ name: code, title, verdict, words: words(name, reason, when) })),
    ...verbs.map(({ verb, title, verdict }) => ({ name: verb, title, verdict, words: '' })),
    ...keywords.map(({ keyword, title, verdict }) => ({ name: keyword, title, verdict, words: '' })),
    ...parameters.map(({ name, title, meaning }) => ({ name, title, verdict: meaning, words: '' })),
    ...(nonstandard ?? []),
  ].filter(({ name }) => !seen.has(name) && seen.add(name));
}

function ofReplyCode({ code, title, verdict, name, reason, when }: ReplyCodeEntry): LookUp {
  return { name: code, title, verdict, words: words(name, reason, when) };
}

function words(name: string, reason: string | undefined, when: readonly string[]): string {
  const titleOfReason = reasons.find(({ id }) => id === reason)?.title;
  return [name, titleOfReason, ...when].filter((part) => part !== undefined).join(' · ').replaceAll('`', '');
}
