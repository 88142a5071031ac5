import { openBrowser } from '../../scripts/host/browser.mjs';
import { fromRoot } from '../../scripts/host/project.mjs';
import { startServer } from '../../scripts/host/server.mjs';
import { restrictedMode, testSettings, trusted } from '../../scripts/host/settings.mjs';
import { vsixPath } from '../../scripts/host/vsix.mjs';
import { copyWorkspace } from '../../scripts/host/workspace.mjs';
import { Workbench } from './workbench.mjs';

/** @type {Set<Workbench>} */
const openWorkbenches = new Set();

/**
 * A clean VS Code with the packaged extension installed, as a user has it: no development mode, no test hooks.
 * @param {object} options
 * @param {'restricted' | 'trusted'} options.workspace
 * @param {string} [options.folder] the workspace; the tests get a copy
 * @param {string} [options.vsix]
 * @param {Record<string, unknown>} [options.settings] user settings on top of the usual ones
 * @param {{ width?: number, height?: number, colorScheme?: 'light' | 'dark' }} [options.window]
 * @returns {Promise<Workbench>}
 */
export async function openInstalled({ workspace, folder = fromRoot('samples'), vsix = vsixPath, settings = {}, window = {} }) {
  const trust = workspace === 'restricted' ? restrictedMode : trusted;
  const copy = await copyWorkspace(folder);
  const server = await startServer({ vsix, settings: { ...testSettings, ...trust, ...settings } });
  const browser = await openBrowser(window);
  const close = async () => {
    openWorkbenches.delete(workbench);
    await browser.close();
    await server.stop();
    await copy.remove();
  };
  const workbench = new Workbench(browser.page, { blocked: browser.blocked, folder: copy.folder, close });
  openWorkbenches.add(workbench);
  try {
    await workbench.open(server.url(copy.folder));
    // The status bar learns of it a moment after the explorer.
    if (workspace === 'restricted') await workbench.statusBarEntry('status.workspaceTrust').waitFor();
    return workbench;
  } catch (error) {
    await workbench.screenshot('workbench-did-not-open');
    await close();
    throw error;
  }
}

/** Keeps a picture of every open window when a test fails; Mocha takes this as its root hooks. */
export const mochaHooks = {
  /** @this {Mocha.Context} */
  async afterEach() {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/\W+/g, '-');
    for (const workbench of openWorkbenches) await workbench.screenshot(`failed-${name}`);
  },
};
