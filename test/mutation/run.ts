/**
 * Changes the code of one step in one place at a time (a mutant), and names the changes that no test of its room sees:
 * `npm run -s mutants -- decision`; without a name, the names. Fails under the floor of the step.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { keepContent } from './kept-content.ts';
import { STEPS } from './steps.ts';

const CACHE = 'node_modules/.cache/mutants';

const [name, ...options] = process.argv.slice(2);
const step = STEPS.find((each) => each.name === name);
if (!step) {
  console.error(`npm run -s mutants -- ${STEPS.map((each) => each.name).join(' | ')} [--force]`);
  process.exit(2);
}
const incrementalFile = join(CACHE, `${step.name}.json`);
forgetSurvivors(incrementalFile);
process.env['MUTANTS_TESTS'] = step.tests.join(' ');
process.env['MUTANTS_CONTENT'] = resolve(CACHE, 'content');
keepContent(process.env['MUTANTS_CONTENT']);
await new Stryker({
  mutate: step.mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A mutant of a loop may never end; a test of a step takes less than a second.
  timeoutMS: 6_000,
  timeoutFactor: 3,
  incremental: true,
  force: options.includes('--force'),
  incrementalFile,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: join(CACHE, 'reports', `${step.name}.json`) },
  thresholds: { high: 100, low: step.floor, break: step.floor },
  // Beside the sources, Vitest and ESLint would read the copy too.
  tempDirName: join(tmpdir(), 'mutants'),
  ignorePatterns: ['dist', 'public', '*.png'],
  warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
}).runMutationTest();

/** What survived is tried again: a new test may catch what a module does as it loads, and Stryker would not know. */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  for (const each of Object.values(report.files))
    each.mutants = each.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  writeFileSync(file, JSON.stringify(report));
}
