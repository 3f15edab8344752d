/**
 * Builds the site, then makes the journeys of `journeys/` in each engine named, all three without a name. An engine that this
 * machine lacks is named, with what to install, and the others are tried: the command then ends with 2, since not all was tried.
 */
import { spawnSync } from 'node:child_process';
import { ENGINES, type Engine, NAMES } from './engines/engines.ts';

const asked = process.argv.slice(2);
const only = asked.filter(isEngine);
const files = asked.filter((word) => !isEngine(word));
const missing: Engine[] = [];
for (const engine of only.length > 0 ? only : NAMES)
  try {
    ENGINES[engine].find();
  } catch (error) {
    missing.push(engine);
    console.error(`${engine}: ${error instanceof Error ? error.message : String(error)}`);
  }
const present = (only.length > 0 ? only : NAMES).filter((engine) => !missing.includes(engine));
const failed = present.length === 0 || !(build() && drive());
for (const engine of NAMES) {
  if (missing.includes(engine)) console.error(`${engine}: NOT TRIED, this machine has none.`);
  else if (!present.includes(engine)) console.log(`${engine}: not asked for.`);
}
process.exit(failed ? 1 : missing.length > 0 ? 2 : 0);

function isEngine(word: string): word is Engine {
  return (NAMES as string[]).includes(word);
}

function build(): boolean {
  return run('astro', ['build', '--silent']);
}

function drive(): boolean {
  const projects = present.flatMap((engine) => ['--project', engine]);
  return run('vitest', ['run', '--config', 'test/browsers/vitest.config.ts', ...projects, ...files]);
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}
