import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const { page } = await site.newPage({ javaScriptEnabled });
  await page.goto(site.at(path));
  return page;
}

const shown = (page: Page) =>
  page
    .locator('.comparison thead th:visible a')
    .evaluateAll((links) => links.map((link) => link.textContent?.trim().slice(0, 3)));

describe('two strands side by side', () => {
  it.each([
    ['#1.1,3.1', ['1.1', '3.1']],
    ['#2-2,4-1', ['2.2', '4.1']],
    ['#3.1%2C1.2', ['1.2', '3.1']],
    ['', ['1.1', '1.2']],
    ['#9.9,zzz', ['1.1', '1.2']],
  ])('the address %j shows %j', async (fragment, strands) => {
    expect(await shown(await open(`/comparer/${fragment}`))).toEqual(strands);
  });

  it('keeps what is chosen in the address', async () => {
    const page = await open('/comparer/');
    await page.getByLabel('Et un autre').selectOption('3.1');
    expect(new URL(page.url()).hash).toBe('#1.1,3.1');
    expect(await shown(page)).toEqual(['1.1', '3.1']);
    const row = page.locator('.comparison tbody', { hasText: 'Dépenses : éligible' }).locator('td:visible');
    expect(await row.count()).toBe(2);
    expect((await row.first().innerText()).split('\n')).toContain('Communication');
    expect((await row.last().innerText()).split('\n')).toEqual(['Charges habituelles de fonctionnement']);
  });

  it('shows the eight without script, and no field that would do nothing', async () => {
    const page = await open('/comparer/', false);
    await expect.poll(() => shown(page)).toHaveLength(8);
    expect(await page.locator('.compared').isVisible()).toBe(false);
  });
});
