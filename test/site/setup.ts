import { spawnSync } from 'node:child_process';

/** Builds the site twice before the tests of this folder: at the root, and under a base path. */
export default function setup(): void {
  build('/', 'dist');
  build('/guide/', '.astro/dist-guide');
}

function build(base: string, outDir: string): void {
  const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', outDir], {
    // Vitest's own NODE_ENV would put React's development build in the pages.
    env: { ...process.env, NODE_ENV: 'production', BASE: base, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`astro build (base ${base}) failed:\n${stdout}\n${stderr}`);
}
