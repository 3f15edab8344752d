/** Tries the files of `deploy/` with Debian's nginx, Apache and Caddy; says in one line what to install where one lacks. */
import { spawnSync } from 'node:child_process';
import { findPrograms } from './programs.ts';

try {
  findPrograms();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { status } = spawnSync('vitest', ['run', '--config', 'test/hosts/vitest.config.ts'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
