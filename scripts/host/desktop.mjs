import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isExecutable } from './command.mjs';
import { hasDisplay } from './open-desktop.mjs';
import { failed, judgeOutcome } from './outcome.mjs';
import { fromRoot } from './project.mjs';

const downloadLimit = 5 * 60_000;
const runLimit = 3 * 60_000;

/** @returns {boolean} whether somebody asked for the desktop: a VS Code is named, or may be downloaded */
export function isDesktopWanted() {
  return Boolean(process.env['VSCODE_PATH']) || process.env['SMTP_LENS_DESKTOP'] === '1';
}

/**
 * Runs the tests of the hosts in a desktop VS Code: the one VSCODE_PATH names, else one that is downloaded.
 * @param {{ extensionPath: string, testModule: string, folder: string }} run
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runOnDesktop({ extensionPath, testModule, folder }) {
  requireDisplay();
  const vscodeExecutablePath = await provideDesktop();
  console.log(`Desktop VS Code: ${vscodeExecutablePath}`);
  const data = await mkdtemp(path.join(tmpdir(), 'smtp-lens-desktop-'));
  const outcomeFile = path.join(data, 'outcome.json');
  try {
    const run = runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: extensionPath,
      extensionTestsPath: testModule,
      extensionTestsEnv: { SMTP_LENS_TEST_OUTCOME: outcomeFile },
      launchArgs: [
        folder,
        '--disable-extensions',
        ...['--user-data-dir', path.join(data, 'user')],
        ...['--extensions-dir', path.join(data, 'extensions')],
      ],
    });
    const end = run.then(
      (code) => ({ code, reason: undefined }),
      (/** @type {Error} */ error) => ({ code: 1, reason: error.message }),
    );
    const { code, reason } = await within(runLimit, end, `the tests did not end within ${runLimit / 1000} s`);
    if (reason) console.error(reason);
    return judgeOutcome({ code, outcome: await readOutcome(outcomeFile), expectedHost: 'node' });
  } catch (error) {
    return failed('node', error instanceof Error ? error.message : String(error));
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

/** @returns {Promise<string>} */
async function provideDesktop() {
  const chosen = process.env['VSCODE_PATH'];
  if (chosen) {
    if (await isExecutable(chosen)) return chosen;
    throw new Error(`VSCODE_PATH names ${chosen}, which cannot be run: let it name the executable of a desktop VS Code.`);
  }
  const download = downloadAndUnzipVSCode({ cachePath: fromRoot('.vscode-test'), version: 'stable' });
  return within(downloadLimit, download, 'the download took too long').catch((cause) => {
    throw new Error(
      'A desktop VS Code could not be downloaded: install VS Code and let VSCODE_PATH name its executable, or run the same tests in the served VS Code with npm test.',
      { cause },
    );
  });
}

function requireDisplay() {
  if (!hasDisplay()) throw new Error('A desktop VS Code needs a display, and there is none: run this under xvfb-run -a.');
}

/**
 * @template T
 * @param {number} limit
 * @param {Promise<T>} work
 * @param {string} reason
 * @returns {Promise<T>}
 */
function within(limit, work, reason) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(reason)), limit);
  });
  return /** @type {Promise<T>} */ (Promise.race([work, late]).finally(() => clearTimeout(timer)));
}

/**
 * @param {string} file
 * @returns {Promise<import('./outcome.mjs').Outcome | undefined>}
 */
async function readOutcome(file) {
  return readFile(file, 'utf8').then(JSON.parse, () => undefined);
}
