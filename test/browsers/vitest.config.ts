import { defineConfig } from 'vitest/config';
import { NAMES } from './engines/engines.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The same journeys in each engine; which are there, `run.ts` says. */
export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    projects: NAMES.map((engine) => ({
      test: {
        name: engine,
        root,
        include: ['test/browsers/journeys/**/*.test.ts'],
        provide: { engine },
        testTimeout: 300_000,
        hookTimeout: 120_000,
        expect: { poll: { timeout: 20_000 } },
      },
    })),
  },
});
