import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes the table of notations into README.md, from the formats' own samples: which sides a notation shows, whether it tells the time,
 * whether it says that TLS is on, whether it keeps sessions apart; and what it was held against. `--check` writes nothing and fails where the table is not what the samples say.
 */
const outfile = path.resolve('dist-test', 'core.mjs');
await build({ entryPoints: ['src/core/index.ts'], outfile, bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning' });
const { formats, parseDocument } = await import(pathToFileURL(outfile).href);

const marks = ['<!-- formats: written by scripts/format-matrix.mjs -->\n', '<!-- /formats -->'];
const readme = readFileSync('README.md', 'utf8');
const [before = '', rest = ''] = readme.split(marks[0]);
const [, after = ''] = rest.split(marks[1]);
const written = `${before}${marks[0]}\n${table()}\n${marks[1]}${after}`;

if (!process.argv.includes('--check')) writeFileSync('README.md', written);
else if (written !== readme) {
  console.error('The table of notations in README.md is not what the formats say. Run: node scripts/format-matrix.mjs');
  process.exitCode = 1;
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
