import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { keptContent } from './kept-content.ts';

/** The first failure settles a mutant: the quickest tests speak first, those that read the whole content last. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const slowness = ({ moduleId }: TestSpecification) => {
      const text = readFileSync(moduleId, 'utf8');
      return text.length + (text.includes('src/reading/') ? 1e6 : 0);
    };
    return Promise.resolve([...files].sort((a, b) => slowness(a) - slowness(b)));
  }
}

/** The tests of the step, which `run.ts` names: Stryker’s own list of files would leave out mutants of what a module does as it loads. */
export default defineConfig({
  plugins: [keptContent(process.env['MUTANTS_CONTENT'] ?? '')],
  test: {
    name: 'mutants',
    include: process.env['MUTANTS_TESTS']?.split(' ') ?? [],
    setupFiles: ['test/mutation/lazy-readers.ts'],
    isolate: false,
    testTimeout: 120_000,
    sequence: { sequencer: QuickFirst },
  },
});
