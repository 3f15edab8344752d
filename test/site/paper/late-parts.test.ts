import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { type Site, openSite } from '../site.ts';
import { remember } from '../tools/workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PRINT = 'Imprimer ou PDF';

it('printing waits for the parts of the dossier that are still on their way', async () => {
  const { page } = await site.newPage();
  await page.addInitScript(() => {
    window.print = () => {
      const late = document.querySelectorAll('.late').length;
      document.documentElement.dataset.printed = `${String(late)} late, ${String(document.querySelectorAll('.dossier-lines').length)} tables`;
    };
  });
  await page.addInitScript(remember, JSON.stringify(LIEU));
  let held = 0;
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('dossier-sheet')) {
      held += 1;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
    await route.fulfill({ response });
  });
  await page.goto(site.at('/mon-dossier/'));
  await page.getByRole('button', { name: PRINT }).click();
  await page.locator('html[data-printed]').waitFor();
  expect(await page.locator('html').getAttribute('data-printed')).toBe('0 late, 1 tables');
  expect(held).toBeGreaterThan(0);
  await page.context().close();
});
