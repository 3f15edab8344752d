/**
 * Changes the code of one step in one place at a time (a mutant), and names the changes that no test of its room sees:
 * `npm run -s mutants -- decision`; without a name, the names. Fails under the floor of the step. `--part=2/5` tries the lines
 * 2, 7, 12… of each file alone, for a step that is too long: what was found in other parts before stays as it was.
 * `--files=zip/,unpack` tries the files whole whose path holds one of those words, and gives the figures of each.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { keepContent } from './kept-content.ts';
import { STEPS } from './steps.ts';

const CACHE = 'node_modules/.cache/mutants';

const {
  values: { part: ofPart = '', files: words = '', workers = '2', force = false },
  positionals: [name],
} = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string' },
    files: { type: 'string' },
    workers: { type: 'string' },
    force: { type: 'boolean' },
  },
});
const step = STEPS.find((each) => each.name === name);
if (!step) {
  console.error(
    `npm run -s mutants -- ${STEPS.map((each) => each.name).join(' | ')} [--part=K/N] [--files=WORDS] [--workers=1] [--force]`,
  );
  process.exit(2);
}
const [, part = 0, parts = 1] = (/^(\d+)\/(\d+)$/.exec(ofPart) ?? []).map(Number);
const tried = step.mutate.filter((file) => words.split(',').some((word) => file.includes(word)));
if (tried.length === 0) throw new Error(`No file of ${step.name} holds ${words}.`);
const isWhole = parts === 1 && tried.length === step.mutate.length;
const incrementalFile = join(CACHE, `${step.name}.json`);
const reportFile = join(CACHE, 'reports', `${step.name}.json`);
forgetSurvivors(incrementalFile);
process.env['MUTANTS_TESTS'] = step.tests.join(' ');
process.env['MUTANTS_CONTENT'] = resolve(CACHE, 'content');
keepContent(process.env['MUTANTS_CONTENT']);
// What takes the place of a module or of the clock needs Vitest itself.
const asksVitest = step.tests.some((file) => /\bvi\./.test(readFileSync(file, 'utf8')));
await new Stryker({
  mutate: parts > 1 ? tried.flatMap(linesOfPart) : tried,
  testRunner: asksVitest ? 'vitest' : 'quick',
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/quick-runner.ts'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: Number(workers),
  // A mutant of a loop may never end; a busy machine makes the others seem so. Most loops are stopped by their count.
  timeoutMS: 40_000,
  timeoutFactor: 3,
  incremental: true,
  force,
  incrementalFile,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: reportFile },
  thresholds: { high: 100, low: step.floor, break: isWhole ? step.floor : null },
  // Beside the sources, Vitest and ESLint would read the copy too.
  tempDirName: join(tmpdir(), 'mutants'),
  ignorePatterns: ['dist', 'public', '*.png'],
  warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
}).runMutationTest();
if (!isWhole) sayPart(step.floor);

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

/** A block of several lines is in no part of them. */
function isTriedIn(file: string, { location: { start, end } }: Mutant): boolean {
  return tried.includes(file) && (parts === 1 || (start.line === end.line && isTried(start.line)));
}

/** The scores of what was asked alone, by file: the report also holds what other runs found. */
function sayPart(floor: number): void {
  const { files } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const sum = { caught: 0, all: 0 };
  for (const [file, { mutants }] of Object.entries(files)) {
    const counted = mutants.filter(
      (mutant) =>
        isTriedIn(file, mutant) && (isCaught(mutant) || /^Survived|^NoCoverage/.test(mutant.status)),
    );
    const caught = counted.filter(isCaught).length;
    if (counted.length > 0) console.log(`${file}: ${scoreOf(caught, counted.length)}`);
    sum.caught += caught;
    sum.all += counted.length;
  }
  console.log(`${[ofPart, words].join(' ').trim()}: ${scoreOf(sum.caught, sum.all)}`);
  if ((sum.caught * 100) / sum.all < floor) process.exitCode = 1;
}

function scoreOf(caught: number, all: number): string {
  return `${String(caught)} of ${String(all)}, ${((caught * 100) / all).toFixed(1)}`;
}

/**
 * What survived is tried again: a new test may catch what a module does as it loads, and Stryker would not know. So is what took too
 * long, which may have been the machine’s fault.
 */
function forgetSurvivors(file: string): void {
  if (!existsSync(file)) return;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  for (const [path, each] of Object.entries(report.files))
    each.mutants = each.mutants.filter((mutant) => mutant.status === 'Killed' || !isTriedIn(path, mutant));
  writeFileSync(file, JSON.stringify(report));
}
