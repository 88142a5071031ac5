import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

const tailLines = 25;

/**
 * Runs a program without showing its output, unless it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<string>} what it wrote
 */
export function runQuietly(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === 'win32' && !path.isAbsolute(program);
    const child = spawn(program, args, { shell, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const end = signal ? `was ended by ${signal}` : `failed with code ${code}`;
      const tail = output.trimEnd().split('\n').slice(-tailLines).join('\n');
      reject(new Error(`${program} ${args.join(' ')} ${end}:\n${tail}`));
    });
  });
}

/**
 * @param {string} name a program's name
 * @returns {Promise<string | undefined>} where PATH has it
 */
export async function findOnPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  for (const folder of folders) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (await isExecutable(file)) return file;
    }
  }
  return undefined;
}

/**
 * @param {string} file
 * @returns {Promise<boolean>}
 */
export function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
