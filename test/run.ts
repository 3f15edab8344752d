/** Everything that must hold, in one command: types, lint, format, build, then every test. Ends with the true counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

const CHECKS: [name: string, command: string, args: string[]][] = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint', ['.']],
  ['types', 'astro', ['check', '--minimumFailingSeverity', 'error']],
  ['unused', 'knip', ['--no-config-hints']],
  ['build', 'astro', ['build']],
];

function main(): void {
  const only = process.argv.slice(2);
  try {
    process.env.CHROMIUM_PATH = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const checks = CHECKS.map(([name, command, args]) => ({ name, ok: run(name, command, args) }));
  process.env.ROOT_IS_BUILT = checks.at(-1)?.ok === true ? '1' : '0';
  const tests = runTests(only);
  for (const { name, ok } of checks) console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}`);
  const passed = checks.filter(({ ok }) => ok).length + tests.passed;
  const failed = checks.filter(({ ok }) => !ok).length + tests.failed;
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

function run(name: string, command: string, args: string[]): boolean {
  const start = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`— ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** Runs Vitest; a run that cannot report, or that skips or forgets a test, counts as failed. */
function runTests(only: string[]): { passed: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const file = join(folder, 'report.json');
  const ok = run('tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...only,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true });
  const left = report.numPendingTests + report.numTodoTests;
  if (left > 0) console.log(`${String(left)} tests were skipped: a skipped test counts as failed here.`);
  const failed = report.numFailedTests + left;
  return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}

main();
