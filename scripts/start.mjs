/**
 * `npm start`: VS Code with the packaged extension and samples/ open, on the desktop where there is one, else
 * served on localhost. `--port N` chooses the port, `--once` serves, checks that it answers, and ends.
 */
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { findOnPath } from './host/command.mjs';
import { runMain } from './host/main.mjs';
import { findDesktop, hasDisplay, openDesktop } from './host/open-desktop.mjs';
import { fromRoot } from './host/project.mjs';
import { startServer } from './host/server.mjs';
import { quietSettings, restrictedMode } from './host/settings.mjs';
import { packageExtension } from './host/vsix.mjs';

const samples = fromRoot('samples');
const settings = {
  ...quietSettings,
  // The samples open without a question. Trust is as usual: the extension works in Restricted Mode.
  ...restrictedMode,
  'security.workspace.trust.banner': 'never',
  'workbench.startupEditor': existsSync(fromRoot('samples', 'README.md')) ? 'readme' : 'none',
};

await runMain(async () => {
  const { port, once } = readOptions();
  console.log('Packaging the extension …');
  const vsix = await packageExtension();
  const code = once ? undefined : await findDesktop();
  if (code) {
    console.log(`Opening ${code} with the extension and ${samples}; this ends when its window is closed.`);
    await openDesktop({ code, vsix, folder: samples, settings });
  } else {
    await serve(vsix, port, once);
  }
});

/** @returns {{ port: number, once: boolean }} */
function readOptions() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, once: { type: 'boolean', default: false } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port wants a number up to 65535, not ${values.port}.`);
  return { port, once: values.once };
}

/**
 * @param {string} vsix
 * @param {number} port
 * @param {boolean} once
 */
async function serve(vsix, port, once) {
  const interrupted = new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const server = await startServer({ vsix, port, settings });
  try {
    const url = server.url(samples);
    console.log(`\nVS Code with SMTP Lens: ${url}\n`);
    if (once) return await checkAnswer(url);
    console.log('Open this address in a browser. Ctrl+C ends it. Until then anybody who is logged in to this machine can open it too.');
    await openInBrowser(url);
    await Promise.race([interrupted, server.ended]);
  } finally {
    await server.stop();
  }
}

/** @param {string} url */
async function checkAnswer(url) {
  const { status } = await fetch(url);
  if (status !== 200) throw new Error(`VS Code answered with HTTP ${status}.`);
  console.log('VS Code answered with HTTP 200.');
}

/**
 * Opens the default browser in a graphical session; elsewhere the printed address has to do.
 * @param {string} url
 */
async function openInBrowser(url) {
  if (!hasDisplay()) return;
  const opener = await findOnPath(process.platform === 'darwin' ? 'open' : 'xdg-open');
  if (!opener) return;
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.once('error', () => {});
  child.unref();
}
