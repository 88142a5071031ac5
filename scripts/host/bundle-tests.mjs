import { build } from 'esbuild';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fromRoot } from './project.mjs';

/**
 * Puts the runner and every test of test/vscode into one file which runs in VS Code's Node host, in its web
 * host and in the desktop. VS Code picks the host by where that file lies: inside the extension's folder.
 * @param {object} [options]
 * @param {string} [options.testFolder] with runner.ts and the *.test.ts
 * @param {string} [options.outputFile]
 * @returns {Promise<string>} the file
 */
export async function bundleHostTests({
  testFolder = fromRoot('test', 'vscode'),
  outputFile = fromRoot('dist-test', 'vscode-tests.js'),
} = {}) {
  const tests = await findTests(testFolder);
  if (tests.length === 0) throw new Error(`There is no *.test.ts in ${testFolder}.`);
  const lines = ["export { run } from './runner';", ...tests.map((file) => `import ${JSON.stringify(`./${file}`)};`)];
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: testFolder, sourcefile: 'all-tests.ts', loader: 'ts' },
    outfile: outputFile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    tsconfigRaw: '{}',
    define: { global: 'globalThis' },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outputFile;
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} relative paths with slashes, sorted
 */
async function findTests(folder) {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((entry) => entry.endsWith('.test.ts'))
    .map((entry) => entry.split(path.sep).join('/'))
    .sort();
}
