import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { openTool, ready } from './workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const LATER = '{"version":5,"project":{"title":"Projet d’après"}}';
const TOOLS = ['/mon-budget/', '/mon-dossier/', '/mon-evaluation/', '/mon-bilan/'];
const wordsOf = async (part: Locator) => (await part.innerText()).replace(/\s+/g, ' ');
const aside = (page: Page) => page.locator('.kept-aside');

/** A tool opened over what the browser already stores, set once. */
async function openOver(path: string, tab: Record<string, string>, device: Record<string, string> = {}) {
  const opened = await site.newPage();
  await opened.page.addInitScript(
    ([inTab, onDevice]) => {
      if (sessionStorage.getItem('mis') !== null) return;
      sessionStorage.setItem('mis', '');
      for (const [key, value] of Object.entries(inTab)) sessionStorage.setItem(key, value);
      for (const [key, value] of Object.entries(onDevice)) localStorage.setItem(key, value);
    },
    [tab, device] as const,
  );
  await opened.page.goto(site.at(path));
  await ready(opened.page);
  return opened;
}

const stored = (page: Page) =>
  page.evaluate(() =>
    [sessionStorage, localStorage].flatMap((storage) =>
      Object.entries(storage).filter(([key]) => key.startsWith('fnp:')),
    ),
  ) as Promise<[string, string][]>;

async function download(page: Page, button: string) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('a work that can’t be read', () => {
  it.each(TOOLS)('is said on %s, and offered as a file', async (path) => {
    const { page, faults } = await openOver(path, { 'fnp:travail': `{"id":"a"}\n${LATER}` });
    await aside(page).waitFor();
    expect(await wordsOf(aside(page))).toMatch(/Dans cet onglet : un travail écrit par une autre version/);
    const { name, text } = await download(page, 'Enregistrer tel quel');
    expect(name).toMatch(/^dossier-a-part-.*\.json$/);
    expect(text).toBe(LATER);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is still there after other work, a reload and a closed page; « Effacer » takes it away', async () => {
    const torn = '{"id":"a"}\n{"version":1,"project":{"title":"Déchi';
    const { page } = await openOver('/mon-budget/', { 'fnp:travail': torn });
    await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
    await page.locator('.budget-lines .line').waitFor();
    await page.goto(site.at('/mon-dossier/'));
    await ready(page);
    expect((await stored(page)).map(([, text]) => text)).toContain(torn);
    const { text } = await download(page, 'Enregistrer tel quel');
    expect(text).toBe(torn);
    await page.getByRole('button', { name: /^Effacer ce travail/ }).click();
    await expect.poll(() => aside(page).count()).toBe(0);
    expect((await stored(page)).map(([, each]) => each)).not.toContain(torn);
    await page.context().close();
  });

  it('leaves with « Tout effacer », wherever it is, and so does every key of ours', async () => {
    const { page } = await openOver(
      '/mon-dossier/',
      { 'fnp:travail': LATER },
      {
        'fnp:garde:a': `{"stamps":[]}\n${LATER}`,
        'fnp:garde:b': 'Projet secret',
        autre: 'à quelqu’un d’autre',
      },
    );
    await expect.poll(() => aside(page).getByRole('listitem').count()).toBe(3);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    await expect.poll(() => aside(page).count()).toBe(0);
    await page.reload();
    await ready(page);
    expect(await stored(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('autre'))).toBe('à quelqu’un d’autre');
    await page.context().close();
  });
});

