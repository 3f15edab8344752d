import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addLines, setStrand } from '../../../src/rules/budget/budget-edit.ts';
import { addProject } from '../../../src/rules/projects/projects-edit.ts';
import { projectsOf, switchProject } from '../../../src/rules/projects/projects.ts';
import { share } from '../../../src/rules/projects/share-edit.ts';
import { nameProject } from '../../../src/rules/work/project-edit.ts';
import { parseWorkbench } from '../../../src/rules/work/workbench-read.ts';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { readWorkbook } from '../../other-spreadsheet.ts';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { openTool, ready, whole } from './workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The lieu ressources, then outings that the same person coordinates for the same amount. */
const TWO: Workbench = [
  addProject(),
  nameProject('title', 'Sorties en famille'),
  setStrand('2.1'),
  addLines([
    { label: 'Car', amount: 70_000, expense: 'transports' },
    { label: 'Référente', amount: 2_399_950, expense: 'salaires' },
  ]),
  share('lines', { project: 'd1', item: 'l3' }, { project: 'd2', item: 'l2' }),
].reduce((work, edit) => edit(work), LIEU);

const list = (page: Page) => page.locator('.projects li .project-name');
const atHand = (page: Page) => page.locator('.project-name[aria-current]').innerText();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const ANOTHER = 'Un autre projet dans ce dossier';

/** What the tab holds, once it is written. */
async function held(page: Page): Promise<Workbench> {
  await page.waitForTimeout(500);
  const text = await page.evaluate(() => sessionStorage.getItem('fnp:travail') ?? '');
  const reading = parseWorkbench(text.slice(text.indexOf('\n') + 1));
  if ('error' in reading) throw new Error(reading.error);
  return reading.work;
}

async function save(page: Page, name: string, named = /./): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await button(page, name).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(named);
  return readFileSync(await download.path());
}

