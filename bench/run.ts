/** Measures the site beside its peers, part by part, and writes `bench/README.md`: `npm run -s bench -- [PART…]`. */
import { measureDecision } from './decision/measure.ts';
import { keep, type Report } from './report.ts';

const PARTS: Record<string, () => Promise<Report>> = { decision: measureDecision };

const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const measure = PARTS[part];
  if (!measure) throw new Error(`no part ${part}; there are: ${Object.keys(PARTS).join(', ')}`);
  await keep(part, await measure());
  console.log(`${part}: bench/README.md`);
}