describe('a work past a bound', () => {
  it('typed in an amount is kept to 300 characters, said, and everything is there after a reload', async () => {
    const { page, faults } = await openTool(site, '/mon-budget/');
    await page.getByRole('button', { name: 'Charger un exemple' }).click();
    await page.locator('.budget-lines .line').first().waitFor();
    const amount = page.getByRole('group', { name: 'Ligne 1', exact: true }).getByLabel('Montant');
    await amount.fill('450 € la salle, '.repeat(30));
    await amount.blur();
    await page.getByText('Ce champ est plein').waitFor();
    await page.reload();
    await ready(page);
    expect(await amount.inputValue()).toBe('450 € la salle, '.repeat(30).slice(0, 300));
    expect(await page.locator('.budget-lines .line').count()).toBe(9);
    await page.goto(site.at('/mon-dossier/'));
    await page.locator('.dossier-sheet').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('saved by the first version with a longer amount opens, and the whole is offered as a file', async () => {
    const saved = readFileSync('test/saved/tab-record-long-amount.txt', 'utf8');
    const { page } = await openOver('/mon-budget/', { 'fnp:travail': saved });
    await expect.poll(() => page.locator('.budget-lines .line').count()).toBe(4);
    await aside(page).waitFor();
    expect((await aside(page).innerText()).replace(/\s/g, ' ')).toContain(
      '1 texte trop long a été raccourci à 300 caractères.',
    );
    const { text } = await download(page, 'Enregistrer tel quel');
    expect(text).toBe(saved.slice(saved.indexOf('\n') + 1));
    await page.context().close();
  });

  it('imported with 201 resources says which one is left out, and why; the rest stays', async () => {
    const { page } = await openTool(site, '/mon-budget/');
    await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
    const rows = [
      'Compte\tLibellé\tMontant',
      ...Array.from({ length: 5 }, (_, i) => `613\tSalle ${String(i + 1)}\t10`),
      ...Array.from({ length: 201 }, (_, i) => `74\tDon ${String(i + 1)}\t5`),
    ];
    await page.getByLabel('Collez le tableau ici').fill(rows.join('\n'));
    expect((await page.locator('.import-preview .error').innerText()).replace(/\s/g, ' ')).toBe(
      'Un budget tient 200 ressources au plus : la dernière ne sera pas ajoutée (à partir de la ligne 207). Additionnez-en quelques-unes dans le tableau pour les garder toutes.',
    );
    await page.getByRole('button', { name: 'Ajouter 205 lignes' }).click();
    await page.getByRole('button', { name: 'Annuler : import, 1 ressource laissée de côté' }).waitFor();
    await page.reload();
    await ready(page);
    await expect.poll(() => page.locator('.budget-lines .line').count()).toBe(5);
    await page.context().close();
  });

  it('opened as a file opens what the tools can hold, and says the rest', async () => {
    const { page } = await openTool(site, '/mon-dossier/');
    await page.locator('input[type=file]').setInputFiles('test/saved/dossier-201-resources.json');
    await page
      .locator('.dossier-said')
      .getByText(/Il y avait 201 ressources/)
      .waitFor();
    expect(await page.getByLabel('Nom du projet').inputValue()).toBe('Le café des parents « Ça va ? »');
    await page.context().close();
  });
});

describe('the link of a dossier', () => {
  it('saved by the first version opens', async () => {
    const [, fragment = ''] = readFileSync('test/saved/dossier-link.txt', 'utf8').trim().split('#');
    const { page, faults } = await openTool(site, `/mon-dossier/#${fragment}`);
    await page.getByText('Le dossier du lien est ouvert.').waitFor();
    expect(await page.getByLabel('Nom du projet').inputValue()).toBe('Le café des parents « Ça va ? »');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'whose own indicator is named « %s » harms nothing',
    async (id) => {
      const crafted = `{"version":1,"evaluation":{"strand":"1.1","own":[{"id":"${id}","kind":"quantitatif","label":"Pères"}],"sessions":[{"id":"s1","label":"a","values":{}}]}}`;
      const fragment = deflateRawSync(crafted).toString('base64url');
      const { page, faults } = await openTool(site, `/mon-dossier/#dossier=${fragment}`);
      await page.locator('.dossier-sheet').getByText('Pères').first().waitFor();
      await page.goto(site.at('/mon-evaluation/'));
      await ready(page);
      await page.getByLabel('Pères, a').fill('3');
      await page.reload();
      await ready(page);
      expect(await page.getByLabel('Pères, a').inputValue()).toBe('3');
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

describe('a tool that fails', () => {
  const alert = (page: Page) => page.locator('.rescue');

  /** From now on, and until the page is loaded again, drawing what rests on this fails. */
  const breakIt = (page: Page, what: 'find' | 'URLSearchParams') =>
    page.evaluate((broken) => {
      const fail = () => {
        throw new Error('essai');
      };
      if (broken === 'find') Array.prototype.find = fail;
      else globalThis.URLSearchParams = fail as unknown as typeof URLSearchParams;
    }, what);

  it.each([
    ['/mon-budget/', (page: Page) => page.getByRole('button', { name: 'Ajouter une ligne' }).click()],
    ['/mon-dossier/', (page: Page) => page.getByLabel('Nom du projet').fill('Après la panne')],
    ['/mon-evaluation/', (page: Page) => page.getByRole('button', { name: 'Ajouter une séance' }).click()],
  ])('(%s) says so, saves the work and begins again without losing it', async (path, gesture) => {
    const { page } = await openOver(path, { 'fnp:travail': `{"id":"a"}\n${JSON.stringify(LIEU)}` });
    await page.locator('.workbench').waitFor();
    await breakIt(page, 'find');
    // What comes late may have stopped it before the gesture.
    await Promise.any([gesture(page), alert(page).waitFor()]);
    await alert(page).waitFor();
    expect(await alert(page).innerText()).toMatch(/^L’outil s’est arrêté/);
    const { name, text } = await download(page, 'Enregistrer mon travail');
    expect(name).toMatch(/^dossier-.*\.json$/);
    expect((JSON.parse(text) as typeof LIEU).budget.resources).toEqual(LIEU.budget.resources);
    await page.getByRole('button', { name: 'Recommencer à vide' }).click();
    await aside(page).waitFor();
    await page.goto(site.at('/mon-dossier/'));
    await ready(page);
    await page.getByText('Votre dossier est encore vide').waitFor();
    const again = await download(page, 'Enregistrer tel quel');
    expect((JSON.parse(again.text) as typeof LIEU).budget.resources).toEqual(LIEU.budget.resources);
    await page.context().close();
  });

  it.each(['/quel-volet/', '/ma-depense/'])(
    '(%s) says so, offers the answers and begins again',
    async (path) => {
      const { page } = await site.newPage();
      await page.goto(site.at(path));
      await page.locator('astro-island:not([ssr])').waitFor();
      await page.locator('.wizard [type=radio]').first().check();
      await breakIt(page, 'URLSearchParams');
      await page.getByRole('button', { name: 'Continuer' }).click();
      await alert(page).waitFor();
      const saved = page.getByRole('link', { name: 'Enregistrer mes réponses' });
      expect(decodeURIComponent((await saved.getAttribute('href')) ?? '')).toContain(`${path}#`);
      expect(await saved.getAttribute('download')).toBe('mes-reponses.txt');
      await page.getByRole('button', { name: 'Recommencer' }).click();
      await page.locator('#phrase').waitFor();
      expect(page.url()).toBe(site.at(path));
      await page.context().close();
    },
  );
});
