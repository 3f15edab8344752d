/** The longest that WebKit may take to answer one command: past it, the tab is frozen. */
const ANSWER = 30_000;
/** How WebDriver names an element in what it sends. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export const ENTER = '\uE007';
export const ESCAPE = '\uE00C';

/** One tab of a real WebKit. Every method fails, rather than waits for ever, when the tab no longer answers. */
export class WebkitTab {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  static async open(driver: string, browser: string): Promise<WebkitTab> {
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = await send<{ sessionId: string }>('POST', `${driver}/session`, { capabilities });
    return new WebkitTab(`${driver}/session/${sessionId}`);
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

  /** Runs the body of a function in the page. */
  run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#post('execute/sync', { script, args });
  }

  async click(selector: string): Promise<void> {
    await this.#post(`element/${await this.#find(selector)}/click`, {});
  }

  /** Types in an element. */
  async type(selector: string, text: string): Promise<void> {
    await this.#post(`element/${await this.#find(selector)}/value`, { text });
  }

  /** Presses keys one after the other, wherever the focus is. */
  async press(...keys: string[]): Promise<void> {
    const strokes = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] });
  }

  /** Asks for a window this wide, and says how wide the page then is. */
  async widen(width: number, height: number): Promise<number> {
    await this.#post('window/rect', { width, height });
    return this.run('return innerWidth');
  }

  async #find(value: string): Promise<string> {
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
