import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { type RunningServer, startServer } from '../../../src/server/serve.ts';
import { type Engine, openTab } from './engines.ts';
import type { Tab } from './tab.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engine: Engine;
  }
}

/** The built site, served, and the engine of the run. */
export interface Journey {
  engine: Engine;
  /** The full address of a path of the site. */
  at: (path: string) => string;
  /** The tab of the test: each has a browser of its own. */
  tab: () => Tab;
  /** Another browser, that remembers nothing of the first. */
  another: () => Promise<Tab>;
}

/** Serves the built site, and gives each test a browser. */
export function startJourney(): Journey {
  const engine = inject('engine');
  const opened: Tab[] = [];
  let server: RunningServer;
  let tab: Tab;
  const another = async () => {
    const one = await openTab(engine);
    opened.push(one);
    return one;
  };
  beforeAll(async () => {
    server = await startServer({ dir: 'dist', port: 0 });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    tab = await another();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });
  return { engine, at: (path) => new URL(path, server.url).href, tab: () => tab, another };
}
