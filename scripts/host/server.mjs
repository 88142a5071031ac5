import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fetchCodeServer } from './code-server.mjs';
import { runQuietly } from './command.mjs';
import { quietSettings, writeUserSettings } from './settings.mjs';

const readyLimit = 60_000;
const ready = /Web UI available/;

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} [settings] user settings
 * @property {string} [vsix] an extension to install before the start
 * @property {boolean} [smokeDriver] switches VS Code's test hooks on: extensions under development, no notification toasts
 * @property {number} [port] 0 or nothing: a free one
 * @property {string} [dataFolder] kept after the end; else a temporary one, removed at the end
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {(folder: string, payload?: readonly (readonly [string, string])[]) => string} url the workbench on a folder
 * @property {(file: string) => string} remoteUri a file as the workbench's payload wants it
 * @property {Promise<void>} ended settles when the server ends
 * @property {() => Promise<void>} stop
 */

/**
 * Starts VS Code's server on localhost and waits until it answers.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { node, root } = await fetchCodeServer();
  const port = await claimPort(options.port ?? 0);
  const data = options.dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'smtp-lens-host-')));
  const removeData = () =>
    options.dataFolder ? undefined : rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  const main = path.join(root, 'out', 'server-main.js');
  const folders = dataFlags(data);
  const spawnOptions = { cwd: root, env: serverEnvironment() };
  try {
    await writeUserSettings(path.join(data, 'user'), options.settings ?? quietSettings);
    if (options.vsix) await runQuietly(node, [main, '--install-extension', options.vsix, ...folders], spawnOptions);
    const child = spawn(node, [main, ...serverFlags(port, options.smokeDriver ?? false), ...folders], spawnOptions);
    const endWithUs = () => child.kill();
    process.once('exit', endWithUs);
    const stop = async () => {
      process.off('exit', endWithUs);
      await endProcess(child);
      await removeData();
    };
    await waitUntilReady(child).catch(async (error) => {
      await stop();
      throw error;
    });
    const authority = `127.0.0.1:${port}`;
    return {
      port,
      stop,
      ended: new Promise((resolve) => child.once('exit', () => resolve())),
      remoteUri: (file) => `vscode-remote://${authority}${file}`,
      url: (folder, payload = []) => {
        const query = payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : '';
        return `http://${authority}/?folder=${encodeURI(folder)}${query}`;
      },
    };
  } catch (error) {
    await removeData();
    throw error;
  }
}

/** @param {string} data */
function dataFlags(data) {
  return [
    '--accept-server-license-terms',
    ...['--server-data-dir', path.join(data, 'server')],
    ...['--user-data-dir', path.join(data, 'user')],
    ...['--extensions-dir', path.join(data, 'extensions')],
  ];
}

/**
 * @param {number} port
 * @param {boolean} smokeDriver
 */
function serverFlags(port, smokeDriver) {
  const flags = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--telemetry-level', 'off'];
  // By default the extension host of a closed page lives on for three hours.
  return [...flags, '--reconnection-grace-time', '2', ...(smokeDriver ? ['--enable-smoke-test-driver'] : [])];
}

/** Ours without what a VS Code that this runs in has put there; and without a gallery. */
function serverEnvironment() {
  const own = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_)/.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}

/**
 * @param {number} wanted 0: any
 * @returns {Promise<number>} a port that is free now
 */
function claimPort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (cause) => reject(new Error(`Port ${wanted} cannot be had: choose another, or none for any free one.`, { cause })));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Promise<void>}
 */
function waitUntilReady(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (/** @type {string} */ what) => reject(new Error(`VS Code's server ${what}.`, { cause: new Error(output) }));
    const timer = setTimeout(() => fail(`did not answer within ${readyLimit / 1000} s`), readyLimit);
    timer.unref();
    const read = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-4000);
      if (ready.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => fail(`ended with code ${code}`));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
async function endProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  const force = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(force);
}
