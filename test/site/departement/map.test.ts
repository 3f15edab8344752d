import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import YAML from 'yaml';
import { type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What a voice program hears, and what a reader says to it: « Cliquer Manche (50) ». */
it('each département of the map has its name, its number and what is filled, in what a voice reads', async () => {
  const departements = YAML.parse(readFileSync('src/content/departements.yaml', 'utf8')) as {
    id: string;
    name: string;
  }[];
  const { page } = await site.newPage();
  await page.goto(site.at('/departements/'));
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes
    .filter(({ role, ignored }) => !ignored && role?.value === 'link')
    .map(({ name }) => String(name?.value ?? '').replace(/\s+/g, ' '));
  const map = nodes.find(({ name }) => name?.value === 'Carte des départements');
  expect(map?.ignored).toBe(false);
  const drawn = departements.filter(({ id }) => !/^97/.test(id));
  expect(drawn).toHaveLength(96);
  const filled = ['31', '50', '53'];
  const said = drawn.map(({ id, name }) => `${name} (${id})${filled.includes(id) ? ', page remplie' : ''}`);
  expect(said.filter((each) => names.filter((name) => name === each).length !== 1)).toEqual([]);
  const overseas = departements.filter(({ id }) => /^97/.test(id));
  expect(overseas).toHaveLength(5);
  expect(overseas.filter(({ id, name }) => !names.includes(`${name} ${id}`))).toEqual([]);
  await page.context().close();
});

it('its links are passed at once by the keyboard, to the list', async () => {
  const { page } = await site.newPage();
  await page.goto(site.at('/departements/'));
  await page.getByRole('button', { name: 'Ouvrir' }).focus();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Passer la carte : la liste des départements' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  const box = await skip.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/01\s+Ain/);
  await page.context().close();
});

it.each([
  ['590', 'Nord (59)'],
  ['haute-savoie', 'Haute-Savoie (74)'],
])('says of the address of %s that it is no département, and that %s may be', async (code, near) => {
  const { page, faults } = await site.newPage();
  await page.goto(site.at(`/glossaire/#caf&departement=${code}`));
  const bar = page.getByRole('region', { name: 'Votre département' });
  await bar.getByText('n’est le code d’aucun département').waitFor();
  expect(await bar.getByRole('link').allTextContents()).toContain(near);
  expect(new URL(page.url()).hash).toBe('#caf');
  expect(faults).toEqual([]);
  await page.context().close();
});
