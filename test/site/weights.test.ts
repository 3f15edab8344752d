import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});
