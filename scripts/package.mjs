import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** Builds the extension and packs it: `smtp-lens-VERSION.vsix` in the project's folder. */
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = `${name}-${version}.vsix`;

for (const [command, ...rest] of [
  ['node', 'esbuild.mjs'],
  ['npx', '--no-install', 'vsce', 'package', '--no-dependencies', '--out', file],
]) {
  const { status } = spawnSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
console.log(['dist/extension.js', 'dist/catalogue.deflate', file].map((one) => `${one}: ${kilobytes(one)} KB`).join('; '));

function kilobytes(path) {
  return (statSync(path).size / 1000).toFixed(1);
}
