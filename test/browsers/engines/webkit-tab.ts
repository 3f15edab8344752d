import { type Driver, startDriver } from './webkit-driver.ts';
import type { WebkitPrograms } from './programs.ts';
import type { Edit, Key, Tab } from './tab.ts';

/** The longest that WebKit may take to answer one command: past it, the tab is frozen. */
const ANSWER = 30_000;
/** How WebDriver names an element in what it sends. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const CONTROL = '\uE009';
const SHIFT = '\uE008';

/** How WebDriver writes the keys that write nothing. */
const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': ' ',
  Backspace: '\uE003',
  Home: '\uE011',
  End: '\uE010',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
};

/** One tab of WebKit, the engine of Safari, in a browser of its own: one that freezes holds no other up. */
export class WebkitTab implements Tab {
  readonly downloads: string;
  readonly #driver: Driver;
  readonly #session: string;

  private constructor(driver: Driver, session: string) {
    this.#driver = driver;
    this.downloads = driver.downloads;
    this.#session = session;
  }

  static async open(programs: WebkitPrograms, home: string): Promise<WebkitTab> {
    const driver = await startDriver(programs, home);
    const options = { binary: programs.browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await send<{ sessionId: string }>('POST', `${driver.address}/session`, {
      capabilities,
    });
    return new WebkitTab(driver, `${driver.address}/session/${sessionId}`);
  }

  async goto(url: string): Promise<void> {
    await this.#post('url', { url });
  }

  url(): Promise<string> {
    return send('GET', `${this.#session}/url`);
  }

  async back(): Promise<void> {
    await this.#post('back', {});
  }

  async forward(): Promise<void> {
    await this.#post('forward', {});
  }

  async reload(): Promise<void> {
    await this.#post('refresh', {});
  }

  run<T, A extends unknown[]>(act: (...args: A) => T, ...args: A): Promise<T> {
    return this.#post('execute/sync', {
      script: `return (${act.toString()}).apply(null, arguments)`,
      args,
    });
  }

  async click(selector: string): Promise<void> {
    await this.#post(`element/${await this.#find(selector)}/click`, {});
  }

  press(...keys: Key[]): Promise<void> {
    return this.#strike(keys.map((key) => KEYS[key]));
  }

  type(text: string): Promise<void> {
    return this.#strike([...text].map((letter) => (letter === '\n' ? KEYS.Enter : letter)));
  }

  shiftTab(): Promise<void> {
    return this.#with(SHIFT, KEYS.Tab);
  }

  edit(what: Edit): Promise<void> {
    return this.#with(CONTROL, { SelectAll: 'a', Cut: 'x', Paste: 'v' }[what]);
  }

  async choose(selector: string, file: string): Promise<void> {
    await this.#post(`element/${await this.#find(selector)}/value`, { text: file });
  }

  async widen(width: number, height: number): Promise<number> {
    await this.#post('window/rect', { width, height });
    return this.run(() => innerWidth);
  }

  async enter(selector: string): Promise<void> {
    await this.#post('frame', { id: { [ELEMENT]: await this.#find(selector) } });
  }

  async leave(): Promise<void> {
    await this.#post('frame', { id: null });
  }

  /** Its driver has no command to print. */
  print(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  close(): Promise<void> {
    this.#driver.close();
    return Promise.resolve();
  }

  #strike(values: string[]): Promise<void> {
    return this.#keys(
      values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  #with(held: string, value: string): Promise<void> {
    return this.#keys([
      { type: 'keyDown', value: held },
      { type: 'keyDown', value },
      { type: 'keyUp', value },
      { type: 'keyUp', value: held },
    ]);
  }

  async #keys(actions: { type: string; value: string }[]): Promise<void> {
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** An element, waited for as the other engines do. */
  async #find(value: string): Promise<string> {
    await this.#post('timeouts', { implicit: ANSWER / 2 });
    const found = await this.#post<Record<string, string>>('element', { using: 'css selector', value });
    return found[ELEMENT] ?? '';
  }

  #post<T>(command: string, body: object): Promise<T> {
    return send('POST', `${this.#session}/${command}`, body);
  }
}

async function send<T>(method: string, address: string, body?: object): Promise<T> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(ANSWER),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKit, ${address}: ${value.error ?? ''} ${value.message ?? ''}`);
  return value;
}
