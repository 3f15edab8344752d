import { openSite } from './site/site.ts';
import { doorBytes, searchBytes } from './measure/search.ts';
import { BUDGETS, weigh } from './measure/weights.ts';
const site = await openSite();
console.log('doors', await doorBytes(site));
for (const q of ['un agent mis à disposition par la commune, au tarif horaire']) console.log(q, await searchBytes(site,q));
for (const b of BUDGETS) { const w = await weigh(site, b.path); console.log(b.path, w.total, w.script, b.script, b.total); }
await site.close();
