import { explain, explanationMarkdown, withOwnWords, type Explanation } from '../../core/index.ts';
import { plainText } from '../plain-text.ts';
import { Settings } from '../settings.ts';

export interface ExplainOptions {
  readonly json?: boolean;
  readonly host?: string;
  readonly command?: string;
}

/** One answer for each text. */
export function explainTexts(texts: readonly string[], { json, host, command }: ExplainOptions): { output: string } {
  const context = { ...(command === undefined ? {} : { command }), ...(host === undefined ? {} : { host }) };
  const patterns = new Settings(undefined, []).patternsFor('-');
  const explanations = texts.map((text) => withOwnWords(explain(text, context), text, patterns));
  if (json === true) return { output: JSON.stringify(explanations.map(explanationJson), null, 2) };
  return { output: explanations.map((explanation) => plainText(explanationMarkdown(explanation, { isPage: true }))).join('\n\n') };
}

/** The public shape: `fix` is one list, the sender's steps first. */
export function explanationJson(explanation: Explanation): object {
  const { fix, ...rest } = explanation;
  return { ...rest, fix: [...fix.sender, ...fix.receiver], fixBySide: fix };
}
