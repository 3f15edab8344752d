import { openSite } from './site/site.ts';
const site = await openSite();
const { page } = await site.newPage();
const list=()=>page.evaluate(()=>performance.getEntriesByType('resource').filter(e=>/\.js$/.test(e.name)).map(e=>e.name.split('/').pop()+' '+(e as any).encodedBodySize));
await page.goto(site.at('/fiches/3-1/'), { waitUntil: 'networkidle' }); const b=new Set(await list());
await page.locator('#header-search').fill('prison'); await page.getByRole('option').first().waitFor();
console.log((await list()).filter(x=>!b.has(x)).join('\n')); await site.close();
