import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './test/chromium.ts';

/** A slow or busy machine never decides a test: what is awaited may come late. */
const LATE = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

/** The folder of a test says what runs it. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...LATE, name: 'rules', include: ['test/rules/**/*.test.ts'] } },
      { test: { ...LATE, name: 'content', include: ['test/content/**/*.test.ts'] } },
      {
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
            'fast-check',
            'minisearch',
          ],
        },
        test: {
          ...LATE,
          name: 'wizards',
          include: ['test/wizards/**/*.test.{ts,tsx}'],
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
          globalSetup: ['test/site/setup.ts'],
        },
      },
    ],
  },
});
