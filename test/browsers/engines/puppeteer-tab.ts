import { type Browser, type ElementHandle, type Frame, type Page, launch } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '../../chromium.ts';
import type { Edit, Key, Tab } from './tab.ts';

/** The longest that a page may take to answer one command: past it, the tab is frozen. */
const ANSWER = 30_000;

/** Nothing that Firefox asks of its makers, and no window to choose where a file goes. */
const FIREFOX = {
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.helperApps.neverAsk.saveToDisk':
    'text/csv,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // A page that comes back whole from memory has lost its driver.
  'browser.sessionhistory.max_total_viewers': 0,
  'fission.bfcacheInParent': false,
  'intl.accept_languages': 'fr-FR',
};

const LETTERS = { SelectAll: 'a', Cut: 'x', Paste: 'v' } as const;

/** One tab of Chromium or of Firefox, by the protocol that its makers maintain. */
export class PuppeteerTab implements Tab {
  readonly downloads: string;
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #isChromium: boolean;
  #frame: Frame;

  private constructor(browser: Browser, page: Page, downloads: string, isChromium: boolean) {
    this.#browser = browser;
    this.#page = page;
    this.#frame = page.mainFrame();
    this.#isChromium = isChromium;
    this.downloads = downloads;
  }

  static async open(
    engine: 'chrome' | 'firefox',
    executablePath: string,
    downloads: string,
  ): Promise<PuppeteerTab> {
    const browser = await launch({
      browser: engine,
      executablePath,
      headless: engine === 'chrome' ? 'shell' : true,
      defaultViewport: null,
      protocolTimeout: ANSWER,
      ...(engine === 'chrome'
        ? {
            args: [...CHROMIUM_ARGS, '--lang=fr-FR', '--window-size=1280,900'],
            downloadBehavior: { policy: 'allow', downloadPath: downloads },
          }
        : {
            args: ['--width=1280', '--height=900'],
            extraPrefsFirefox: { ...FIREFOX, 'browser.download.dir': downloads },
          }),
    });
    // Firefox never gives the focus to the tab that it starts with: it hears its keys, and lets none press a button.
    const page = await browser.newPage();
    return new PuppeteerTab(browser, page, downloads, engine === 'chrome');
  }

  async goto(url: string): Promise<void> {
    // A window grants this by itself to the page in sight; a Chromium without a window refuses all that it would ask.
    if (this.#isChromium)
      await this.#browser
        .defaultBrowserContext()
        .overridePermissions(new URL(url).origin, ['clipboard-sanitized-write']);
    await this.#page.goto(url);
    this.#frame = this.#page.mainFrame();
  }

  url(): Promise<string> {
    return Promise.resolve(this.#page.url());
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async forward(): Promise<void> {
    await this.#page.goForward();
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  run<T, A extends unknown[]>(act: (...args: A) => T, ...args: A): Promise<T> {
    return this.#frame.evaluate(`(${act.toString()}).apply(null, ${JSON.stringify(args)})`) as Promise<T>;
  }

  async click(selector: string): Promise<void> {
    await (await this.#find(selector)).click();
  }

  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    await this.#comeBack();
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async shiftTab(): Promise<void> {
    await this.#page.keyboard.down('Shift');
    await this.#page.keyboard.press('Tab');
    await this.#page.keyboard.up('Shift');
    await this.#comeBack();
  }

  async edit(what: Edit): Promise<void> {
    await this.#page.keyboard.down('Control');
    // A Chromium without a window is told what the keys mean.
    await this.#page.keyboard.press(LETTERS[what], this.#isChromium ? { commands: [what] } : {});
    await this.#page.keyboard.up('Control');
  }

  async choose(selector: string, file: string): Promise<void> {
    await ((await this.#find(selector)) as ElementHandle<HTMLInputElement>).uploadFile(file);
  }

  async widen(width: number, height: number): Promise<number> {
    await this.#page.setViewport({ width, height });
    return this.run(() => innerWidth);
  }

  async enter(selector: string): Promise<void> {
    const frame = await (await this.#find(selector)).contentFrame();
    if (!frame) throw new Error(`${selector} is no frame.`);
    this.#frame = frame;
  }

  leave(): Promise<void> {
    this.#frame = this.#page.mainFrame();
    return Promise.resolve();
  }

  print(): Promise<Uint8Array> {
    return this.#page.pdf({ format: 'a4' });
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /**
   * Past the last place of a page, Firefox gives the focus to its own bars, where no key of ours goes: the page would go on
   * hearing keys, and no field of it would ever be left.
   */
  async #comeBack(): Promise<void> {
    if (this.#isChromium || (await this.run(() => document.hasFocus()))) return;
    // Asked of the tab that is in front already, it does nothing.
    const [first] = await this.#browser.pages();
    await first?.bringToFront();
    await this.#page.bringToFront();
  }

  async #find(selector: string): Promise<ElementHandle> {
    const found = await this.#frame.waitForSelector(selector, { timeout: ANSWER });
    if (!found) throw new Error(`No ${selector}.`);
    return found;
  }
}
