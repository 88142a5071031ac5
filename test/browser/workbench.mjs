import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fromRoot } from '../../scripts/host/project.mjs';
import { Editor } from './editor.mjs';

const screenshots = fromRoot('out', 'screenshots');
const quickInput = '.quick-input-widget';
const quickRows = `${quickInput} .quick-input-list .monaco-list-row`;
const attempts = 5;

/** VS Code's window as a person uses it: by its keys, its lists and what it shows. */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {{ blocked: readonly string[], folder: string, close: () => Promise<void> }} host
   */
  constructor(page, { blocked, folder, close }) {
    this.page = page;
    /** The addresses outside this machine that something asked for. */
    this.blocked = blocked;
    this.folder = folder;
    this.close = close;
    this.editor = new Editor(this);
  }

  /** @param {string} url */
  async open(url) {
    await this.page.goto(url);
    await this.page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /**
   * Opens a file of the workspace by Quick Open.
   * @param {string} name
   */
  async openFile(name) {
    await this.#choose('Control+P', name, this.page.locator(quickRows, { hasText: path.basename(name) }));
    await this.page.locator('.tab.active', { hasText: path.basename(name) }).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /**
   * Runs a command from the palette.
   * @param {string} title as the palette shows it, with its category
   */
  async runCommand(title) {
    await this.#choose('F1', `>${title}`, this.page.locator(quickRows, { has: this.page.getByText(title, { exact: true }) }));
  }

  /**
   * Extensions and the file index arrive in their own time: an empty list is asked again.
   * @param {string} key
   * @param {string} text
   * @param {import('playwright-core').Locator} row
   */
  async #choose(key, text, row) {
    for (let attempt = 1; ; attempt += 1) {
      await this.page.keyboard.press(key);
      const input = this.page.locator(`${quickInput} input.input`);
      try {
        await input.waitFor({ timeout: 3000 });
        await input.fill(text);
        await row.first().click({ timeout: 3000 });
        return;
      } catch (error) {
        await this.page.keyboard.press('Escape');
        if (attempt === attempts) throw error;
      }
    }
  }

  /** @returns {Promise<string[]>} what the open quick pick offers (as far as its list shows it) */
  async pickLabels() {
    await this.page.locator(quickRows).first().waitFor();
    return this.page.locator(quickRows).evaluateAll((rows) => rows.map((row) => row.querySelector('.label-name')?.textContent ?? ''));
  }

  /** @param {string} text what to search for in the open quick pick */
  async searchPick(text) {
    await this.page.locator(`${quickInput} input.input`).fill(text);
  }

  /**
   * Ticks rows of the open quick pick, each found by a search of its own, and confirms.
   * @param {...string} searches
   */
  async pickMany(...searches) {
    for (const search of searches) {
      await this.searchPick(search);
      await this.page.locator(quickRows, { hasText: search }).first().locator('.monaco-custom-toggle, .quick-input-list-checkbox').first().click();
    }
    // Enter would untick the row again: its box has the focus.
    await this.page.locator(`${quickInput} .quick-input-action`, { hasText: 'OK' }).click();
  }

  /** @returns {Promise<string[]>} the rows of the Problems view, as a screen reader hears them */
  async problems() {
    await this.runCommand('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    return rows.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
  }

  /** @returns {import('playwright-core').FrameLocator} the document of the webview that opened last */
  webview() {
    return this.page.frameLocator('iframe.webview.ready >> nth=-1').frameLocator('iframe#active-frame');
  }

  /** @returns {Promise<string[]>} the messages in the notification centre */
  async notifications() {
    await this.runCommand('Notifications: Show Notifications');
    const messages = this.page.locator('.notifications-center .notification-list-item-message');
    return messages.allInnerTexts();
  }

  /**
   * @param {string} id `status.problems`, `status.languageStatus` …
   * @returns {import('playwright-core').Locator} an entry of the status bar; its aria-label says what it means
   */
  statusBarEntry(id) {
    return this.page.locator(`[id="${id}"]`);
  }

  /** @returns {Promise<Map<string, number>>} the running extensions by display name, with the milliseconds of their activation */
  async activationTimes() {
    const size = this.page.viewportSize() ?? { width: 1280, height: 800 };
    await this.page.setViewportSize({ ...size, height: 3000 });
    await this.runCommand('Developer: Show Running Extensions');
    const rows = this.page.locator('.runtime-extensions-editor .monaco-list-row');
    await rows.locator('.activation-time').first().waitFor();
    const texts = await rows.evaluateAll((elements) =>
      elements.map((row) => ['.name', '.activation-time'].map((part) => row.querySelector(part)?.textContent ?? '')),
    );
    await this.page.setViewportSize(size);
    return new Map(texts.map(([name = '', time = '']) => [name, Number(/(\d+)ms/.exec(time)?.[1])]));
  }

  /**
   * @param {string} name without ending
   * @returns {Promise<string>} the file
   */
  async screenshot(name) {
    const file = path.join(screenshots, `${name}.png`);
    await mkdir(screenshots, { recursive: true });
    await this.page.screenshot({ path: file, animations: 'disabled' });
    return file;
  }
}
