import { titleOfReason } from '../catalogue/index.ts';
import type { ReasonId } from '../catalogue/reason.ts';
import { fitsPattern } from '../text/pattern.ts';
import type { Explanation } from './explain/explanation.ts';

/** A wording that a team knows better than any catalogue, as its `.smtp-lens.json` tells. */
export interface OwnPattern {
  /** Found anywhere in a reply, whatever its case, with `*` for any run of characters and one blank for any number. */
  readonly text: string;
  /** What the team has to say about it: hostile data. */
  readonly words: string;
  readonly reason?: ReasonId;
  /** Who writes so: an id of a speaker, or a name. */
  readonly speaker?: string;
  /** Where more is written: http or https. */
  readonly link?: string;
}

/** A reply is no longer than this; a longer line is looked at so far. */
const longest = 4_000;

/** An explanation with what a team's own pattern says about the wording, which is believed first; unchanged where none fits. */
export function withOwnWords(explanation: Explanation, wording: string, patterns: readonly OwnPattern[]): Explanation {
  if (patterns.length === 0) return explanation;
  const said = wording.slice(0, longest).replace(/\s+/g, ' ');
  const own = patterns.find(({ text }) => fitsPattern(`*${text}*`, said));
  if (own === undefined) return explanation;
  return {
    ...explanation,
    kind: explanation.kind === 'unknown' ? 'reply' : explanation.kind,
    verdict: own.reason === undefined ? explanation.verdict : titleOfReason(own.reason),
    reason: own.reason ?? explanation.reason,
    speaker: own.speaker ?? explanation.speaker,
    confidence: 'certain',
    evidence: [own.text],
    ownWords: own.words,
    ownLink: own.link ?? null,
  };
}