/** Goes to a control by the keyboard alone. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 250; i += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement: active } = document;
      const words = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
      // Spaces that never break are spaces.
      return words.replace(/\s+/g, ' ');
    });
    if (focused === name) return;
  }
  throw new Error(`The keyboard never reaches « ${name} ».`);
}

describe('a dossier of one project', () => {
  it('shows one quiet line more, and nothing of several projects', async () => {
    const { page, faults } = await openTool(site, '/mon-dossier/', LIEU);
    await whole(page);
    expect(await button(page, ANOTHER).count()).toBe(1);
    expect(await page.locator('.projects, #ensemble, #partages').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('becomes one of two by the keyboard alone: named, changed, removed, and back by undoing', async () => {
    const { page, faults } = await openTool(site, '/mon-dossier/', LIEU);
    await whole(page);
    await tabTo(page, ANOTHER);
    await page.keyboard.press('Enter');
    await page.locator('#titre:focus').waitFor();
    await page.keyboard.type('Sorties');
    await page.waitForFunction(
      () => document.querySelector('.project-name[aria-current]')?.textContent === 'Sorties',
    );
    expect(await list(page).allInnerTexts()).toEqual(['La maison des parents', 'Sorties']);
    expect(await page.locator('#porteur').inputValue()).toBe('Association Exemple');
    await page.keyboard.press('Control+Home');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, 'La maison des parents');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#titre')?.value === 'La maison des parents',
    );
    // The focus stays on the project that is now shown.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('La maison des parents');
    expect((await held(page)).budget.lines).toEqual(LIEU.budget.lines);
    await tabTo(page, 'Retirer : Sorties');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.projects li'));
    expect(await held(page)).toEqual(LIEU);
    await tabTo(page, 'Annuler : projet retiré');
    await page.keyboard.press('Enter');
    await page.locator('.projects li').nth(1).waitFor();
    expect(projectsOf(await held(page)).map(({ name }) => name)).toEqual([
      'La maison des parents',
      'Sorties',
    ]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a dossier of two projects', () => {
  it('is told in every tool, which shows the one at hand', async () => {
    for (const path of ['/mon-budget/', '/mon-evaluation/', '/mon-bilan/']) {
      const { page, faults } = await openTool(site, path, TWO);
      await page.getByText('Projet 2 sur 2 : Sorties en famille').waitFor();
      await page.getByRole('link', { name: 'Changer de projet' }).waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('keeps what a tool writes in the project at hand, and leaves the other as it is', async () => {
    const { page } = await openTool(site, '/mon-budget/', TWO);
    await button(page, 'Ajouter une ligne').click();
    await page.locator('textarea:focus').fill('Goûter');
    const work = await held(page);
    expect(work.budget.lines.map(({ label }) => label)).toEqual(['Car', 'Référente', 'Goûter']);
    expect(projectsOf(work)[0]?.works.budget).toEqual(projectsOf(TWO)[0]?.works.budget);
    await page.goto(site.at('/mon-dossier/'));
    await ready(page);
    await whole(page);
    expect(await atHand(page)).toBe('Sorties en famille');
    await page.context().close();
  });

  it('counts what they share once, and says so in each budget', async () => {
    const { page, faults } = await openTool(site, '/mon-dossier/', TWO);
    await whole(page);
    expect(await page.locator('.whole-sums').first().locator('tfoot td').allInnerTexts()).toEqual([
      '144\u202f822,96\u00a0€',
      '23\u202f999,50\u00a0€',
      '120\u202f823,46\u00a0€',
    ]);
    const notes = await page.locator('.one-project:not(.print-only) .dossier-lines th small').allInnerTexts();
    expect(notes.map((note) => note.replace(/\s/g, ' ').trim())).toEqual([
      '',
      'partagée avec « La maison des parents »',
    ]);
    await button(page, /^Ne plus partager.:/).click();
    await page.waitForFunction(() => !document.querySelector('.shared-lines'));
    expect(await page.locator('.whole-sums').first().locator('tfoot td').nth(1).innerText()).toBe(
      '0,00\u00a0€',
    );
    await page.locator('#partage-ligne').selectOption({ label: 'Car, 700,00\u00a0€' });
    await page.locator('#partage-avec').selectOption('d1');
    await button(page, 'Partager').click();
    await page.locator('.shared-lines').waitFor();
    const { lines } = projectsOf(await held(page))[0]?.works.budget ?? { lines: [] };
    expect(lines.at(-1)).toMatchObject({ label: 'Car', amount: 70_000, shared: 'c1' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('asks all its questions in one letter, numbered through', async () => {
    const { page } = await openTool(site, '/mon-dossier/', TWO);
    await whole(page);
    const letter = page.locator('section[aria-labelledby=questions] blockquote');
    expect(await letter.locator('p').first().innerText()).toContain(
      'pour 2 projets\u00a0: «\u00a0La maison des parents\u00a0» et «\u00a0Sorties en famille\u00a0»',
    );
    const starts = await letter
      .locator('ol')
      .evaluateAll((lists) => lists.map((each) => (each as HTMLOListElement).start));
    const counts = await letter
      .locator('ol')
      .evaluateAll((lists) => lists.map((each) => each.children.length));
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual(counts.map((_, i) => 1 + counts.slice(0, i).reduce((sum, each) => sum + each, 0)));
    await page.context().close();
  });

  it('is saved whole: a file, a file without names, a workbook of a sheet each', async () => {
    const { page } = await openTool(site, '/mon-dossier/', TWO);
    await whole(page);
    const text = await save(page, 'Fichier à rouvrir', /^dossier-2-projets-[\d-]+\.json$/);
    const file = parseWorkbench(text.toString());
    expect('error' in file ? file.error : file.work).toEqual(TWO);
    const unnamed = (await save(page, 'Fichier sans noms')).toString();
    expect(unnamed).not.toMatch(/Sorties en famille|La maison des parents|Association Exemple/);
    const sheets = await readWorkbook(await save(page, 'Tableur (XLSX)'));
    expect(sheets.map(({ name }) => name).slice(0, 3)).toEqual([
      'Total du dossier',
      '1. La maison des parents',
      '2. Sorties en famille',
    ]);
    expect(sheets[0]?.cell('E4')).toMatchObject({ value: 120_823.46, formula: 'SUM(E2:E3)' });
    await page.context().close();
  });

  it('prints all of them, in order', async () => {
    const { page } = await openTool(site, '/mon-dossier/', switchProject('d1')(TWO));
    await whole(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.dossier-title:visible').allInnerTexts()).toEqual([
      'La maison des parents',
      'Sorties en famille',
    ]);
    expect(await page.locator('.dossier-lines:visible').count()).toBe(2);
    await page.context().close();
  });

  it('takes a project of the wizard beside the others', async () => {
    const { page } = await openTool(site, '/mon-dossier/#projet=groupe-parents&regularite=oui', LIEU);
    await button(page, 'L’ajouter comme autre projet').click();
    await page.locator('.projects li').nth(1).waitFor();
    const work = await held(page);
    expect(work.project.action).toBe('groupe-parents');
    expect(projectsOf(work)[0]?.works.project).toEqual(LIEU.project);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no fault of access, %s', async (colorScheme) => {
    const { page } = await openTool(site, '/mon-dossier/', TWO, { colorScheme });
    await whole(page);
    expect(await violations(page)).toEqual([]);
    expect(
      await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, i) => ids.indexOf(id) !== i);
      }),
    ).toEqual([]);
    await page.context().close();
  });
});
