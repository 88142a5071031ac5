import { build } from 'esbuild';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import Mocha from 'mocha';

/**
 * Runs one of the suites that need no VS Code: `core`, `syntaxes`, `cli`. All its tests go into one bundle, found by glob, so that the
 * suite starts at once. The last line on standard output is `{"suite":…,"passes":…,"failures":…}`.
 */
const suite = process.argv[2] ?? '';
const folder = path.join('test', suite);
const tests = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.test.ts')).sort();
if (tests.length === 0) throw new Error(`There is no *.test.ts in ${folder}.`);

const outfile = path.resolve('dist-test', `${suite}.cjs`);
await mkdir('dist-test', { recursive: true });
await build({
  stdin: {
    contents: tests.map((file) => `import './${file.split(path.sep).join('/')}';`).join('\n'),
    resolveDir: path.resolve(folder),
    loader: 'ts',
  },
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  loader: { '.md': 'text' },
  logLevel: 'warning',
});

const mocha = new Mocha({ ui: 'bdd', reporter: 'dot', forbidOnly: true, timeout: 60_000 });
mocha.addFile(outfile);
const runner = mocha.run((failures) => {
  console.log(JSON.stringify({ suite, passes: runner.stats?.passes ?? 0, failures, pending: runner.stats?.pending ?? 0 }));
  process.exitCode = failures === 0 && (runner.stats?.passes ?? 0) > 0 ? 0 : 1;
});
