import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, rmSync, writeSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeMailLog } from './bench/mail-log.mjs';

/**
 * `npm run bench:summary [MB]`: how fast `smtp-lens summary` reads a Postfix log of 100 MB, generated from invented lines, against pflogsumm (where
 * it is installed) and against programs that only count lines, in the same run and by turns; whether its totals are pflogsumm's; and how
 * much memory it takes, also for a log ten times as large.
 */
const megabyte = 1_000_000;
const size = Number(process.argv[2] ?? 100) * megabyte;
const rounds = 5;
const folder = mkdtempSync(path.join(tmpdir(), 'smtp-lens-bench-'));
const log = path.join(folder, 'mail.log');
const large = path.join(folder, 'ten-times.log');

/** Node, reading by the same chunks, finding each LF with the runtime's own search. */
const lineCounter = `const fs=require('fs');const b=Buffer.alloc(1<<22);const f=fs.openSync(process.argv[1]);let n=0;
for(let l;(l=fs.readSync(f,b))>0;)for(let i=b.indexOf(10);i>=0&&i<l;i=b.indexOf(10,i+1))n++;console.log(n)`;

try {
  const text = makeMailLog(size);
  write(log, text, 1);
  write(large, text, 10);
  const commands = {
    'smtp-lens summary': ['node', ['dist/cli.js', 'summary', '--json', log]],
    'one thread (from standard input)': ['sh', ['-c', `exec node dist/cli.js summary --json - < ${log}`]],
    pflogsumm: ['pflogsumm', [log]],
    'lines counted by Node': ['node', ['-e', lineCounter, log]],
    'wc -l': ['wc', ['-l', log]],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  const outputs = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, [command, args]] of Object.entries(commands)) {
      const started = process.hrtime.bigint();
      const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
      if (error?.code === 'ENOENT') continue;
      if (status !== 0) throw new Error(`${name} failed`);
      times[name].push(Number(process.hrtime.bigint() - started) / 1e9);
      outputs[name] = stdout;
    }
  }
  const own = median(times['smtp-lens summary']);
  console.log(`A log of ${(statSync(log).size / megabyte).toFixed(0)} MB; medians of ${rounds} rounds (fastest in brackets):\n`);
  console.log('| | seconds | MB/s | our speed against it |\n|---|---|---|---|');
  for (const [name, seconds] of Object.entries(times)) {
    if (seconds.length === 0) console.log(`| ${name} | not installed | | |`);
    else console.log(`| ${name} | ${median(seconds).toFixed(2)} (${Math.min(...seconds).toFixed(2)}) | ${(size / megabyte / median(seconds)).toFixed(0)} | ${(median(seconds) / own).toFixed(2)} |`);
  }
  const summary = JSON.parse(outputs['smtp-lens summary']);
  if (outputs.pflogsumm !== undefined) compareTotals(summary, outputs.pflogsumm);
  for (const file of [log, large]) {
    const { stderr } = spawnSync('node', ['--require', './scripts/bench/report-memory.cjs', 'dist/cli.js', 'summary', '--json', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
    console.log(`Memory for ${(statSync(file).size / megabyte).toFixed(0)} MB: ${Math.round(Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024)} MB`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function compareTotals(summary, report) {
  const number = (pattern) => Number(pattern.exec(report)?.[1] ?? NaN);
  const pairs = [
    ['sent', summary.sent, number(/^ +(\d+) +delivered$/m) + number(/^ +(\d+) +forwarded$/m)],
    ['deferred', summary.deferred, number(/\((\d+) +deferrals\)/)],
    ['messages deferred', summary.deferredMessages, number(/^ +(\d+) +deferred /m)],
    ['bounced', summary.bounced, number(/^ +(\d+) +bounced$/m)],
    ['rejected', summary.rejected, number(/^ +(\d+) +rejected /m)],
  ];
  console.log(`\n| total | smtp-lens | pflogsumm | |\n|---|---|---|---|`);
  for (const [name, ours, theirs] of pairs) {
    console.log(`| ${name} | ${ours} | ${theirs} | ${ours === theirs ? 'equal' : '**differs**'} |`);
    if (ours !== theirs) process.exitCode = 1;
  }
  console.log('');
}

function write(file, text, times) {
  const descriptor = openSync(file, 'w');
  for (let i = 0; i < times; i++) writeSync(descriptor, text);
  closeSync(descriptor);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
