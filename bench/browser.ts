import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../test/chromium.ts';
import { FAST_4G } from '../test/measure/search.ts';

const SLOWER = 4;
const PHONE = { width: 412, height: 800 };
export const CONDITIONS = `Chromium, a fresh profile each time, Fast 4G (165 ms, 8.1 Mbit/s), a processor ${String(SLOWER)} times slower`;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
}

/** What a page asked for, so far; `bytes` are those of the wire, headers counted. */
interface Traffic {
  requests: number;
  bytes: number;
}

/** A page on a slow network and a slow processor, its workers on the same network, with the count of what it is sent. */
export interface SlowPage {
  page: Page;
  traffic: Traffic;
  close: () => Promise<void>;
}

export async function openSlow(browser: Browser, options: BrowserContextOptions = {}): Promise<SlowPage> {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: PHONE, ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic: Traffic = { requests: 0, bytes: 0 };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', FAST_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  session.on('Network.responseReceived', () => (traffic.requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength));
  await slowWorkers(session, traffic);
  return { page, traffic, close: () => context.close() };
}

/** A worker is a target of its own, whose network nobody slows, nor counts, unless it is asked. */
async function slowWorkers(session: CDPSession, traffic: Traffic): Promise<void> {
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    let id = 0;
    const send = (method: string, params: object = {}) =>
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: (id += 1), method, params }),
      });
    send('Network.enable');
    send('Network.emulateNetworkConditions', FAST_4G);
    send('Runtime.runIfWaitingForDebugger');
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as {
      method?: string;
      params?: { encodedDataLength?: number };
    };
    if (method === 'Network.responseReceived') traffic.requests += 1;
    if (method === 'Network.loadingFinished') traffic.bytes += params?.encodedDataLength ?? 0;
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
}
