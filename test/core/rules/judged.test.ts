import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { lint } from '../../../src/core/features/lint.ts';
import { parse } from '../marked.ts';

/** Everything that is found in a real transcript: file, line, severity, rule, the code with which the server answered that line. */
function findIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|log)$/.test(file))
    .sort()
    .flatMap((file) => {
      const document = parse(readFileSync(`${folder}/${file}`, 'utf8'), {});
      const lineAt = (offset: number): number => document.lines.positionAt(offset).line;
      const answers = new Map(
        document.sessions.flatMap(({ exchanges }) => exchanges.flatMap(({ command, reply }) => (command === null ? [] : [[lineAt(command.utterance.span.start), reply?.code ?? ''] as const]))),
      );
      return lint(document).map(({ span, severity, rule }) => [file, lineAt(span.start), severity, rule.id, answers.get(lineAt(span.start)) ?? ''].join('\t'));
    });
}

const judged = (name: string): string[] => readFileSync(`test/core/rules/judged/${name}.tsv`, 'utf8').trimEnd().split('\n').slice(1).filter((row) => row !== '');

/** Each row was looked at by a person and judged right; a new one has to be, before it is written down. */
describe('what is found in real transcripts', () => {
  for (const [name, folder] of [['own', 'test/core/transcripts'], ['shared', '../shared/transcripts']] as const) {
    (existsSync(folder) ? it : it.skip)(`is what was judged right: ${folder}`, () => {
      assert.deepEqual(findIn(folder), judged(name));
    });
  }
});
