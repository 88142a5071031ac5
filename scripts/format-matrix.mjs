import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes the table of notations into README.md, from the formats' own samples: which sides a notation shows, whether it tells the time,
 * whether it says that TLS is on, whether it keeps sessions apart; and what it was held against; and the table of configurations. `--check` writes nothing and fails where the table is not what the samples say.
 */
const outfile = path.resolve('dist-test', 'core.mjs');
await build({ entryPoints: ['src/core/index.ts'], outfile, bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning' });
const { configFormats, formats, parseDocument } = await import(pathToFileURL(outfile).href);

const isCheck = process.argv.includes('--check');
const readme = readFileSync('README.md', 'utf8');
const written = write(write(readme, 'formats', table()), 'configurations', configurations());

if (!isCheck) writeFileSync('README.md', written);
else if (written !== readme) {
  console.error('The tables of notations and configurations in README.md are not what the formats say. Run: node scripts/format-matrix.mjs');
  process.exitCode = 1;
}

/** Puts a table between its marks. */
function write(text, name, rows) {
  const marks = [`<!-- ${name}: written by scripts/format-matrix.mjs -->\n`, `<!-- /${name} -->`];
  const [before = '', rest = ''] = text.split(marks[0]);
  const [, after = ''] = rest.split(marks[1]);
  return `${before}${marks[0]}\n${rows}\n${marks[1]}${after}`;
}

function configurations() {
  const cell = (text) => text.replaceAll('|', '\\|');
  const rows = configFormats
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
    .map(({ id, title, files, candidates = [], explains, checks, checked }) => [`\`${id}\``, title, names(files), names(candidates), explains, checks, checked].map(cell));
  return [['format', 'configuration of', 'known by its name', 'by name and content', 'explained', 'checked', 'held against'], Array(7).fill('---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The first few: a table of all would not be read. */
function names(patterns) {
  const few = patterns.slice(0, 4).map((pattern) => `\`${pattern}\``);
  return [...few, ...(patterns.length > few.length ? ['…'] : [])].join(' ') || '–';
}

function table() {
  const rows = formats.map((format) => {
    const text = format.samples.map(([, sample]) => sample.replace(/[«»]/g, '')).join('\n');
    const { sessions, replies } = parseDocument(text, { format: format.id });
    const exchanges = sessions.flatMap((session) => session.exchanges.map((exchange) => ({ ...exchange, id: session.id })));
    const hasClient = exchanges.some(({ command }) => command);
    const hasServer = exchanges.some(({ reply }) => reply);
    const sides = format.kind !== 'transcript' ? 'replies' : hasClient && hasServer ? 'both' : hasServer ? 'server' : 'client';
    const utterances = exchanges.flatMap(({ command, reply }) => [command?.utterance, reply?.lines[0]?.utterance]).filter(Boolean);
    const yes = (some) => (some ? 'yes' : '–');
    return [`\`${format.id}\``, format.title.replaceAll('|', '\\|'), sides, yes([...utterances, ...replies].some(({ time }) => time)), yes(sessions.some(({ isTls }) => isTls)), yes(exchanges.some(({ id }) => id !== null)), format.checked];
  });
  return [['format', 'written by', 'sides', 'time', 'TLS', 'several sessions', 'held against'], ['---', '---', '---', '---', '---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
