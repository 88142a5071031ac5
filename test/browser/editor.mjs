const hoverText = '.monaco-hover:not(.hidden) .monaco-hover-content';

const rests = 6;

/** The text editors of a Workbench. */
export class Editor {
  /** @param {import('./workbench.mjs').Workbench} workbench */
  constructor(workbench) {
    this.workbench = workbench;
    this.page = workbench.page;
  }

  /**
   * Where a text stands on the screen.
   * @param {string} text
   * @param {string} [inLine] what else its line holds
   * @returns {Promise<{ x: number, y: number }>} its middle
   */
  async locate(text, inLine = text) {
    const found = await this.page.waitForFunction(middleOfText, { text, inLine }, { timeout: 10_000 }).catch((cause) => {
      throw new Error(`no line with ${JSON.stringify(inLine)} and ${JSON.stringify(text)} is on the screen`, { cause });
    });
    return /** @type {{ x: number, y: number }} */ (await found.jsonValue());
  }

  /**
   * @param {string} text
   * @param {string} [inLine] what else its line holds
   */
  async click(text, inLine) {
    const { x, y } = await this.locate(text, inLine);
    await this.page.mouse.click(x, y);
  }

  /**
   * Rests the mouse on a text and reads the hover. VS Code asks once per rest, and an extension that is only just
   * activating does not answer: so the mouse rests again while there is nothing.
   * @param {string} text
   * @param {string} [inLine] what else its line holds
   * @returns {Promise<string>}
   */
  async hover(text, inLine) {
    for (let rest = 1; ; rest += 1) {
      await this.leave();
      const { x, y } = await this.locate(text, inLine);
      await this.page.mouse.move(x, y, { steps: 4 });
      try {
        await this.page.waitForFunction(hasArrived, hoverText, { timeout: 3000 });
        return await this.page.locator(hoverText).first().innerText();
      } catch (cause) {
        if (rest === rests) throw new Error(`no hover came on ${JSON.stringify(text)}`, { cause });
      }
    }
  }

  /**
   * Rests the mouse where no hover is wanted, after a first hover has shown that there are some at all.
   * @param {string} text
   * @param {string} [inLine] what else its line holds
   * @returns {Promise<string>} the hover that came all the same, or nothing
   */
  async hoverThatShouldNotCome(text, inLine) {
    await this.leave();
    const { x, y } = await this.locate(text, inLine);
    await this.page.mouse.move(x, y, { steps: 4 });
    const came = this.page.waitForFunction(hasArrived, hoverText, { timeout: 1500 });
    return came.then(
      () => this.page.locator(hoverText).first().innerText(),
      () => '',
    );
  }

  /** Takes the mouse away and waits until no hover is left. */
  async leave() {
    const { width, height } = this.page.viewportSize() ?? { width: 800, height: 600 };
    await this.page.mouse.move(width / 2, height - 4, { steps: 2 });
    await this.page.locator(hoverText).first().waitFor({ state: 'hidden' });
  }

  /**
   * @param {'error' | 'warning' | 'info'} kind
   * @returns {import('playwright-core').Locator} the squiggles on the screen
   */
  squiggles(kind) {
    return this.page.locator(`.cdr.squiggly-${kind}`);
  }

  /**
   * What the colours of a text rest on, by VS Code's own inspector.
   * @param {string} text
   * @param {string} [inLine] what else its line holds
   * @returns {Promise<string>} language, token type, TextMate scopes, colour …
   */
  async inspectTokens(text, inLine) {
    await this.click(text, inLine);
    await this.workbench.runCommand('Developer: Inspect Editor Tokens and Scopes');
    const widget = this.page.locator('.token-inspect-widget');
    await widget.locator('.tiw-metadata-table').first().waitFor();
    const report = await widget.innerText();
    await this.page.keyboard.press('Escape');
    await widget.waitFor({ state: 'hidden' });
    return report;
  }

  /**
   * @param {number} line counted from 1
   * @param {number} [column] counted from 1
   */
  async goTo(line, column = 1) {
    await this.page.keyboard.press('Control+G');
    await this.page.locator('.quick-input-widget input.input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }
}

/**
 * Runs in the page. Tokens cut a line into elements; a range finds the text across them.
 * @param {{ text: string, inLine: string }} wanted
 * @returns {{ x: number, y: number } | undefined}
 */
function middleOfText({ text, inLine }) {
  const plain = (/** @type {string | null} */ value) => (value ?? '').replace(/\u00a0/g, ' ');
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const content = plain(line.textContent);
    if (!content.includes(inLine)) continue;
    const start = inLine.includes(text) ? content.indexOf(inLine) + inLine.indexOf(text) : content.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    let isOpen = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = (node.nodeValue ?? '').length;
      if (!isOpen && start < offset + length) {
        range.setStart(node, start - offset);
        isOpen = true;
      }
      if (isOpen && start + text.length <= offset + length) {
        range.setEnd(node, start + text.length - offset);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      offset += length;
    }
  }
  return undefined;
}

/**
 * Runs in the page.
 * @param {string} selector
 */
function hasArrived(selector) {
  const text = document.querySelector(selector)?.textContent?.trim();
  return Boolean(text) && !/^Loading\.{3}|^Loading…/.test(text ?? '');
}
