import { openSite } from '../site/site.ts';
import { JOURNEYS } from './journeys.ts';
import { FAULTS, loseScript, type Outcome, scriptsOf } from './lose-script.ts';

// npm run -s lost -- [WORDS]: every script of every journey, lost in every way; one line for each that goes unsaid.
const AT_ONCE = 4;
const [words = ''] = process.argv.slice(2);
const site = await openSite();
const counts: Record<Outcome, number> = { done: 0, said: 0, silent: 0, wrong: 0 };
for (const journey of JOURNEYS.filter(({ name }) => name.includes(words))) {
  const scripts = await scriptsOf(site, journey);
  const cases = scripts.flatMap((script) => FAULTS.map((fault) => ({ script, fault })));
  const total = cases.length;
  const mine: typeof counts = { done: 0, said: 0, silent: 0, wrong: 0 };
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = cases.pop(); next; next = cases.pop()) {
        const outcome = await loseScript(site, journey, next.script, next.fault);
        mine[outcome] += 1;
        if (outcome === 'silent' || outcome === 'wrong')
          console.error(`${journey.name}: ${next.script} ${next.fault}: ${outcome}`);
      }
    }),
  );
  for (const outcome of ['done', 'said', 'silent', 'wrong'] as const) counts[outcome] += mine[outcome];
  console.log(
    `${journey.name}: ${String(scripts.length)} scripts, ${String(total)} losses`,
    JSON.stringify(mine),
  );
}
await site.close();
console.log(
  `${String(counts.done)} done all the same, ${String(counts.said)} said, ${String(counts.silent + counts.wrong)} unsaid`,
);
process.exitCode = counts.silent + counts.wrong > 0 ? 1 : 0;
