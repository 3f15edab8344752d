/** Everything that must hold, in one command: types, lint, format, build, then every test. Ends with the true counts. */
import { spawn, spawnSync } from 'node:child_process';
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

type Command = [name: string, command: string, args: string[]];

/** Two rows at the same time, each in its order: Astro’s own write in the same folder. */
const CHECKS: [Command[], Command[]] = [
  [
    ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['lint', 'eslint', ['.']],
    ['unused', 'knip', ['--no-config-hints']],
  ],
  [
    ['types', 'astro', ['check', '--minimumFailingSeverity', 'error']],
    ['build', 'astro', ['build']],
  ],
];

interface Checked {
  name: string;
  ok: boolean;
}

async function main(): Promise<void> {
  const only = process.argv.slice(2);
  try {
    process.env.CHROMIUM_PATH = findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const checks = (await Promise.all(CHECKS.map(runInTurn))).flat();
  process.env.ROOT_IS_BUILT = checks.at(-1)?.ok === true ? '1' : '0';
  const tests = runTests(only);
  for (const { name, ok } of checks) console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}`);
  const passed = checks.filter(({ ok }) => ok).length + tests.passed;
  const failed = checks.filter(({ ok }) => !ok).length + tests.failed;
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

async function runInTurn(commands: Command[]): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const command of commands) checked.push(await check(command));
  return checked;
}

/** Runs a check beside another: what it says is printed whole, once it ends. */
function check([name, command, args]: Command): Promise<Checked> {
  const start = Date.now();
  const said: Buffer[] = [];
  const { promise, resolve } = Promise.withResolvers<Checked>();
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...process.env },
    shell: process.platform === 'win32',
  });
  const hear = (words: Buffer) => said.push(words);
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
  child.on('close', (code) => {
    process.stdout.write(Buffer.concat(said));
    console.log(`— ${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
    resolve({ name, ok: code === 0 });
  });
  return promise;
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

await main();
