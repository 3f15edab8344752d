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
import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
import { compileTests, type QuickTest } from './quick-tests.ts';

/** Milliseconds. */
const QUICK = 30;
const FIRST = 'test/mutation/lazy-readers.ts';

/** What mutated code reads and writes; what is not so is undefined. */
type Space = { [Key in keyof InstrumenterContext]?: InstrumenterContext[Key] | undefined };

/** Runs tests in the process of the runner itself, in modules that are new for each mutant. */
class QuickRunner implements TestRunner {
  readonly #space = ((globalThis as { __stryker__?: Space }).__stryker__ ??= {});
  #files: Awaited<ReturnType<typeof compileTests>> = () => Promise.resolve(new Map());
  /** Milliseconds of each test, by its id. */
  readonly #times = new Map<string, { file: string; ms: number }>();
  /** Quick tests that caught a mutant, the last one at the end: they often see its neighbours too. */
  readonly #caught = new Set<string>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#files = await compileTests(process.env['MUTANTS_TESTS']?.split(' ') ?? [], FIRST);
  }

  async dryRun(): Promise<DryRunResult> {
    const result = await this.#run(undefined, false);
    return { ...result, mutantCoverage: this.#space.mutantCoverage as MutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, disableBail }: MutantRunOptions) {
    if (this.#times.size === 0) await this.#run(undefined, false);
    const space = this.#space;
    space.activeMutant = activeMutant.id;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.hitLimit = hitLimit;
    let result: DryRunResult;
    try {
      result = await this.#run(testFilter, !disableBail);
    } catch (error) {
      // What cannot even be loaded is seen by every test.
      result = { status: DryRunStatus.Complete, tests: [failed('loading', FIRST, 0, error)] };
    }
    space.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(space.hitCount, hitLimit) ?? result);
  }

  async #run(ids: readonly string[] | undefined, bail: boolean) {
    const files = await this.#files();
    const tests: TestResult[] = [];
    const loaded: (QuickTest & { file: string })[] = [];
    const asked = ids && new Set(ids);
    const ofAsked = asked && new Set([...asked].map((id) => this.#times.get(id)?.file));
    for (const [file, load] of files)
      if (!ofAsked || ofAsked.has(file))
        loaded.push(
          ...(await load()).filter(({ id }) => asked?.has(id) ?? true).map((test) => ({ ...test, file })),
        );
    const caught = new Map([...this.#caught].map((id, i) => [id, i]));
    const rank = ({ id }: QuickTest) =>
      caught.has(id) ? -(caught.get(id) ?? 0) - 1 : (this.#times.get(id)?.ms ?? 0);
    loaded.sort((a, b) => rank(a) - rank(b));
    for (const { id, file, run } of loaded) {
      const start = performance.now();
      this.#space.currentTestId = id;
      try {
        await run();
        const ms = performance.now() - start;
        if (!bail) this.#times.set(id, { file, ms });
        tests.push({ id, name: id, fileName: file, timeSpentMs: ms, status: TestStatus.Success });
      } catch (error) {
        tests.push(failed(id, file, performance.now() - start, error));
        this.#caught.delete(id);
        if ((this.#times.get(id)?.ms ?? 0) < QUICK) this.#caught.add(id);
        if (bail) break;
      } finally {
        this.#space.currentTestId = undefined;
      }
    }
    return { status: DryRunStatus.Complete as const, tests };
  }
}

function failed(id: string, fileName: string, timeSpentMs: number, error: unknown): TestResult {
  return { id, name: id, fileName, timeSpentMs, status: TestStatus.Failed, failureMessage: String(error) };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)];
