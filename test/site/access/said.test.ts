import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';
import { openTool } from '../tools/workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page, before all the rest: keeps what every live region says, as a screen reader would hear it. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  const last = new WeakMap<Element, string>();
  const hear = (region: Element | null | undefined) => {
    const words = region?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (!region || last.get(region) === words) return;
    last.set(region, words);
    if (words !== '') heard.push(words);
  };
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      hear(element?.closest(live));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

const heardIn = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { heard: string[] }).heard.map((words) => words.normalize('NFKC')),
  );
const forget = (page: Page) =>
  page.evaluate(() => {
    (window as unknown as { heard: string[] }).heard.length = 0;
  });
/** Longer than any pause that an announcement waits for. */
const settled = (page: Page) => page.waitForTimeout(1_500);

async function openBudget() {
  const { page } = await site.newPage();
  await page.addInitScript(listen);
  await page.goto(site.at('/mon-budget/'));
  await page.locator('html[data-ready]').waitFor();
  return page;
}

describe('what a gesture came to', () => {
  it('is said once: what was done, the new answer of the line, the new total', async () => {
    const page = await openBudget();
    await page.getByLabel('Volet de ce budget').selectOption('1.1');
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    await page.getByLabel('Libellé').fill('Location de salle');
    await page.getByLabel('Montant (€)').first().fill('1320,5');
    await settled(page);
    await forget(page);
    await page.getByLabel('Catégorie', { exact: true }).selectOption('location');
    await settled(page);
    expect((await heardIn(page)).filter((words) => words !== 'Libellé changé.')).toEqual([
      'Catégorie changée. Ligne 1 : éligible. Total éligible : 1 320,50 €.',
    ]);
    await page.context().close();
  });

  it('is said again when the same is done again, and undone', async () => {
    const page = await openBudget();
    for (const label of ['Flyers', 'Goûter', 'Train']) {
      await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
      await page.getByLabel('Libellé').last().fill(label);
    }
    await settled(page);
    await forget(page);
    for (let left = 3; left > 1; left -= 1) {
      await page.locator('.line-open').first().click();
      await page
        .getByRole('button', { name: /^Supprimer/ })
        .first()
        .click();
      await settled(page);
    }
    await page.locator('#annuler').click();
    await settled(page);
    expect((await heardIn(page)).filter((words) => !words.includes('proposition'))).toEqual([
      'Ligne supprimée.',
      'Ligne supprimée.',
      'Annulé : ligne supprimée.',
    ]);
    await page.context().close();
  });

  it('is said of an indicator that is added', async () => {
    const { page } = await openTool(site, '/mon-evaluation/');
    await page.evaluate(listen);
    await page.getByLabel('Volet de ce projet').selectOption('1.1');
    await page.getByLabel('Ajouter un indicateur').fill('Pères présents');
    await settled(page);
    await forget(page);
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await settled(page);
    expect(await heardIn(page)).toEqual(['Indicateur ajouté.']);
    await page.context().close();
  });

  it('of a cell that is no number, by the cell itself', async () => {
    const { page } = await openTool(site, '/mon-evaluation/');
    await page.getByLabel('Volet de ce projet').selectOption('1.1');
    await page.getByRole('button', { name: 'Ajouter une séance' }).click();
    const cell = page.getByLabel('Nombre de participants, Séance 1');
    await cell.fill('douze');
    expect(await cell.getAttribute('aria-invalid')).toBe('true');
    const note = page.locator(`#${(await cell.getAttribute('aria-describedby')) ?? ''}`);
    expect(await note.innerText()).toContain('n’est pas un nombre');
    expect(await note.getAttribute('role')).toBe('alert');
    // What only adds up is no announcement.
    expect(await page.locator('.session-grid output').count()).toBe(0);
    await page.context().close();
  });
});

describe('what words lead to', () => {
  it.each([
    ['the search', '/recherche/', '#query'],
    ['« Vérifier une dépense »', '/ma-depense/', '#phrase'],
    ['the search of the header', '/', '#header-search'],
  ])('%s says once, when one stops typing', async (_name, path, field) => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(listen);
    await page.goto(site.at(path), { waitUntil: 'networkidle' });
    await page.locator(field).pressSequentially('location', { delay: 60 });
    await settled(page);
    await forget(page);
    await page.locator(field).pressSequentially(' de salle', { delay: 120 });
    await settled(page);
    const heard = await heardIn(page);
    expect(heard.length, heard.join(' | ')).toBeLessThanOrEqual(1);
    await page.context().close();
  });

  it('three questions for parents say how many pages once there are some', async () => {
    const { page } = await site.newPage();
    await page.addInitScript(listen);
    await page.goto(site.at('/parents/'));
    await page.locator('.finder summary').click();
    for (const step of ['1', '2', '3']) await page.locator(`#q${step}-1`).check();
    await settled(page);
    const heard = await heardIn(page);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^\d+ pages?$/);
    await page.context().close();
  });
});
