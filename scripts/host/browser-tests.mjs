import Mocha from 'mocha';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { mochaHooks } from '../../test/browser/harness.mjs';
import { fromRoot } from './project.mjs';

/**
 * Runs test/browser, which drives the packaged extension.
 * @param {string} [folder]
 * @returns {Promise<{ passes: number, failures: number, pending: number }>}
 */
export async function runBrowserTests(folder = fromRoot('test', 'browser')) {
  await removeOldFailures();
  const mocha = new Mocha({ timeout: 60_000, forbidOnly: true, rootHooks: mochaHooks });
  const entries = await readdir(folder, { recursive: true });
  const tests = entries.filter((entry) => entry.endsWith('.test.mjs')).sort();
  for (const test of tests) mocha.addFile(path.join(folder, test));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passes, failures, pending });
    });
  });
}

/** The pictures that test/browser/harness.mjs kept of an earlier run's failures. */
async function removeOldFailures() {
  const screenshots = fromRoot('out', 'screenshots');
  const pictures = await readdir(screenshots).catch(() => []);
  for (const picture of pictures) if (picture.startsWith('failed-')) await rm(path.join(screenshots, picture));
}
