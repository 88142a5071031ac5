import { failureMarkdown, findFailure } from '../../core/index.ts';
import { readInputs, type InputOptions } from '../input.ts';
import { Settings } from '../settings.ts';
import { locateFinding } from './check.ts';
import { explanationJson } from './explain.ts';

export interface DiagnoseOptions extends InputOptions {
  readonly json?: boolean;
}

/** What failed in each file and why, as a page of Markdown. */
export function diagnoseFiles(files: readonly string[], options: DiagnoseOptions): { output: string } {
  const settings = new Settings(undefined, []);
  const answers = [...readInputs(files, options, settings)].map(({ file, document }) => {
    const failure = findFailure(document, settings.for(file), settings.patternsFor(file));
    const { hasFailed, cause, line, findings } = failure;
    return {
      file,
      failed: hasFailed,
      cause: cause === null ? null : explanationJson(cause),
      line,
      findings: findings.map((finding) => locateFinding(file, document, finding)),
      markdown: failureMarkdown(failure, document),
    };
  });
  if (options.json === true) return { output: JSON.stringify(answers, null, 2) };
  return { output: answers.map(({ markdown }) => markdown).join('\n---\n\n') };
}
