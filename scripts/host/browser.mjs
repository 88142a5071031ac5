import { chromium } from 'playwright-core';
import { provideChromium } from './chromium.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever gets past the request filter (a service worker, say) finds no other host either.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * @typedef {object} OfflineBrowser
 * @property {import('playwright-core').Page} page
 * @property {readonly string[]} blocked the addresses outside this machine that the page asked for, in order
 * @property {() => Promise<void>} close
 */

/**
 * Starts Chromium with one page that reaches 127.0.0.1 only.
 * @param {{ width?: number, height?: number, colorScheme?: 'light' | 'dark' }} [options]
 * @returns {Promise<OfflineBrowser>}
 */
export async function openBrowser({ width = 1280, height = 800, colorScheme = 'dark' } = {}) {
  const browser = await chromium.launch({ executablePath: await provideChromium(), args: flags });
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  /** @type {string[]} */
  const blocked = [];
  await context.route(isElsewhere, (route) => {
    blocked.push(route.request().url());
    return route.abort();
  });
  return { page: await context.newPage(), blocked, close: () => browser.close() };
}

/** @param {URL} url */
function isElsewhere(url) {
  return /^(https?|wss?):$/.test(url.protocol) && url.hostname !== '127.0.0.1';
}
