import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchBytes } from '../measure/search.ts';
import { BUDGETS, weigh } from '../measure/weights.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

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

  it('of the search keeps its budgets: the doors alone, and with the pages', async () => {
    const { doors, all } = await searchBytes(site);
    expect(doors).toBeGreaterThan(10_000);
    expect(doors).toBeLessThanOrEqual(25_000);
    expect(all).toBeGreaterThan(doors);
    expect(all).toBeLessThanOrEqual(125_000);
  });
});
