/** Opens the built site in a real WebKit, the engine of Safari; says in one line what to install when there is none. */
import { spawnSync } from 'node:child_process';
import { findPrograms } from './programs.ts';

const COMMANDS: [string, string[]][] = [
  ['astro', ['build', '--silent']],
  ['vitest', ['run', '--config', 'test/webkit/vitest.config.ts']],
];

try {
  findPrograms();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
for (const [command, args] of COMMANDS) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
