import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addProject, removeProject } from '../../../src/rules/projects/projects-edit.ts';
import { projectsOf, switchProject } from '../../../src/rules/projects/projects.ts';
import { nameProject } from '../../../src/rules/work/project-edit.ts';
import { line, LIEU } from '../../content/rules/example-dossier.ts';
import { writeWorkbench } from '../../../src/rules/work/workbench-read.ts';
import { editPart, type Workbench } from '../../../src/rules/work/workbench.ts';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';
import { openTool, whole } from './workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const asFile = (work: Workbench, name = 'dossier.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(writeWorkbench(work)),
});
const input = (page: Page) => page.locator('.button.file input');
const plain = (text: string) => text.replace(/\s+/g, ' ');

/** « La maison des parents », then « Sorties » and « Café », which share a rent of 500 €. */
const SEVERAL = [
  addProject(),
  nameProject('title', 'Sorties'),
  editPart('budget', () => ({ lines: [{ ...line('l1', 'Loyer partagé', 50_000, null), shared: 'c1' }] })),
  addProject(),
  nameProject('title', 'Café'),
  editPart('budget', () => ({ lines: [{ ...line('l1', 'Loyer partagé', 50_000, null), shared: 'c1' }] })),
  switchProject('d1'),
].reduce((work, edit) => edit(work), LIEU);

/** What a button saves, as a text. */
async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** A file that came back from an adviser, made by the page itself: two remarks, on a line and on the whole. */
async function givenBack(work: Workbench): Promise<string> {
  const { page } = await openTool(site, '/accompagner/');
  await input(page).setInputFiles(asFile(work));
  await page.getByRole('button', { name: 'Écrire une remarque : Loyer et fluides' }).click();
  await page.keyboard.type('Joignez le bail.');
  await page.getByRole('button', { name: 'Écrire une remarque : L’ensemble du dossier' }).click();
  await page.keyboard.type('Bien avancé.');
  await page.getByLabel('Votre nom, comme le porteur le lira').fill('Anne Martin');
  const text = await saved(page, 'Enregistrer le fichier');
  await page.context().close();
  return text;
}

const withTitle = (title: string): Workbench => ({ ...LIEU, project: { ...LIEU.project, title } });
const withRent = (work: Workbench, amount: number): Workbench => ({
  ...work,
  budget: {
    ...work.budget,
    lines: work.budget.lines.map((line) => (line.id === 'l1' ? { ...line, amount } : line)),
  },
});
const workOf = (page: Page) =>
  page.evaluate(() => (sessionStorage.getItem('fnp:travail') ?? '').split('\n')[1] ?? '');

