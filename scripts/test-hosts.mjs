/**
 * Runs the tests that need a VS Code: `node scripts/test-hosts.mjs [node] [web] [browser] [desktop]`.
 * Without names: the first three, and the desktop where VSCODE_PATH or SMTP_LENS_DESKTOP=1 asks for it.
 * The last line is JSON with the sums.
 */
import { runBrowserTests } from './host/browser-tests.mjs';
import { bundleHostTests } from './host/bundle-tests.mjs';
import { provideChromium } from './host/chromium.mjs';
import { fetchCodeServer } from './host/code-server.mjs';
import { isDesktopWanted, runOnDesktop } from './host/desktop.mjs';
import { exitOnSignal, runMain } from './host/main.mjs';
import { fromRoot, projectRoot } from './host/project.mjs';
import { runInHost } from './host/run-tests.mjs';
import { packageExtension } from './host/vsix.mjs';
import { copyWorkspace } from './host/workspace.mjs';

/** @typedef {{ passes: number, failures: number, pending: number }} Counts */

/** @type {Record<string, { title: string, run: (testModule: string, folder: string) => Promise<Counts> }>} */
const suites = {
  node: {
    title: 'Node host of the served VS Code',
    run: (testModule, folder) => runInHost({ kind: 'node', extensionPath: projectRoot, testModule, folder }),
  },
  web: {
    title: 'web host of the served VS Code',
    run: (testModule, folder) => runInHost({ kind: 'web', extensionPath: projectRoot, testModule, folder }),
  },
  browser: {
    title: 'packaged extension in a real browser',
    run: () => runBrowserTests(),
  },
  desktop: {
    title: 'desktop VS Code',
    run: (testModule, folder) => runOnDesktop({ extensionPath: projectRoot, testModule, folder }),
  },
};

exitOnSignal();
const sums = { passes: 0, failures: 0, pending: 0 };
await runMain(async () => {
  const names = chooseSuites(process.argv.slice(2));
  await packageExtension();
  const testModule = await bundleHostTests();
  if (names.some((name) => name !== 'desktop')) {
    await fetchCodeServer();
    await provideChromium();
  }
  for (const name of names) await runSuite(name, testModule);
  return sums.failures === 0 && sums.passes > 0 ? 0 : 1;
});
if (process.exitCode !== 0 && sums.failures === 0) sums.failures = 1;
console.log(JSON.stringify({ suite: 'hosts', ...sums }));
process.exit();

/** @param {readonly string[]} names */
function chooseSuites(names) {
  const unknown = names.find((name) => !(name in suites));
  if (unknown) throw new Error(`There is no suite ${unknown}: there are ${Object.keys(suites).join(', ')}.`);
  if (names.length > 0) return names;
  return Object.keys(suites).filter((name) => name !== 'desktop' || isDesktopWanted());
}

/**
 * @param {string} name
 * @param {string} testModule
 */
async function runSuite(name, testModule) {
  const { title, run } = /** @type {typeof suites[string]} */ (suites[name]);
  console.log(`\n── ${title} ──`);
  const started = Date.now();
  const workspace = await copyWorkspace(fromRoot('samples'));
  try {
    const { passes, failures, pending } = await run(testModule, workspace.folder);
    const nothingRan = passes + failures === 0;
    if (nothingRan) console.error('No test ran.');
    sums.passes += passes;
    sums.failures += failures + (nothingRan ? 1 : 0);
    sums.pending += pending;
    console.log(`${title}: ${passes} passed, ${failures} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    sums.failures += 1;
    console.error(`${title}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await workspace.remove();
  }
}
