import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import onigurumaModule from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { fetchCodeServer } from './host/code-server.mjs';

/**
 * `npm run bench`: how fast reading, checking and colouring are on generated transcripts of 1, 10 and 40 MB, as ratios to a plain regular
 * expression scan and to VS Code's built-in log grammar in the same run. The grammars colour the first 4 MB: their speed does not depend on more.
 */
const megabyte = 1_000_000;
const sizes = [1, 10, 40].map((size) => size * megabyte);
const colouredSize = 4 * megabyte;

const core = await loadCore();
const rows = sizes.map((size) => measure(makeTranscript(size)));
console.log('| | ' + rows.map(({ size }) => `${(size / megabyte).toFixed(0)} MB`).join(' | ') + ' |');
console.log('|---|' + rows.map(() => '---|').join(''));
print('read, MB/s', ({ size, read }) => size / megabyte / read);
print('read, lines/s', ({ lines, read }) => lines / read);
print('check (three rules), MB/s', ({ size, check }) => size / megabyte / check);
print('plain scan for codes, MB/s', ({ size, scan }) => size / megabyte / scan);
print('read and check, in plain scans', ({ read, check, scan }) => (read + check) / scan);
print('seconds per MB against the 1 MB file', ({ size, read, check }) => (read + check) / size / ((rows[0].read + rows[0].check) / rows[0].size));

const text = makeTranscript(colouredSize);
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

/** Sessions of swaks, one after the other, that differ in what a real file differs in. */
function makeTranscript(size) {
  const parts = [];
  for (let length = 0, i = 0; length < size; i++) {
    const session = makeSession(i);
    parts.push(session);
    length += session.length;
  }
  return parts.join('').slice(0, size);
}

function makeSession(i) {
  const refused = i % 3 === 0 ? `<** 550 5.1.1 <user${i}@example.org>: Recipient address rejected: User unknown` : '<-  250 2.1.5 Ok';
  const body = Array.from({ length: 10 + (i % 25) }, (_, n) => ` -> Line ${n} of message ${i}, with 550 5.1.1 in it and port 443.`);
  return [
    '=== Trying 192.0.2.25:25...',
    '=== Connected to 192.0.2.25.',
    '<-  220 mail.example.org ESMTP Postfix (Debian/GNU)',
    ` -> EHLO client${i}.example.net`,
    '<-  250-mail.example.org',
    '<-  250-PIPELINING',
    '<-  250-SIZE 10240000',
    '<-  250 CHUNKING',
    ` -> MAIL FROM:<bob${i}@example.net> SIZE=${1000 + i}`,
    '<-  250 2.1.0 Ok',
    ` -> RCPT TO:<user${i}@example.org>`,
    refused,
    ' -> DATA',
    '<-  354 End data with <CR><LF>.<CR><LF>',
    ` -> Subject: message ${i}`,
    ' -> ',
    ...body,
    ' -> .',
    '<-  250 2.0.0 Ok: queued as 4B3955368',
    ' -> QUIT',
    '<-  221 2.0.0 Bye',
    '=== Connection closed with remote host.',
    '',
  ].join('\n');
}

async function loadCore() {
  const outfile = path.resolve('dist-test', 'bench-core.mjs');
  await build({ entryPoints: ['src/core/index.ts'], outfile, bundle: true, minify: true, format: 'esm', target: 'es2022' });
  return import(pathToFileURL(outfile).href);
}
