import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { BASE_DIST, READS, SITE } from './built.ts';

/**
 * Builds the site for the tests of this folder: under a base path and for a real address, and at the root, for none, unless that
 * was just done.
 */
export default function setup(): void {
  if (process.env['ROOT_IS_BUILT'] !== '1') build('/', 'dist');
  rmSync(READS, { force: true });
  build('/guide/', BASE_DIST, {
    SITE,
    READS,
    NODE_OPTIONS: '--import ./test/site/build/count-reads.js',
  });
}

function build(base: string, outDir: string, more: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', outDir], {
    // Vitest's own NODE_ENV would put React's development build in the pages.
    env: { ...process.env, NODE_ENV: 'production', BASE: base, ASTRO_TELEMETRY_DISABLED: '1', ...more },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`astro build (base ${base}) failed:\n${stdout}\n${stderr}`);
}
