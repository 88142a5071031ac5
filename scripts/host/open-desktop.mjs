import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOnPath, runQuietly } from './command.mjs';
import { writeUserSettings } from './settings.mjs';

/** @returns {boolean} whether a window can be shown */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @returns {Promise<string | undefined>} the command line program of a desktop VS Code, where there is one and it can show a window */
export async function findDesktop() {
  // In the terminal of a remote window `code` speaks to that window and cannot open one of its own.
  if (!hasDisplay() || process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  const chosen = process.env['VSCODE_PATH'];
  if (!chosen) return findOnPath('code');
  if (!existsSync(chosen)) throw new Error(`VSCODE_PATH names ${chosen}, which does not exist: let it name the executable of a desktop VS Code.`);
  const program = resolveCliPathFromVSCodeExecutablePath(chosen);
  return existsSync(program) ? program : chosen;
}

/**
 * Opens a folder in a VS Code of its own, without the user's settings and extensions, until its window is closed.
 * @param {{ code: string, vsix: string, folder: string, settings: Record<string, unknown> }} options
 */
export async function openDesktop({ code, vsix, folder, settings }) {
  const data = await mkdtemp(path.join(tmpdir(), 'smtp-lens-desktop-'));
  const flags = [
    ...['--user-data-dir', path.join(data, 'user')],
    ...['--extensions-dir', path.join(data, 'extensions')],
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  try {
    await writeUserSettings(path.join(data, 'user'), settings);
    await runQuietly(code, ['--install-extension', vsix, ...flags]);
    await untilClosed(code, ['--new-window', '--wait', ...flags, folder]);
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
function untilClosed(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    const interrupt = () => child.kill();
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0 || signal) resolve();
      else reject(new Error(`${program} ended with code ${code}.`));
    });
  });
}
