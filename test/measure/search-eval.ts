/** Prints how many of the golden queries are answered at once, by ours and by MiniSearch alone, on the built site. */
import { spawnSync } from 'node:child_process';
import { compareSearches } from '../golden/compare.ts';
import { openSite } from '../site/site.ts';

async function main(): Promise<void> {
  if (spawnSync('astro', ['build'], { stdio: 'ignore' }).status !== 0) throw new Error('astro build failed');
  const site = await openSite();
  for (const { half, group, ours, rival } of await compareSearches(site)) {
    const share = (part: number) => `${((100 * part) / ours.queries).toFixed(0)} %`;
    console.log(
      [
        half,
        group,
        ours.queries,
        share(ours.first),
        share(ours.third),
        share(rival.first),
        share(rival.third),
      ].join('\t'),
    );
  }
  await site.close();
}

console.log('half\tgroup\tqueries\tat 1\tat 3\tMiniSearch at 1\tMiniSearch at 3');
await main();
