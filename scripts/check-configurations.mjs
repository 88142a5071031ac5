import { execFile } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `Usage: node scripts/check-configurations.mjs [options] FOLDER

What the command line (npm run build) makes of real configuration, such as scripts/collect-configurations.mjs gathers: for each package (a folder of
FOLDER) its files, how many are recognised as what, the replies that they configure, and the findings, each with its line.

  --packages A,B  only these packages
  --only WORDS    only files whose path has one of these words (A,B)
  --format ID     findings and replies of this format only
  --kind KIND     findings and replies of this kind of format only: config, transcript, log, bounce
  --rule ID       findings of this rule only
  --replies       list the configured replies, too
  --missed        list lines that look as if they configured a reply in files where nothing is found on that line
  --files         list the files that are recognised, and as what
  --lines N       print no more than N lines for each finding's rule and package (all)
  --help          this text`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    packages: { type: 'string' }, only: { type: 'string' }, format: { type: 'string' }, kind: { type: 'string' }, rule: { type: 'string' }, lines: { type: 'string' },
    replies: { type: 'boolean' }, missed: { type: 'boolean' }, files: { type: 'boolean' }, help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}
if (positionals.length !== 1) {
  console.error(help);
  process.exit(2);
}
const folder = path.resolve(positionals[0]);
const cli = new URL('../dist/cli.js', import.meta.url).pathname;
const most = Number(values.lines ?? Number.POSITIVE_INFINITY);
const oneOf = (list, test) => list === undefined || list.split(',').some(test);
/** Both a reply code and an enhanced code of its class, or a reply code where a reply begins: after a quote, a colon, `=` or a verb of refusal. */
const looksLikeReply =
  /\b([245])\d\d[ -]+(?:#?)\1\.\d{1,3}\.\d{1,3}\b|(?:["']|[^<>=~!]=(?= )|:(?= |[45]\d\d )|\b(?:ERROR|REJECT|DEFER|reject|deny|message\s*=)\b:?)\s*[245][0-5]\d[ -]+[A-Za-z$%{][\w$%{}.,' -]{3,}|\b\w*(?:reply|reject|defer|response)\w*_code\s*=\s*[245]\d\d\b/;

const packages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && oneOf(values.packages, (name) => name === entry.name))
  .map(({ name }) => name)
  .sort();
const files = packages.flatMap((name) =>
  readdirSync(path.join(folder, name), { recursive: true })
    .map((file) => path.join(folder, name, file))
    .filter((file) => statSync(file).isFile() && oneOf(values.only, (word) => file.includes(word)))
    .sort(),
);

const batches = [];
for (let at = 0; at < files.length; at += 200) batches.push(files.slice(at, at + 200));
const read = [];
const found = [];
const broken = [];
await Promise.all(Array.from({ length: availableParallelism() }, work));

const totals = new Map();
const documents = new Map(read.map((document) => [document.file, document]));
const isWanted = (file) => {
  const document = documents.get(file);
  return (values.format === undefined || document?.format === values.format) && (values.kind === undefined || document?.kind === values.kind);
};
for (const name of packages) report(name);
console.log(`\nAll: ${[...totals].map(([what, count]) => `${count} ${what}`).join(', ')}`);
for (const { file, message } of broken) console.log(`NOT READ ${path.relative(folder, file)}: ${message}`);
process.exitCode = broken.length > 0 ? 1 : 0;

async function work() {
  for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) await readBatch(batch);
}

/** A batch that fails is read again file by file, so that one file spoils nothing but itself. */
async function readBatch(batch) {
  try {
    const documents = await ask('sessions', batch);
    const findings = await ask('check', batch);
    read.push(...documents);
    found.push(...findings);
  } catch (error) {
    if (batch.length === 1) broken.push({ file: batch[0], message: error.message });
    else for (const file of batch) await readBatch([file]);
  }
}

function ask(command, batch) {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, command, '--json', '--', ...batch], { maxBuffer: 1 << 29, encoding: 'utf8' }, (error, stdout, stderr) => {
      // Findings of severity error make the status 1.
      if (error !== null && error.code !== 1) reject(new Error(stderr.trim().split('\n').find((line) => /\S/.test(line)) ?? error.message));
      else
        try {
          resolve(JSON.parse(stdout));
        } catch {
          reject(new Error(stderr.trim() || 'no JSON'));
        }
    });
  });
}

function report(name) {
  const inside = (file) => file.startsWith(`${path.join(folder, name)}${path.sep}`);
  const own = read.filter(({ file }) => inside(file)).sort((left, right) => (left.file < right.file ? -1 : 1));
  const replies = own.filter(({ file, kind }) => kind === 'config' && isWanted(file)).flatMap(({ file, replies: list }) => list.map((reply) => ({ file, ...reply })));
  const findings = found.filter(({ file, rule }) => inside(file) && isWanted(file) && (values.rule === undefined || rule === values.rule));
  const formats = tally(own.filter(({ format }) => format !== null), ({ format }) => format);
  const rules = tally(findings, ({ rule }) => rule);
  add('files', own.length);
  add('recognised', own.filter(({ format }) => format !== null).length);
  add('recognised as configuration', own.filter(({ kind }) => kind === 'config').length);
  add('configured replies', replies.length);
  add('findings', findings.length);
  console.log(`${name}: ${own.length} files; ${show(formats) || 'none recognised'}; ${replies.length} replies; ${findings.length} findings${findings.length > 0 ? ` (${show(rules)})` : ''}`);
  if (values.files) for (const { file, format } of own) if (format !== null) console.log(`  ${format.padEnd(20)} ${path.relative(folder, file)}`);
  const printed = new Map();
  for (const { file, line, rule, severity, message } of findings) {
    printed.set(rule, (printed.get(rule) ?? 0) + 1);
    if (printed.get(rule) <= most) console.log(`  ${path.relative(folder, file)}:${line} ${severity} ${rule}: ${message}\n      | ${lineOf(file, line)}`);
  }
  if (values.replies) for (const { file, line, code, enhanced, text } of replies) console.log(`  ${path.relative(folder, file)}:${line} ${[code, enhanced, text].filter((part) => part !== null && part !== '').join(' ')}\n      | ${lineOf(file, line)}`);
  if (values.missed) for (const document of own) listMissed(document);
}

function listMissed({ file, kind, replies, sessions }) {
  if (sessions.length > 0 || (kind !== null && kind !== 'config')) return;
  const heard = new Set(replies.map(({ line }) => line));
  linesOf(file).forEach((text, at) => {
    if (!looksLikeReply.test(text) || heard.has(at + 1)) return;
    add('lines that look like replies, not read', 1);
    console.log(`  ? ${path.relative(folder, file)}:${at + 1}\n      | ${lineOf(file, at + 1)}`);
  });
}

function add(what, count) {
  totals.set(what, (totals.get(what) ?? 0) + count);
}

function tally(list, key) {
  const counts = new Map();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left);
}

function show(counts) {
  return counts.map(([what, count]) => `${what} ${count}`).join(', ');
}

function linesOf(file) {
  return readFileSync(file, 'utf8').split(/\r\n|\n|\r/);
}

function lineOf(file, line) {
  const text = (linesOf(file)[line - 1] ?? '').trim();
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
