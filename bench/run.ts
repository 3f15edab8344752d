/** Measures the site beside its peers, part by part, and writes `bench/README.md`: `npm run -s bench -- [PART…]`. */
import { measureBudget } from './budget/measure.ts';
import { measureDecision } from './decision/measure.ts';
import { measurePages } from './pages/measure.ts';
import { measureGrowth } from './growth/measure.ts';
import { keep, type Report } from './report.ts';
import { measureSearch } from './search/measure.ts';
import { measureServing } from './serving/measure.ts';
import { measureWizard } from './wizard/measure.ts';

const PARTS: Record<string, () => Promise<Report>> = {
  decision: measureDecision,
  serving: measureServing,
  pages: measurePages,
  search: measureSearch,
  wizard: measureWizard,
  budget: measureBudget,
  growth: measureGrowth,
};

const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const measure = PARTS[part];
  if (!measure) throw new Error(`no part ${part}; there are: ${Object.keys(PARTS).join(', ')}`);
  await keep(part, await measure());
  console.log(`${part}: bench/README.md`);
}
