import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { execPath } from 'node:process';
import { pathToFileURL } from 'node:url';
import onigurumaModule from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { makeTranscript, notations } from './bench/transcripts.mjs';
import { fetchCodeServer } from './host/code-server.mjs';

/**
 * `npm run bench`: how fast reading, checking and colouring are on generated transcripts of 1, 10 and 40 MB, as ratios to a plain regular
 * expression scan and to VS Code's built-in log grammar in the same run. The grammars colour the first 4 MB: their speed does not depend on more.
 * Then what telling a notation and reading it costs, in splits of the text into lines with one regular expression tested on each.
 */
const megabyte = 1_000_000;
const sizes = [1, 10, 40].map((size) => size * megabyte);
const colouredSize = 4 * megabyte;

const coreFile = await bundleCore();
const core = await import(pathToFileURL(coreFile).href);
const rows = sizes.map((size) => measure(makeTranscript(notations.swaks, size)));
console.log('| | ' + rows.map(({ size }) => `${(size / megabyte).toFixed(0)} MB`).join(' | ') + ' |');
console.log('|---|' + rows.map(() => '---|').join(''));
print('read, MB/s', ({ size, read }) => size / megabyte / read);
print('read, lines/s', ({ lines, read }) => lines / read);
print('check, MB/s', ({ size, check }) => size / megabyte / check);
print('plain scan for codes, MB/s', ({ size, scan }) => size / megabyte / scan);
print('read and check, in plain scans', ({ read, check, scan }) => (read + check) / scan);
print('seconds per MB against the 1 MB file', ({ size, read, check }) => (read + check) / size / ((rows[0].read + rows[0].check) / rows[0].size));

console.log(`\nDetect and read, in splits with one regular expression per line (processor time, medians of 5, a process each):\n`);
console.log(`| | ${sizes.map((size) => `${size / megabyte} MB`).join(' | ')} | the last, with an expression that looks through the line | seconds per MB, largest against smallest |`);
console.log(`|---|${sizes.map(() => '---|').join('')}---|---|`);
for (const name of Object.keys(notations)) {
  const found = sizes.map((size) => JSON.parse(execFileSync(execPath, ['scripts/bench/compare-with-split.mjs', coreFile, name, String(size)], { encoding: 'utf8' })));
  const { read, search } = found.at(-1);
  const growth = found.at(-1).read / sizes.at(-1) / (found[0].read / sizes[0]);
  console.log(`| ${name} | ${found.map(({ read, split }) => format(read / split)).join(' | ')} | ${format(read / search)} | ${format(growth)} |`);
}

const text = makeTranscript(notations.swaks, colouredSize);
const own = await colour(path.resolve('syntaxes', 'smtp.tmLanguage.json'), text);
const log = await colour(path.join((await fetchCodeServer()).root, 'extensions', 'log', 'syntaxes', 'log.tmLanguage.json'), text);
console.log(`\nColouring: ${own.toFixed(2)} MB/s; VS Code's log grammar ${log.toFixed(2)} MB/s; ours is ${(own / log).toFixed(2)} times as fast.`);

function print(title, value) {
  console.log(`| ${title} | ${rows.map((row) => format(value(row))).join(' | ')} |`);
}

function format(number) {
  return number >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(2);
}

function measure(text) {
  core.parseDocument(text.slice(0, 200_000));
  let document;
  const read = time(() => (document = core.parseDocument(text)));
  const check = time(() => core.lint(document));
  const scan = time(() => [...text.matchAll(/^(?:<[-~*]. {1,2})?([2-5]\d\d)[ -]/gm)].length);
  return { size: text.length, lines: text.split('\n').length, read, check, scan };
}

function time(work) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

async function colour(file, text) {
  const require = createRequire(import.meta.url);
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await onigurumaModule.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length)).catch(() => undefined);
  const grammar = JSON.parse(readFileSync(file, 'utf8'));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new onigurumaModule.OnigScanner(patterns),
      createOnigString: (string) => new onigurumaModule.OnigString(string),
    }),
    loadGrammar: (scope) => Promise.resolve(scope === grammar.scopeName ? grammar : null),
  });
  const loaded = await registry.loadGrammar(grammar.scopeName);
  const seconds = time(() => {
    let stack = textmate.INITIAL;
    for (const line of text.split('\n')) stack = loaded.tokenizeLine2(line, stack).ruleStack;
  });
  return text.length / megabyte / seconds;
}

async function bundleCore() {
  const outfile = path.resolve('dist-test', 'bench-core.mjs');
  await build({ entryPoints: ['src/core/index.ts'], outfile, bundle: true, minify: true, format: 'esm', target: 'es2022' });
  return outfile;
}
