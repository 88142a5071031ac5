import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { failed, judgeOutcome } from './outcome.mjs';
import { extensionId, fromRoot } from './project.mjs';
import { startServer } from './server.mjs';
import { testSettings, trusted } from './settings.mjs';

const shownLines = 15;
const shownStack = 5;

/**
 * @typedef {object} HostRun
 * @property {import('./outcome.mjs').HostKind} kind
 * @property {string} extensionPath the extension under development
 * @property {string} testModule one bundled file inside extensionPath that exports run()
 * @property {string} folder the workspace
 * @property {Record<string, unknown>} [settings] user settings on top of the usual ones
 * @property {number} [timeLimit] in milliseconds
 */

/**
 * Runs the bundled tests in an extension host of VS Code's server.
 * @param {HostRun} run
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runInHost({ kind, extensionPath, testModule, folder, settings = {}, timeLimit = 180_000 }) {
  const hostSettings = kind === 'web' ? { 'remote.extensionKind': { [await extensionId(extensionPath)]: ['web'] } } : {};
  const server = await startServer({
    smokeDriver: true,
    settings: { ...testSettings, ...trusted, ...hostSettings, ...settings },
  });
  const url = server.url(folder, [
    ['extensionDevelopmentPath', server.remoteUri(extensionPath)],
    ['extensionTestsPath', server.remoteUri(testModule)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]);
  try {
    return await runInBrowser(url, kind, timeLimit);
  } finally {
    await server.stop();
  }
}

/**
 * @param {string} url
 * @param {import('./outcome.mjs').HostKind} kind
 * @param {number} timeLimit
 */
async function runInBrowser(url, kind, timeLimit) {
  const { page, blocked, close } = await openBrowser();
  try {
    const run = await watch(page);
    await page.goto(url);
    const code = await Promise.race([run.exitCode, lateness(timeLimit)]);
    if (code === late) {
      const picture = fromRoot('out', 'screenshots', `${kind}-host-timeout.png`);
      await mkdir(path.dirname(picture), { recursive: true });
      await page.screenshot({ path: picture });
      showLines(run.otherLines);
      return failed(kind, `the tests did not end within ${timeLimit / 1000} s (see ${path.relative(process.cwd(), picture)})`, run.outcome());
    }
    const outcome = judgeOutcome({ code, outcome: run.outcome(), expectedHost: kind });
    if (!run.outcome()) showLines(run.otherLines);
    return blocked.length === 0 ? outcome : failed(kind, `something asked for ${blocked.join(', ')}`, outcome);
  } finally {
    await close();
  }
}

/**
 * Takes in what VS Code's test hooks say: log lines with a mark of ours, and the exit code.
 * @param {import('playwright-core').Page} page
 */
async function watch(page) {
  /** @type {import('./outcome.mjs').Outcome | undefined} */
  let outcome;
  /** @type {string[]} */
  const otherLines = [];
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} */
  const exitCode = new Promise((resolve, reject) => {
    end = resolve;
    page.once('crash', () => reject(new Error("VS Code's page crashed.")));
  });
  exitCode.catch(() => {});
  await page.exposeFunction('codeAutomationExit', end);
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const line = args.map(String).join(' ');
    if (line.startsWith('##DONE ')) outcome = JSON.parse(line.slice('##DONE '.length));
    else if (line.startsWith('##LOG ')) console.log(line.slice('##LOG '.length));
    else otherLines.push(`${type}: ${line}`);
  });
  return { exitCode, otherLines, outcome: () => outcome };
}

const late = Symbol('late');

/**
 * @param {number} timeLimit
 * @returns {Promise<typeof late>}
 */
function lateness(timeLimit) {
  return new Promise((resolve) => setTimeout(() => resolve(late), timeLimit).unref());
}

/**
 * What else the console said, without the native modules that --ignore-scripts left unbuilt, and with short stacks.
 * @param {readonly string[]} lines
 */
function showLines(lines) {
  const telling = lines.filter((line) => !/bindings file|\.node['"]|connection token|Creating a socket/i.test(line));
  for (const line of telling.slice(-shownLines)) {
    console.error(`  ${line.split('\n').slice(0, shownStack).join('\n  ')}`);
  }
}
