import { spawn } from 'node:child_process';

/**
 * `npm test`: everything, one step after the other. Each step ends with a line of JSON that counts its tests, or counts as one test
 * itself. The last line is `N passed, N failed`.
 */
const steps = [
  ['types', 'npm', ['run', '--silent', 'check-types']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['readme', 'npm', ['run', '--silent', 'check-readme']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['fences', 'npm', ['run', '--silent', 'test:fences']],
  ['core', 'npm', ['run', '--silent', 'test:core']],
  ['syntaxes', 'npm', ['run', '--silent', 'test:syntaxes']],
  ['cli', 'npm', ['run', '--silent', 'test:cli']],
  ['hosts', 'npm', ['run', '--silent', 'test:hosts']],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of steps) {
  console.log(`\n━━ ${name} ━━`);
  const started = Date.now();
  const { status, counts } = await run(command, args);
  const { passes, failures } = counts ?? { passes: status === 0 ? 1 : 0, failures: status === 0 ? 0 : 1 };
  passed += passes;
  failed += Math.max(failures, status === 0 ? 0 : 1);
  console.log(`━━ ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Runs a step, shows what it prints, and reads its last line. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let tail = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      tail = `${tail}${data}`.slice(-4000);
    });
    child.on('close', (status) => resolve({ status, counts: readCounts(tail) }));
  });
}

function readCounts(tail) {
  const last = tail.trimEnd().split('\n').at(-1) ?? '';
  try {
    const { passes, passed: alsoPasses, failures, failed: alsoFailures } = JSON.parse(last);
    return { passes: passes ?? alsoPasses, failures: failures ?? alsoFailures };
  } catch {
    return null;
  }
}
