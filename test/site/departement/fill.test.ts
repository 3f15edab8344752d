import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import type { Local } from '../../../src/rules/departement/file/local.ts';
import { writeWorkbook } from '../../../src/tables/departement/write-workbook.ts';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { plain } from './open-chosen.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const example = (): Local => {
  const found = readContent().locals.find(({ id }) => id === '00');
  if (!found) throw new Error('no example');
  return found.local;
};

async function choose(page: Page, code: string, local: Local): Promise<void> {
  const buffer = Buffer.from(await (await writeWorkbook(code, local)).arrayBuffer());
  await page
    .getByLabel('Choisir mon classeur rempli')
    .setInputFiles({ name: 'rempli.xlsx', mimeType: XLSX, buffer });
}

it('a filled workbook is checked on the page: what is wrong, then what the page will say, and nothing is sent', async () => {
  const { page, faults } = await site.newPage({ bypassCSP: true });
  await page.goto(site.at('/departements/remplir/'));
  const out = page.locator('[data-checked]');
  const local = example();
  const [call] = local.calls;
  if (!call) throw new Error('no call');

  const wrong = { ...call, opens: '2027-03-01', closes: '2027-02-01', source: 'inconnue' };
  await choose(page, '999', { ...local, calls: [wrong] });
  await out.getByRole('heading', { name: /points à corriger$/ }).waitFor();
  const told = (await out.getByRole('listitem').allInnerTexts()).map(plain);
  expect(told[0]).toMatch(/^Mode d’emploi : « 999 » n’est le code d’aucun département/);
  expect(told.filter((line) => /^Appels, \w+\d+ : /.test(line)).length).toBeGreaterThanOrEqual(2);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }

  const asked = site.requests.length;
  await choose(page, '00', local);
  await out.getByRole('heading', { name: /\(00\) : \d+ lignes, rien à corriger$/ }).waitFor();
  expect((await out.getByRole('heading', { level: 4 }).allInnerTexts()).slice(0, 2)).toEqual([
    'Organismes',
    'Quand déposer',
  ]);
  expect(site.requests.slice(asked)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});
