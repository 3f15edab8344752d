/**
 * Changes the code of one step in one place at a time (a mutant), and tells which changes no test of its room sees:
 * `npm run -s mutants -- decision`. Without a name, the names. Fails under the floor of the step.
 */
import { Stryker } from '@stryker-mutator/core';
import { STEPS } from './steps.ts';

const step = STEPS.find(({ name }) => name === process.argv[2]);
if (!step) {
  console.error(`npm run -s mutants -- ${STEPS.map(({ name }) => name).join(' | ')}`);
  process.exit(2);
}
const { name, mutate, tests, floor } = step;
process.env['MUTANTS_TESTS'] = tests.join(' ');
await new Stryker({
  mutate: process.argv.length > 3 ? process.argv.slice(3) : mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['WORKERS'] ?? 2),
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: `/tmp/m-inc/${name}.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `/tmp/m-inc/${name}-report.json` },
  thresholds: { high: 100, low: floor, break: floor },
  tempDirName: '/tmp/m-sandbox',
  ignorePatterns: ['dist', 'public', '*.png'],
  warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
}).runMutationTest();
