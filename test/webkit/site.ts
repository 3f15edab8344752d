import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/serve.ts';
import { type Driver, startDriver } from './driver.ts';
import { findPrograms } from './programs.ts';
import { WebkitTab } from './tab.ts';

/** The built site, served, and for each test a WebKit of its own: one that freezes holds no other up. */
export function useSite(): { at: (path: string) => string; tab: () => WebkitTab } {
  const programs = findPrograms();
  let server: RunningServer;
  let driver: Driver;
  let tab: WebkitTab;
  beforeAll(async () => {
    server = await startServer({ dir: 'dist', port: 0 });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    driver = await startDriver(programs);
    tab = await WebkitTab.open(driver.address, programs.browser);
  });
  afterEach(() => {
    driver.close();
  });
  return { at: (path) => new URL(path, server.url).href, tab: () => tab };
}
