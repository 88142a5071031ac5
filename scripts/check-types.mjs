import { spawnSync } from 'node:child_process';

/** Each room is checked by its own rules: core sees neither Node nor a browser. */
const rooms = ['src/core', 'src/vscode', 'src/cli', 'src/panel', 'test'];

const failed = rooms.filter((room) => spawnSync('npx', ['--no-install', 'tsc', '-p', room], { stdio: 'inherit' }).status !== 0);
if (failed.length > 0) {
  console.error(`Types do not agree in: ${failed.join(', ')}`);
  process.exitCode = 1;
}
