import { openSite } from './site/site.ts';
import { doorBytes, searchBytes } from './measure/search.ts';
import { BUDGETS, weigh } from './measure/weights.ts';
const site = await openSite();
console.log('doors', await doorBytes(site));
for (const q of ['parents','Laep','un agent mis à disposition par la commune, au tarif horaire','un groupe de parole pour les parents du quartier']) console.log(q, await searchBytes(site,q));
for (const b of BUDGETS.filter(b=>b.path.includes('m'))) { const w = await weigh(site, b.path); console.log(b.path, w.total, w.script, b.script); }
await site.close();
