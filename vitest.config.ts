import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { laterModule } from './src/integrations/vite/later-module.ts';
import {
  dangerModule,
  doorsModule,
  namesModule,
  rareModule,
  saidModule,
} from './src/integrations/vite/content-module.ts';
import { CHROMIUM_ARGS, findChromium } from './test/chromium.ts';

/** A slow or busy machine never decides a test: what is awaited may come late. */
const LATE = { testTimeout: 600_000, hookTimeout: 600_000, expect: { poll: { timeout: 30_000 } } };

/** What puts modules of its own in the place of others, and so loads them for itself. */
const MOCKING = ['test/node/wizards/decide-once.test.ts'];

/** The folder of a test says what runs it. */
export default defineConfig({
  test: {
    // A browser waits more than it works: two files at once even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // One load of the modules serves all the files of a worker: half of the work of this folder.
      {
        test: {
          ...LATE,
          name: 'node',
          include: ['test/node/**/*.test.ts'],
          exclude: MOCKING,
          isolate: false,
        },
      },
      { test: { ...LATE, name: 'mocking', include: MOCKING } },
      { test: { ...LATE, name: 'content', include: ['test/content/**/*.test.ts'] } },
      {
        plugins: [dangerModule(), doorsModule(), laterModule(), namesModule(), rareModule(), saidModule()],
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
            'fast-check',
            'fflate',
          ],
        },
        test: {
          ...LATE,
          name: 'react',
          include: ['test/react/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          ...LATE,
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/build/setup.ts'],
        },
      },
    ],
  },
});