describe('the adviser’s page', () => {
  it('says what it does, opens the example, and no violation is found, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults } = await openTool(site, '/accompagner/', null, { colorScheme });
      await page.getByText('Rien n’est envoyé').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Essayer avec un exemple' }).click();
      await page.getByRole('heading', { name: 'Le café des parents (exemple)' }).waitFor();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('Le café des parents (exemple)');
      await page.getByRole('button', { name: 'Écrire une remarque : Goûters' }).click();
      expect(await violations(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('puts the rule beside each line, its reason and its place', async () => {
    const { page } = await openTool(site, '/accompagner/');
    await input(page).setInputFiles(asFile(LIEU));
    const line = page.locator('.adviser-lines > li', { hasText: 'Achat d’une camionnette' });
    expect(plain(await line.innerText())).toMatch(/6 000,00 €.*Non éligible.*Axe 3, volet 1/);
    expect(await page.locator('.adviser-lines > li').count()).toBe(6);
    expect(plain(await page.locator('.conditions').first().innerText())).toContain('Axe 3, volet 1');
    await page.context().close();
  });

  it('shows which pieces are ready, and a remark on them stands beside them for the sponsor', async () => {
    const { page } = await openTool(site, '/accompagner/');
    const pieces = { ready: ['q1', 'charte-laicite', '31.rib'], own: [{ id: 'q1', label: 'Bail' }] };
    await input(page).setInputFiles(asFile({ ...LIEU, pieces }));
    const part = page.locator('.adviser-part', { hasText: 'Les pièces à joindre' });
    await part.getByRole('heading', { name: 'Les pièces à joindre' }).waitFor();
    const usual = part.locator('.outside-practice', { hasText: 'Hors de l’annexe' });
    expect((await usual.locator('li').allInnerTexts()).map(plain)).toEqual([
      'Charte de la laïcité · prête',
      'Contrat d’engagement républicain · pas encore prête',
      'Attestations · pas encore prête',
      'Bilan de l’année d’avant · pas encore prête',
      'Budget prévisionnel par comptes · pas encore prête',
    ]);
    expect(plain(await usual.innerText())).toContain('C’est un usage, pas une règle');
    const own = part.locator('h3', { hasText: 'Ajoutées par le porteur' }).locator('xpath=..');
    expect(plain(await own.innerText())).toBe('Ajoutées par le porteur 1 sur 1 Bail · prête');
    expect(plain(await part.innerText())).toContain('Et 1 pièce prête d’une liste que cette page n’a pas');
    await part.getByRole('button', { name: 'Écrire une remarque : Les pièces à joindre' }).click();
    await page.keyboard.type('Datez le bail.');
    await page.getByLabel('Votre nom, comme le porteur le lira').fill('Anne Martin');
    const back = JSON.parse(await saved(page, 'Enregistrer le fichier')) as Workbench;
    expect(back.remarks.items).toMatchObject([{ about: 'pieces', text: 'Datez le bail.' }]);
    await page.context().close();
    const { page: dossier } = await openTool(site, '/mon-dossier/', back);
    await dossier.locator('.pieces .remark', { hasText: 'Datez le bail.' }).waitFor();
    await dossier.context().close();
  });

  it('reads the same remark on the pieces beside each project, and mends it from any; the sponsor too', async () => {
    const { page } = await openTool(site, '/accompagner/');
    const pieces = { ready: ['charte-laicite'], own: [] };
    await input(page).setInputFiles(asFile({ ...SEVERAL, pieces }));
    await page.getByRole('button', { name: 'Sorties' }).click();
    await page.getByRole('button', { name: 'Écrire une remarque : Les pièces à joindre' }).click();
    await page.keyboard.type('Datez la charte.');
    await page.getByRole('button', { name: 'Café' }).click();
    const field = page.getByLabel('Votre remarque : Les pièces à joindre');
    expect(await field.inputValue()).toBe('Datez la charte.');
    await field.fill('Signez la charte.');
    await page.getByRole('button', { name: 'Retirer cette remarque : Les pièces à joindre' }).click();
    await page.getByRole('button', { name: 'Annuler' }).click();
    const back = JSON.parse(await saved(page, 'Enregistrer le fichier')) as Workbench;
    expect(
      projectsOf(back).map(({ name, works }) => [name, works.remarks.items.map(({ text }) => text)]),
    ).toEqual([
      ['La maison des parents', []],
      ['Sorties', ['Signez la charte.']],
      ['Café', []],
    ]);
    await page.context().close();
    const { page: dossier } = await openTool(site, '/mon-dossier/', switchProject('d3')(back));
    await dossier.locator('.pieces .remark', { hasText: 'Signez la charte.' }).waitFor();
    await dossier.locator('.pieces .remarks').getByRole('button').click();
    await expect.poll(() => dossier.locator('.pieces .remarks').count()).toBe(0);
    // The tab’s own record is written a moment later.
    await expect
      .poll(async () =>
        projectsOf(JSON.parse(await workOf(dossier)) as Workbench).flatMap(({ works }) =>
          works.remarks.items.map(({ done }) => done),
        ),
      )
      .toEqual([true]);
    await dossier.context().close();
  });

  it('is done by keyboard alone: a remark is written where it belongs, kept across a reload, then given back', async () => {
    const { page, faults } = await openTool(site, '/accompagner/');
    await page.getByRole('button', { name: 'Essayer avec un exemple' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Écrire une remarque : Goûters' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.keyboard.type('Demandez à la Caf.');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByLabel('Votre remarque : Goûters').waitFor();
    expect(await page.getByLabel('Votre remarque : Goûters').inputValue()).toBe('Demandez à la Caf.');
    const file = JSON.parse(await saved(page, 'Enregistrer le fichier')) as Workbench;
    expect(file.version).toBe(4);
    expect(file.remarks.items).toMatchObject([
      { about: 'ligne.l7', on: 'Goûters', text: 'Demandez à la Caf.' },
    ]);
    await page.getByText('Rendez ce fichier au porteur').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('never touches the work of the tab, asks before it is left, and asks the server for nothing of what it reads', async () => {
    const { page } = await openTool(site, '/accompagner/', withTitle('Mon propre projet'));
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    const before = await workOf(page);
    await input(page).setInputFiles(asFile(withTitle('Projet confié')));
    await page.getByRole('button', { name: 'Écrire une remarque : L’ensemble du dossier' }).click();
    await page.keyboard.type('Un mot secret');
    expect(await workOf(page)).toBe(before);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(asked.filter((each) => !each.startsWith('GET ') || /secret|confi/i.test(each))).toEqual([]);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void dialog.dismiss();
    });
    await page.reload({ timeout: 3_000 }).catch(() => null);
    expect(dialogs).toEqual(['beforeunload']);
    await page.getByRole('button', { name: 'Fermer ce dossier' }).click();
    await page.getByText('Vos remarques ne sont encore dans aucun fichier.').waitFor();
    await page.getByRole('button', { name: 'Oui, fermer' }).click();
    await page.getByRole('button', { name: 'Essayer avec un exemple' }).waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('fnp:accompagner'))).toBeNull();
    expect(await workOf(page)).toBe(before);
    await page.context().close();
  });

  it('shows each project of a dossier, what they share, and gives back what was said of each', async () => {
    const { page, faults } = await openTool(site, '/accompagner/');
    await input(page).setInputFiles(asFile(SEVERAL));
    const list = page.getByRole('region', { name: '3 projets dans ce dossier' });
    expect(plain(await list.innerText())).toMatch(
      /La maison des parents Volet 3.1 · Lieux ressources parentalité · [\d ,]+ € · montré ici Sorties Volet à compléter · 500,00 € Café/,
    );
    await list.getByRole('button', { name: 'Sorties' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Sorties');
    const line = page.locator('.adviser-lines > li', { hasText: 'Loyer partagé' });
    expect(plain(await line.innerText())).toContain('Partagée avec « Café »');
    await line.getByRole('button', { name: /Écrire une remarque/ }).click();
    await page.keyboard.type('Qui le paie ?');
    await list.getByRole('button', { name: 'Café' }).click();
    await page.getByRole('button', { name: 'Écrire une remarque : L’ensemble du projet' }).click();
    await page.keyboard.type('Clair.');
    await page.getByLabel('Votre nom, comme le porteur le lira').fill('Anne Martin');
    await page.getByText('2 remarques de vous, pas encore dans un fichier.').waitFor();
    expect(plain(await list.innerText())).toMatch(/Sorties .* · 1 remarque de vous/);
    expect(await violations(page)).toEqual([]);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('2 remarques de vous, pas encore dans un fichier.').waitFor();
    const back = await saved(page, 'Enregistrer le fichier');
    expect(
      projectsOf(JSON.parse(back) as Workbench).map(({ name, works }) => [
        name,
        works.remarks.items.map(({ text, by }) => `${text} ${by}`),
      ]),
    ).toEqual([
      ['La maison des parents', []],
      ['Sorties', ['Qui le paie ? Anne Martin']],
      ['Café', ['Clair. Anne Martin']],
    ]);
    expect(faults).toEqual([]);
    await page.context().close();
    // The sponsor changed projects meanwhile, and another one is at hand.
    const mine = switchProject('d3')(removeProject('d1')(SEVERAL));
    const other = await openTool(site, '/mon-dossier/', mine);
    await whole(other.page);
    const file = { name: 'relu.json', mimeType: 'application/json', buffer: Buffer.from(back) };
    await input(other.page).setInputFiles(file);
    await other.page
      .getByText('2 remarques ajoutées : 1 dans « Sorties » et 1 dans « Café ». Votre travail est resté.')
      .waitFor();
    await other.page.locator('.remark', { hasText: 'Clair.' }).first().waitFor();
    expect(await other.page.locator('.projects small').allInnerTexts()).toEqual(
      [
        'Volet à compléter · 500,00 € · 1 remarque à traiter',
        'Volet à compléter · 500,00 € · 1 remarque à traiter · montré ici',
      ].map((words) => words.replace(/ (?=€)/g, '\u00a0')),
    );
    await other.page.locator('.dossier-said').getByRole('button', { name: 'Annuler' }).click();
    await expect.poll(() => other.page.locator('.remark').count()).toBe(0);
    expect(other.faults).toEqual([]);
    await other.page.context().close();
  });

  it.each([
    ['an empty file', '', 'ce fichier est vide.'],
    ['no dossier', 'Libellé;Montant', 'Ce n’est pas un dossier de ce guide'],
    ['a later version', '{"version":99}', 'par une autre version du guide'],
  ])('says why it cannot open %s, and stays as it was', async (_, text, words) => {
    const { page } = await openTool(site, '/accompagner/');
    await input(page).setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.getByText(words).waitFor();
    await page.getByRole('button', { name: 'Essayer avec un exemple' }).waitFor();
    await page.context().close();
  });
});

describe('a file that comes back to the sponsor', () => {
  it('adds its remarks to a work that has not changed, once, beside what they are about; one gesture takes all back', async () => {
    const back = await givenBack(LIEU);
    const { page, faults } = await openTool(site, '/mon-dossier/', LIEU);
    await whole(page);
    const file = { name: 'relu.json', mimeType: 'application/json', buffer: Buffer.from(back) };
    await input(page).setInputFiles(file);
    await page.getByText('2 remarques ajoutées. Votre travail est resté.').waitFor();
    await whole(page);
    const line = page.locator('.dossier-lines tr', { hasText: 'Loyer et fluides' });
    expect(plain(await line.innerText())).toContain('Joignez le bail. Anne Martin, le ');
    expect(await violations(page)).toEqual([]);
    await input(page).setInputFiles(file);
    await page.getByText('Aucune remarque nouvelle.').waitFor();
    expect(await page.locator('.remarks-list > li').count()).toBe(2);
    await page.locator('.remarks-list > li').first().getByRole('button').click();
    await page.getByText('1 remarque à traiter.').waitFor();
    expect(await line.getByText('Joignez le bail.').count()).toBe(0);
    await page.context().close();
    const again = await openTool(site, '/mon-dossier/', LIEU);
    await input(again.page).setInputFiles(file);
    await again.page.getByText('2 remarques ajoutées.').waitFor();
    await again.page.locator('.dossier-said').getByRole('button', { name: 'Annuler' }).click();
    await expect.poll(() => again.page.locator('.remarks-list').count()).toBe(0);
    expect(faults).toEqual([]);
    await again.page.context().close();
  });

  it('keeps what the sponsor changed meanwhile', async () => {
    const back = await givenBack(LIEU);
    const { page } = await openTool(site, '/mon-dossier/', withRent(withTitle('Nouveau nom'), 8_000_000));
    await input(page).setInputFiles({
      name: 'relu.json',
      mimeType: 'application/json',
      buffer: Buffer.from(back),
    });
    await page.getByText('2 remarques ajoutées. Votre travail est resté.').waitFor();
    expect(await page.getByLabel('Nom du projet').inputValue()).toBe('Nouveau nom');
    await whole(page);
    expect(
      plain(await page.locator('.dossier-lines tr', { hasText: 'Loyer et fluides' }).innerText()),
    ).toContain('80 000,00 €');
    await page.context().close();
  });

  it('shows side by side what both changed, for the sponsor to choose, by keyboard', async () => {
    // The adviser mended the file in the tools, which keep with it the work as it was received.
    const mended = JSON.parse(await givenBack(LIEU)) as Workbench;
    const theirs = withRent(
      { ...mended, project: { ...mended.project, sponsor: 'Association corrigée' } },
      7_000_000,
    );
    const { page, faults } = await openTool(site, '/mon-dossier/', withRent(LIEU, 8_000_000));
    await input(page).setInputFiles(asFile(theirs));
    const choice = page.getByRole('group', { name: 'Dépense : Loyer et fluides' });
    await choice.waitFor();
    expect(plain(await choice.innerText())).toMatch(/Le vôtre .*80 000,00 €.*Celui du fichier .*70 000,00 €/);
    await page
      .getByRole('group', { name: 'Le porteur du projet' })
      .getByText('Association corrigée')
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await choice.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Réunir les deux' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 remarques ajoutées.').waitFor();
    await whole(page);
    expect(
      plain(await page.locator('.dossier-lines tr', { hasText: 'Loyer et fluides' }).innerText()),
    ).toContain('70 000,00 €');
    expect(await page.getByLabel('Porteur du projet').inputValue()).toBe('Association corrigée');
    await page.locator('.dossier-said').getByRole('button', { name: 'Annuler' }).click();
    await expect.poll(() => page.getByLabel('Porteur du projet').inputValue()).toBe('Association Exemple');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('meets the work of « Mon bilan » too, each thing by its name', async () => {
    const mended = JSON.parse(await givenBack(LIEU)) as Workbench;
    const theirs = { ...mended, project: { ...mended.project, action: 'groupe-parents', answers: {} } };
    const { page } = await openTool(site, '/mon-bilan/', LIEU);
    await input(page).setInputFiles(asFile(theirs));
    const project = page.getByRole('group', { name: 'Le projet et ses réponses' });
    await project.waitFor();
    expect(plain(await project.innerText())).toMatch(
      /Le vôtre .*lieu ressources.* \? 3 .*Celui du fichier Un groupe de parents/i,
    );
    await page.context().close();
    const other = await openTool(site, '/mon-bilan/', LIEU);
    const back = await givenBack(LIEU);
    await input(other.page).setInputFiles({
      name: 'relu.json',
      mimeType: 'application/json',
      buffer: Buffer.from(back),
    });
    await other.page
      .getByText('Votre travail est resté. « Mon dossier » montre toutes les remarques.')
      .waitFor();
    await other.page.context().close();
  });

  it('of another work replaces only where the sponsor says so', async () => {
    const back = await givenBack(LIEU);
    const empty = { strand: null, leftOut: [], own: [], sessions: [], overall: {} };
    const work = {
      ...LIEU,
      budget: { ...LIEU.budget, lines: [], resources: [] },
      evaluation: empty,
      project: { title: 'Un autre projet', sponsor: '', action: 'laep', answers: {} },
    };
    const { page } = await openTool(site, '/mon-dossier/', work);
    await input(page).setInputFiles({
      name: 'relu.json',
      mimeType: 'application/json',
      buffer: Buffer.from(back),
    });
    await page.getByRole('button', { name: 'Remplacer' }).waitFor();
    await page.getByRole('button', { name: 'Garder mon travail', exact: true }).click();
    expect(await page.getByLabel('Nom du projet').inputValue()).toBe('Un autre projet');
    await page.context().close();
  });

  it('is printed beside what it is about in its own project, never in another', async () => {
    const remark = (about: string, text: string) => ({
      ...{ about, text, id: `r${String(text.length)}`, on: '', by: 'Anne', day: '2026-11-27', done: false },
    });
    const work = editPart('remarks', () => ({
      joined: true,
      items: [remark('ligne.l1', 'Joignez le bail.'), remark('evaluation', 'Comptez les pères.')],
    }))(SEVERAL);
    const { page } = await openTool(site, '/mon-dossier/', switchProject('d2')(work));
    await whole(page);
    await page.emulateMedia({ media: 'print' });
    const said = await page
      .locator('.one-project')
      .evaluateAll((projects) =>
        projects.map((project) =>
          [...project.querySelectorAll('.remarks .remark > p:first-child')].map((text) =>
            (text as HTMLElement).innerText.replace(/\s+/g, ' '),
          ),
        ),
      );
    expect(said).toEqual([['Remarque : Joignez le bail.', 'Remarque : Comptez les pères.'], [], []]);
    await page.context().close();
  });

  it('shows the remark of a line in the budget, and prints what is joined alone', async () => {
    const work = JSON.parse(await givenBack(LIEU)) as Workbench;
    const budget = await openTool(site, '/mon-budget/', work);
    await budget.page.getByText('Joignez le bail.').first().waitFor();
    expect(await budget.page.locator('.remark').count()).toBe(1);
    await budget.page.context().close();
    const { page } = await openTool(site, '/mon-dossier/', work);
    await whole(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Bien avancé.').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('switch', { name: /Les joindre au dossier/ }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Bien avancé.').first().isVisible()).toBe(true);
    await page.context().close();
  });
});
