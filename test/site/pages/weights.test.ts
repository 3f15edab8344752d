import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doorBytes, searchBytes } from '../../measure/search.ts';
import { BUDGETS, weigh } from '../../measure/weights.ts';
import { type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the weight', () => {
  it.each(BUDGETS)('of $path keeps its budget', async ({ path, total, script }) => {
    const weight = await weigh(site, path);
    expect(weight.total).toBeGreaterThan(2_000);
    expect(weight.total).toBeLessThanOrEqual(total ?? Infinity);
    expect(weight.script).toBeLessThanOrEqual(script);
  });

  it('of what answers a search at once keeps its budget', async () => {
    const bytes = await doorBytes(site);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(30_000);
  });

  it.each([
    'parents',
    'Laep',
    'un agent mis à disposition par la commune, au tarif horaire',
    'un groupe de parole pour les parents du quartier',
  ])('of a first search for « %s » keeps its budget', async (query) => {
    const bytes = await searchBytes(site, query);
    expect(bytes).toBeGreaterThan(80_000);
    expect(bytes).toBeLessThanOrEqual(125_000);
  });
});
