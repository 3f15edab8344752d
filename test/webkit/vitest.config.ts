import { defineConfig } from 'vitest/config';

/** In a real WebKit, where there is one: a command of its own. */
export default defineConfig({
  test: {
    name: 'webkit',
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/webkit/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
