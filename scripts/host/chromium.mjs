import { existsSync } from 'node:fs';
import { findOnPath, isExecutable, runQuietly } from './command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const remedy = 'install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome';

/**
 * A Chromium to drive: the one there is, else Debian's, installed where that is allowed.
 * @returns {Promise<string>} the path of its executable
 */
export async function provideChromium() {
  const found = await findChromium();
  if (found) return found;
  await installChromium();
  const installed = await findChromium();
  if (!installed) throw new Error(`There is no Chromium after its installation: ${remedy}.`);
  return installed;
}

/** @returns {Promise<string | undefined>} */
async function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (await isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, which cannot be run: ${remedy}.`);
  }
  for (const name of names) {
    const file = await findOnPath(name);
    if (file) return file;
  }
  return macApplications.find((file) => existsSync(file));
}

async function installChromium() {
  const elevate = existsSync('/etc/debian_version') ? await elevation() : undefined;
  if (!elevate) throw new Error(`The tests of the interface need a browser, and this machine has none: ${remedy}.`);
  console.log('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (/** @type {string[]} */ ...args) => {
    const [program = '', ...rest] = [...elevate, 'apt-get', ...args];
    return runQuietly(program, rest, { env });
  };
  try {
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', 'chromium');
  } catch (cause) {
    throw new Error(`apt-get could not install Chromium: ${remedy}.`, { cause });
  }
}

/** @returns {Promise<string[] | undefined>} what to put before a command that needs root; nothing where it cannot be had */
async function elevation() {
  if (process.getuid?.() === 0) return [];
  const sudo = await findOnPath('sudo');
  if (!sudo) return undefined;
  return runQuietly(sudo, ['-n', 'true']).then(
    () => [sudo, '-n'],
    () => undefined,
  );
}
