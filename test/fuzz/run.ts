import { chanceOf, tryOne } from './hostile.ts';

// npm run -s fuzz -- COUNT [SEED]: hostile amounts, texts, files and archives; one line a fault, with the seed that gives it anew.
const [count = '100000', first = '1'] = process.argv.slice(2);
let faults = 0;
let slowest = { seed: 0, ms: 0 };
for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const start = performance.now();
  const wrong = await tryOne(chanceOf(seed)).catch((error: unknown) => String(error));
  const ms = performance.now() - start;
  if (ms > slowest.ms) slowest = { seed, ms };
  if (wrong === null) continue;
  faults += 1;
  console.error(`${String(seed)}: ${wrong}`);
}
console.log(
  `${count} inputs, ${String(faults)} faults; the slowest took ${slowest.ms.toFixed(0)} ms (${String(slowest.seed)})`,
);
process.exitCode = faults > 0 ? 1 : 0;
