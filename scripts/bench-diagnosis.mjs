import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * `npm run bench:diagnosis [-- FOLDER]`: what the diagnosis makes of labelled replies, as a matrix of reasons, the share that is right and the
 * number that is certain and wrong; and its speed beside JSON and one regular expression in the same run. The replies are tables (TSV) that
 * are no part of the project: `hard.tsv` with our own reasons, others with the names of another classifier, which `crosswalk.tsv` and
 * `../reasons.tsv` bring together.
 */
const folder = path.resolve(argv[2] ?? path.join('..', 'shared', 'replies'));

const { explain } = await loadCore();
if (existsSync(folder)) for (const name of ['hard', 'sisimai-dev', 'vendor-docs', 'no-reply-dev']) judge(name);
else console.log(`No labelled replies: ${folder} is not there.`);
measureSpeed();

function judge(name) {
  const file = path.join(folder, `${name}.tsv`);
  if (!existsSync(file)) return console.log(`\n${name}: ${file} is not there.`);
  const accepts = acceptable(name);
  const rows = readTable(file).filter(({ tier, reason }) => tier !== 'U' && !['onhold', 'undefined', 'delivered'].includes(reason));
  const answers = rows.map((row) => ({ wanted: row.reason, answer: explainRow(row) }));
  const right = answers.filter(({ wanted, answer }) => accepts(wanted).has(answer.reason));
  const wrong = answers.filter(({ wanted, answer }) => !accepts(wanted).has(answer.reason));
  const sure = wrong.filter(({ answer }) => answer.confidence === 'certain');
  const claimed = answers.filter(({ answer }) => answer.confidence === 'certain');
  console.log(`\n## ${name}: ${right.length} of ${rows.length} right (${percent(right.length / rows.length)}); ${claimed.length} certain, of these wrong ${sure.length}\n`);
  console.log('| label | right | read as something else |\n|---|---|---|');
  for (const wanted of [...new Set(answers.map((one) => one.wanted))].sort()) {
    const own = answers.filter((one) => one.wanted === wanted);
    const misses = own.filter(({ answer }) => !accepts(wanted).has(answer.reason)).map(({ answer }) => answer.reason ?? 'nothing');
    const counts = [...new Set(misses)].map((reason) => `${reason} ${misses.filter((miss) => miss === reason).length}`);
    console.log(`| ${wanted} | ${own.length - misses.length}/${own.length} | ${counts.join(', ')} |`);
  }
}

function explainRow({ reply, text, host, command }) {
  const circumstances = { ...(host ? { host } : {}), ...(command ? { command: command.split(' ')[0] } : {}) };
  return explain((reply ?? text).replaceAll('\\n', '\n'), reply === undefined ? {} : circumstances);
}

/** Which of our reasons count as right for a label: for `hard` those it lists, else those of the label's neighbours. */
function acceptable(name) {
  if (name === 'hard') return (label) => new Set(label.split(','));
  const ours = new Map();
  for (const { id, sisimai } of readTable(path.join(folder, '..', 'reasons.tsv'))) {
    for (const label of sisimai.toLowerCase().split(',')) ours.set(label, [...(ours.get(label) ?? []), id]);
  }
  const crosswalk = readTable(path.join(folder, 'crosswalk.tsv'));
  return (label) => {
    const near = crosswalk.find((row) => row.sisimai_reason === label)?.also_accept?.split(',') ?? [];
    return new Set([label, ...near].flatMap((one) => ours.get(one) ?? []));
  };
}

function measureSpeed() {
  const replies = [
    '550-5.7.26 Unauthenticated email from example.com is not accepted due to domain\'s\n550 5.7.26 DMARC policy. a1-2.3 - gsmtp',
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
    '450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html',
    '550 nobody has ever heard such words as these, which mean nothing to anybody at all',
  ];
  const pattern = /(?:user|mailbox|recipient|account|address).{0,60}(?:unknown|not found|does not exist|disabled|full|exceeded)/i;
  const each = (work) => microseconds(() => replies.forEach(work), 500) / replies.length;
  const ours = each((reply) => explain(reply));
  const json = each((reply) => JSON.stringify(JSON.parse(JSON.stringify(explain('550').readings.concat(reply)))));
  const regex = each((reply) => pattern.test(reply));
  const hostile = ['user '.repeat(20_000), 'host a['.repeat(14_000), '('.repeat(100_000)].map((text) => microseconds(() => explain(`550 ${text}`), 3));
  console.log(`\n## Speed\n\nA reply of normal length: ${(ours / 1000).toFixed(3)} ms, ${(ours / json).toFixed(1)} times one explanation's readings to JSON and back,`);
  console.log(`${(ours / regex).toFixed(0)} times one regular expression. 100 kB meant to hang it: ${hostile.map((time) => `${(time / ours).toFixed(1)}`).join(', ')} times a normal reply.`);
}

function microseconds(work, times) {
  work();
  const started = performance.now();
  for (let i = 0; i < times; i++) work();
  return ((performance.now() - started) / times) * 1000;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}

function readTable(file) {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [names[i], value])));
}

async function loadCore() {
  const outfile = path.resolve('dist-test', 'bench-diagnosis-core.mjs');
  await build({ entryPoints: ['src/core/index.ts'], outfile, bundle: true, minify: true, format: 'esm', target: 'es2022' });
  return import(pathToFileURL(outfile).href);
}
