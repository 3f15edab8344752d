import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  type DryRunResult,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { compileTests, type TestFiles } from './quick-tests.ts';

/** Milliseconds. */
const QUICK = 30;
const FIRST = 'test/mutation/lazy-readers.ts';

/** What mutated code reads and writes; what is not so is undefined. */
type Space = { [Key in keyof InstrumenterContext]?: InstrumenterContext[Key] | undefined };

interface Known {
  file: string;
  ms: number;
}

/** Runs tests in the process of the runner itself, in modules that are new for each mutant. */
class QuickRunner implements TestRunner {
  readonly #space = ((globalThis as { __stryker__?: Space }).__stryker__ ??= {});
  #isReady = false;
  #files: () => TestFiles = () => new Map();
  /** Each test, by its id, as it ran without a mutant. */
  readonly #known = new Map<string, Known>();
  /** Quick tests that caught a mutant, the last one at the end: they often see its neighbours too. */
  readonly #caught = new Set<string>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#compile(true);
    const tests = await this.#runAll();
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: this.#space.mutantCoverage as MutantCoverage,
    };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter }: MutantRunOptions) {
    if (!this.#isReady) {
      await this.#compile(false);
      await this.#runAll();
      this.#isReady = true;
    }
    const space = this.#space;
    space.activeMutant = activeMutant.id;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.hitLimit = hitLimit;
    const tests = await this.#runUntilCaught(testFilter ?? [...this.#known.keys()]);
    space.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(space.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }

  async #compile(counts: boolean) {
    this.#files = await compileTests(process.env['MUTANTS_TESTS']?.split(' ') ?? [], FIRST, counts);
  }

  async #runAll(): Promise<TestResult[]> {
    const results: TestResult[] = [];
    for (const [file, load] of this.#files())
      for (const [id, run] of await load()) {
        this.#space.currentTestId = id;
        const result = await resultOf(id, file, run);
        this.#space.currentTestId = undefined;
        this.#known.set(id, { file, ms: result.timeSpentMs });
        results.push(result);
      }
    return results;
  }

  /** The tests of some ids, those that are likeliest to fail soon first; a file is loaded once one of its tests is due. */
  async #runUntilCaught(ids: readonly string[]): Promise<TestResult[]> {
    const results: TestResult[] = [];
    const loaded = new Map<string, () => unknown>();
    const seen = new Set<string>();
    try {
      const files = this.#files();
      for (const { id, file } of this.#inOrder(ids)) {
        if (!seen.has(file))
          for (const [each, run] of (await files.get(file)?.()) ?? []) loaded.set(each, run);
        seen.add(file);
        const result = await resultOf(id, file, loaded.get(id) ?? missing);
        results.push(result);
        if (result.status !== TestStatus.Failed) continue;
        this.#caught.delete(id);
        if ((this.#known.get(id)?.ms ?? 0) < QUICK) this.#caught.add(id);
        return results;
      }
      return results;
    } catch (error) {
      // What cannot even be loaded is seen by every test.
      return [failed('loading', FIRST, 0, error)];
    }
  }

  #inOrder(ids: readonly string[]): (Known & { id: string })[] {
    const caught = new Map([...this.#caught].map((id, i) => [id, -1 - i]));
    return ids
      .map((id) => ({ id, ...(this.#known.get(id) ?? { file: '', ms: 0 }) }))
      .sort((a, b) => (caught.get(a.id) ?? a.ms) - (caught.get(b.id) ?? b.ms));
  }
}

function missing() {
  throw new Error('The test is not there any more.');
}

async function resultOf(id: string, fileName: string, run: () => unknown): Promise<TestResult> {
  const start = performance.now();
  try {
    await run();
    const timeSpentMs = performance.now() - start;
    return { id, name: id, fileName, timeSpentMs, status: TestStatus.Success };
  } catch (error) {
    return failed(id, fileName, performance.now() - start, error);
  }
}

function failed(id: string, fileName: string, timeSpentMs: number, error: unknown): TestResult {
  return { id, name: id, fileName, timeSpentMs, status: TestStatus.Failed, failureMessage: String(error) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)];
