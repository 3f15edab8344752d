/**
 * Changes the code of one step in one place at a time (a mutant), and names the changes that no test of its room sees:
 * `npm run -s mutants -- decision`; without a name, the names. Fails under the floor of the step. `--part=2/5` tries the lines
 * 2, 7, 12… of each file alone, for a step that is too long: what was found in other parts before stays as it was.
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
  console.error(`npm run -s mutants -- ${STEPS.map((each) => each.name).join(' | ')} [--force] [--part=K/N]`);
  process.exit(2);
}
const [, part = 0, parts = 1] = (/^--part=(\d+)\/(\d+)$/.exec(options.at(-1) ?? '') ?? []).map(Number);
const incrementalFile = join(CACHE, `${step.name}.json`);
const reportFile = join(CACHE, 'reports', `${step.name}.json`);
forgetSurvivors(incrementalFile);
process.env['MUTANTS_TESTS'] = step.tests.join(' ');
process.env['MUTANTS_CONTENT'] = resolve(CACHE, 'content');
keepContent(process.env['MUTANTS_CONTENT']);
await new Stryker({
  mutate: parts > 1 ? step.mutate.flatMap(linesOfPart) : step.mutate,
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
  jsonReporter: { fileName: reportFile },
  thresholds: { high: 100, low: step.floor, break: parts > 1 ? null : step.floor },
  // Beside the sources, Vitest and ESLint would read the copy too.
  tempDirName: join(tmpdir(), 'mutants'),
  ignorePatterns: ['dist', 'public', '*.png'],
  warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
}).runMutationTest();
if (parts > 1) sayPart(step.floor);

function isTried(line: number): boolean {
  return line % parts === part % parts;
}

function linesOfPart(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((_, i) => (isTried(i + 1) ? [`${file}:${String(i + 1)}-${String(i + 1)}`] : []));
}

interface Report {
  files: Record<string, { mutants: Mutant[] }>;
}

interface Mutant {
  status: string;
  location: Record<'start' | 'end', { line: number }>;
}

function isCaught({ status }: Mutant): boolean {
  return ['Killed', 'Timeout'].includes(status);
}

function isOfPart({ location: { start, end } }: Mutant): boolean {
  return start.line === end.line && isTried(start.line);
}

/** The score of the part alone: the report also holds what other parts found. */
function sayPart(floor: number): void {
  const { files } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const tried = Object.values(files)
    .flatMap(({ mutants }) => mutants)
    .filter(
      (mutant) => isOfPart(mutant) && (isCaught(mutant) || /^Survived|^NoCoverage/.test(mutant.status)),
    );
  const caught = tried.filter(isCaught).length;
  const score = (caught * 100) / tried.length;
  console.log(`${options.at(-1) ?? ''}: ${String(caught)} of ${String(tried.length)}, ${score.toFixed(1)}`);
  if (score < floor) process.exitCode = 1;
}

/** What survived is tried again: a new test may catch what a module does as it loads, and Stryker would not know. */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  for (const each of Object.values(report.files))
    each.mutants = each.mutants.filter((mutant) => isCaught(mutant) || (parts > 1 && !isOfPart(mutant)));
  writeFileSync(file, JSON.stringify(report));
}
