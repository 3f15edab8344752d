import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { type Site, fileOf, openSite, pagesOf } from '../site.ts';
import { ready, remember } from '../tools/workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const MENU = ['Mon projet', 'Mes dépenses', 'Les huit volets', 'Pour les parents', 'Mon dossier'];

describe('the menu', () => {
  it('has the same five entries on every page but the frames of other sites, in the same order', () => {
    const pages = pagesOf().filter((path) => !path.startsWith('/integration/'));
    const other = pages.filter((path) => {
      const menu = /<nav id="menu"[\s\S]*?<\/nav>/.exec(readFileSync(fileOf(path), 'utf8'))?.[0] ?? '';
      const names = [...menu.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, name]) => name);
      return names.join() !== MENU.join();
    });
    expect(pages.length).toBeGreaterThan(55);
    expect(other).toEqual([]);
  });

  it.each([
    ['/quel-volet/', 'page', 'Mon projet'],
    ['/depenses/', 'page', 'Mes dépenses'],
    ['/depenses/salaires/', 'true', 'Mes dépenses'],
    ['/ma-depense/', 'true', 'Mes dépenses'],
    ['/mon-budget/', 'true', 'Mes dépenses'],
    ['/fiches/3-1/', 'true', 'Les huit volets'],
    ['/comparer/', 'true', 'Les huit volets'],
    ['/parents/ecole/', 'true', 'Pour les parents'],
    ['/mon-dossier/', 'page', 'Mon dossier'],
    ['/mon-evaluation/', 'true', 'Mon dossier'],
    ['/mon-bilan/', 'true', 'Mon dossier'],
  ])('on %s says where one is', async (path, current, name) => {
    const { page } = await site.newPage();
    await page.goto(site.at(path));
    const here = page.locator('#menu [aria-current]');
    expect(await here.allTextContents()).toEqual([name]);
    expect(await here.getAttribute('aria-current')).toBe(current);
    await page.context().close();
  });

  it.each([768, 1024, 1280])('stands in the page at %i px', async (width) => {
    const { page } = await site.newPage({ viewport: { width, height: 800 } });
    await page.goto(site.at('/fiches/1-1/'));
    expect(await page.locator('#menu a:visible').allTextContents()).toEqual(MENU);
    const tops = await page
      .locator('#menu a')
      .evaluateAll((all) => all.map((a) => a.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect(await page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(false);
    await page.context().close();
  });

  it('opens under its button on a phone, by keyboard too', async () => {
    const { page } = await site.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(site.at('/fiches/1-1/'));
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    const boxes = await page
      .locator('#menu a:visible')
      .evaluateAll((all) => all.map((a) => a.getBoundingClientRect().height));
    expect(boxes.map((height) => height >= 44)).toEqual([true, true, true, true, true]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mon projet');
    await page.context().close();
  });

  it('says how much the dossier holds: six lines, a project, an evaluation; and one more line', async () => {
    const { page, faults } = await site.newPage();
    await page.addInitScript(remember, JSON.stringify(LIEU));
    await page.goto(site.at('/fiches/1-1/'));
    const dossier = page.locator('#menu a').last();
    await expect.poll(() => dossier.textContent()).toBe('Mon dossier (8)');
    await page.goto(site.at('/mon-budget/'));
    await ready(page);
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    await expect.poll(() => dossier.textContent()).toBe('Mon dossier (9)');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** Each page under its one name: the last words of its breadcrumbs, and what its title begins with. */
const NAMES: [path: string, name: string][] = [
  ['/quel-volet/', 'Mon projet'],
  ['/depenses/', 'Mes dépenses'],
  ['/fiches/', 'Les huit volets'],
  ['/parents/', 'Pour les parents'],
  ['/mon-dossier/', 'Mon dossier'],
  ['/ma-depense/', 'Vérifier une dépense'],
  ['/mon-budget/', 'Mon budget'],
  ['/mon-evaluation/', 'Mon évaluation'],
  ['/mon-bilan/', 'Mon bilan'],
  ['/accompagner/', 'J’accompagne un porteur'],
  ['/comparer/', 'Comparer deux volets'],
  ['/regles/', 'Les règles'],
  ['/glossaire/', 'Glossaire'],
  ['/source/', 'L’annexe 2'],
  ['/source/reperes/', 'Les repères de l’annexe'],
  ['/recherche/', 'Rechercher'],
  ['/plan-du-site/', 'Plan du site'],
  ['/mentions-legales/', 'Mentions légales'],
  ['/confidentialite/', 'Confidentialité'],
];

describe('one name a page', () => {
  it.each(NAMES)('%s is « %s » in its breadcrumbs, its title and the site map', async (path, name) => {
    const { page } = await site.newPage();
    await page.goto(site.at(path));
    expect(await page.locator('.breadcrumbs [aria-current]').innerText()).toBe(name);
    expect((await page.title()).startsWith(name)).toBe(true);
    await page.goto(site.at('/plan-du-site/'));
    const links = page.locator(`.site-map a[href="${path}"]`);
    expect(await links.first().innerText()).toBe(name);
    await page.context().close();
  });
});
