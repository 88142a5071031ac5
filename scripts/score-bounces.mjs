import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createHash } from 'node:crypto';

/**
 * Scores what is read from the labelled bounces in ../shared/bounces, where they are: reply code, enhanced code, reason (relaxed by neighbours)
 * for each recipient, and whether a mail is a bounce at all. The files fall into two halves by a hash of their name: rules are made on `a`,
 * `b` tells how far they carry. `--names a` lists the misses of that half.
 */
const shared = path.resolve('../shared');
if (!existsSync(path.join(shared, 'bounces', 'expected.tsv'))) {
  console.log('There are no labelled bounces here: nothing to score.');
  process.exit(0);
}
const outfile = path.resolve('dist-test', 'core.mjs');
await build({ entryPoints: ['src/core/index.ts'], outfile, bundle: true, format: 'esm', target: 'es2022', logLevel: 'warning' });
const { parseDocument, explainReported } = await import(pathToFileURL(outfile).href);

const table = (file) => {
  const [head, ...rows] = readFileSync(path.join(shared, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const names = head.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, i) => [names[i], cell])));
};
const ours = new Map();
for (const { id, sisimai } of table('reasons.tsv')) for (const name of sisimai.toLowerCase().split(',')) ours.set(name, [...(ours.get(name) ?? []), id]);
const near = new Map(table('replies/crosswalk.tsv').map(({ sisimai_reason: name, also_accept: also = '' }) => [name, [name, ...also.split(',')]]));

const halves = { a: newScore(), b: newScore() };
const named = process.argv.includes('--names') ? process.argv[process.argv.indexOf('--names') + 1] : null;
for (const { file, expected_json: json } of table('bounces/expected.tsv')) {
  const half = createHash('sha1').update(file.replace(/^.*\//, '')).digest()[0] % 2 === 0 ? 'a' : 'b';
  score(halves[half], file, JSON.parse(json), (miss) => half === named && console.log(miss));
}
for (const [half, counts] of Object.entries(halves)) {
  console.log(`${half}: ${Object.entries(counts).map(([name, [right, all]]) => `${name} ${right}/${all} ${((100 * right) / Math.max(all, 1)).toFixed(1)} %`).join(', ')}`);
}

function newScore() {
  return { code: [0, 0], enhanced: [0, 0], reason: [0, 0], bounce: [0, 0], recipients: [0, 0], sessions: [0, 0] };
}

function score(counts, file, { rows = [], is_bounce: isBounce, note }, miss) {
  const octets = readFileSync(path.join(shared, 'bounces', file));
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    text = octets.toString('latin1');
  }
  const document = parseDocument(text);
  const isRead = document.format?.kind === 'bounce';
  const wanted = isBounce ?? (note === undefined ? rows.length > 0 : null);
  const count = (name, isRight, what) => {
    counts[name][1]++;
    if (isRight) counts[name][0]++;
    else miss(`${file} ${name}: ${what}`);
  };
  // Automatic answers and feedback reports are no bounces; others without rows have no reason to score.
  if (wanted !== null) count('bounce', isRead === wanted, `read as ${document.format?.id ?? 'nothing'}`);
  else if (/arf|rfc3834/.test(file)) count('bounce', !isRead, `read as ${document.format?.id}`);
  if (isRead) count('sessions', document.sessions.length === 0, `${document.sessions.length} sessions`);
  if (rows.length > 0) count('recipients', document.replies.length === rows.length, `${document.replies.length}, not ${rows.length}`);
  rows.forEach(({ status, replycode, reason }, i) => {
    const reply = document.replies[i];
    const shown = `${reply?.recipient}: ${reply?.wording.slice(0, 200)} (status ${reply?.status})`;
    if (replycode !== '') count('code', reply?.code === replycode, `${reply?.code}, not ${replycode}: ${shown}`);
    if (status !== '') count('enhanced', (reply?.enhanced?.text ?? reply?.status) === status, `${reply?.enhanced?.text ?? reply?.status}, not ${status}: ${shown}`);
    if (['onhold', 'undefined', 'delivered', 'feedback', 'vacation'].includes(reason)) return;
    const found = reply === undefined ? null : explainReported(reply).reason;
    const accepted = (near.get(reason) ?? [reason]).flatMap((name) => ours.get(name) ?? []);
    count('reason', accepted.includes(found), `${found}, not ${reason}: ${shown}`);
  });
}
