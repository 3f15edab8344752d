import { defineConfig } from 'vitest/config';

/** The site as nginx, Apache and Caddy serve it, by the files of `deploy/`. */
export default defineConfig({
  test: { name: 'hosts', include: ['test/hosts/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
