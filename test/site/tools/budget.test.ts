import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEU, line as lineOf } from '../../content/rules/example-dossier.ts';
import { violations } from '../pages/axe.ts';
import { writeWorkbook } from '../../other-spreadsheet.ts';
import { type Site, openSite } from '../site.ts';
import { openTool } from './workbench.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(options: Parameters<Site['newPage']>[0] = {}, fragment = '') {
  const { page, faults } = await site.newPage(options);
  await go(page, fragment);
  return { page, faults };
}

async function go(page: Page, fragment = '') {
  await page.goto(site.at(`/mon-budget/${fragment}`));
  await ready(page);
}

async function ready(page: Page) {
  await page.locator('html[data-ready]').waitFor();
}

const line = (page: Page, rank: number) =>
  page.getByRole('group', { name: `Ligne ${String(rank)}`, exact: true });
const labelOf = (page: Page, rank: number) => line(page, rank).getByLabel('Libellé');
const amountOf = (page: Page, rank: number) => line(page, rank).getByLabel('Montant');
const labels = (page: Page) =>
  page
    .locator('.budget-lines .line .label textarea')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLTextAreaElement).value));
const row = (page: Page, rank: number) => page.locator('.budget-lines .line').nth(rank - 1);

async function total(page: Page, name: string): Promise<string> {
  const cell = page
    .locator('.budget-side')
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .getByRole('cell');
  return (await cell.innerText()).replace(/\s/g, ' ');
}

async function add(page: Page, label: string, amount: string) {
  await page.getByRole('button', { name: 'Ajouter une ligne' }).click();
  const rank = await page.locator('.budget-lines .line').count();
  // The new line takes the focus, and would take what is typed meanwhile.
  await expect
    .poll(() => labelOf(page, rank).evaluate((field) => field === document.activeElement))
    .toBe(true);
  await labelOf(page, rank).fill(label);
  await amountOf(page, rank).fill(amount);
  await amountOf(page, rank).blur();
}

async function paste(page: Page, text: string) {
  await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
  await page.getByLabel('Collez le tableau ici').fill(text);
  await page.getByRole('button', { name: /^Ajouter \d/ }).click();
  await page.locator('.budget-lines .line').first().waitFor();
}

async function openBytes(page: Page, buffer: Buffer) {
  await page
    .getByLabel('Ou ouvrez un fichier')
    .setInputFiles({ name: 'budget.xlsx', mimeType: XLSX, buffer });
}

describe('a line', () => {
  it('is written, judged, answered, moved, deleted and brought back by keyboard alone', async () => {
    const { page, faults } = await open();
    await page.getByLabel('Volet de ce budget').focus();
    await page.keyboard.type('1.1');
    await page.getByRole('button', { name: 'Ajouter une ligne' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('l1-libelle');
    await page.keyboard.type('Salaire de l’animatrice');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1 320,5');
    await page.keyboard.press('Tab');
    await expect.poll(() => line(page, 1).getByLabel('Catégorie').inputValue()).toBe('salaires');
    // What is proposed is confirmed by the very button that then asks.
    await row(page, 1).getByRole('button', { name: 'C’est bien cela ligne 1' }).focus();
    await page.keyboard.press('Enter');
    const answer = row(page, 1).getByRole('button', { name: 'Répondre ligne 1' });
    await expect.poll(() => answer.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    for (const [question, option] of [
      [/déjà payées/, /^Non/],
      [/temps de travail/, /^Oui/],
      [/prouver/, /^Oui/],
    ] as const) {
      const asked = page.locator('.line-question').last();
      await expect.poll(() => asked.locator('legend').innerText()).toMatch(question);
      await asked.getByRole('radio', { name: option }).first().focus();
      await page.keyboard.press('Space');
    }
    await expect.poll(() => row(page, 1).locator('.line-open').innerText()).toContain('Éligible');
    await expect.poll(() => total(page, 'Éligible')).toBe('1 320,50 €');
    await labelOf(page, 1).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('l2-libelle');
    await page.keyboard.type('Goûters');
    await page.getByRole('button', { name: 'Détails ligne 2' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Monter : Goûters' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => labels(page)).toEqual(['Goûters', 'Salaire de l’animatrice']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Monter.*Goûters$/,
    );
    await page.getByRole('button', { name: 'Supprimer : Goûters' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('l1-libelle');
    await expect.poll(() => labels(page)).toEqual(['Salaire de l’animatrice']);
    await page.getByRole('button', { name: 'Annuler : ligne supprimée' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => labels(page)).toEqual(['Goûters', 'Salaire de l’animatrice']);
    expect(faults).toEqual([]);
  });

  it('says what is wrong with its amount beside the field, and keeps what was typed', async () => {
    const { page } = await open();
    await add(page, 'Salle', '12,345');
    const field = amountOf(page, 1);
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const error = page.locator(`#${(await field.getAttribute('aria-describedby')) ?? ''}`);
    expect(await error.innerText()).toContain('Deux chiffres après la virgule');
    await page.reload();
    await ready(page);
    expect(await amountOf(page, 1).inputValue()).toBe('12,345');
    await amountOf(page, 1).fill('12,34');
    await amountOf(page, 1).blur();
    await expect.poll(() => amountOf(page, 1).getAttribute('aria-invalid')).toBeNull();
  });

  it('with a word of several senses is asked about, not guessed', async () => {
    const { page } = await open();
    await add(page, 'défraiement des bénévoles', '80');
    const options = page.locator('.sense');
    await options.waitFor();
    expect(await line(page, 1).getByLabel('Catégorie').inputValue()).toBe('');
    await options.getByRole('button', { name: 'Rembourser des repas' }).click();
    await expect.poll(() => line(page, 1).getByLabel('Catégorie').inputValue()).toBe('alimentation');
  });

  it('comes from the card of an expense, once', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/ma-depense/#volet=1.1&depense=location'));
    await page.getByRole('link', { name: 'Ajouter à mon budget' }).click();
    await ready(page);
    await expect.poll(() => labels(page)).toEqual(['Location de salles ou de matériel']);
    expect(await page.getByLabel('Volet de ce budget').inputValue()).toBe('1.1');
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await ready(page);
    await expect.poll(() => labels(page)).toHaveLength(1);
  });
});

describe('the rows', () => {
  const example = async (width: number, height: number) => {
    const { page } = await open({ viewport: { width, height } });
    await page.getByRole('button', { name: 'Charger un exemple' }).click();
    await page.locator('.budget-side').waitFor();
    return page;
  };

  it.each([
    [1280, 62],
    [360, 140],
  ])('at %s px are %s px tall at most, and show all their words', async (width, most) => {
    const page = await example(width, 800);
    const heights = await page
      .locator('.budget-lines .line')
      .evaluateAll((lines) => lines.map((each) => each.getBoundingClientRect().height));
    expect(heights).toHaveLength(9);
    expect(Math.max(...heights)).toBeLessThanOrEqual(most);
    const cut = await page
      .locator('.budget-lines .line :is(textarea, input, .category-name, .line-open)')
      .evaluateAll(
        (cells) =>
          cells.filter((cell) => {
            const { scrollWidth, clientWidth, scrollHeight, clientHeight } = cell;
            return scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
          }).length,
      );
    expect(cut).toBe(0);
  });

  it('leave the total in view on a phone while they pass', async () => {
    const page = await example(360, 640);
    await page.locator('.budget-lines .line').nth(2).scrollIntoViewIfNeeded();
    const strip = page.getByRole('link', { name: /^Total/ });
    const { bottom, height } = await strip.evaluate(
      (each) => each.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(bottom).toBe(640);
    expect(height).toBeLessThanOrEqual(64);
    expect((await strip.innerText()).replace(/\s+/g, ' ')).toMatch(/^Total 5 030,50 €/);
  });
});

describe('what narrows thirty lines', () => {
  it.each([
    [360, 36, false],
    [1280, 36, true],
  ])(
    'at %i px: buttons of %i px at least, and a wider view only where there is one',
    async (width, least, widens) => {
      const lines = Array.from({ length: 30 }, (_, i) =>
        lineOf(`l${String(i + 1)}`, 'Loyer', 100, i % 2 === 0 ? 'fonctionnement' : 'investissement'),
      );
      const work = { ...LIEU, budget: { ...LIEU.budget, lines } };
      const { page } = await openTool(site, '/mon-budget/', work, { viewport: { width, height: 800 } });
      const buttons = page.locator('.lines-bar button:visible');
      const heights = await buttons.evaluateAll((all) => all.map((each) => each.clientHeight + 2));
      expect(heights.length).toBeGreaterThan(1);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(least);
      expect((await buttons.allInnerTexts()).includes('Vue large')).toBe(widens);
      await page.context().close();
    },
  );
});

describe('what is kept', () => {
  it('survives a reload, the way back and a visit to another page', async () => {
    const { page } = await open();
    await add(page, 'Salle', '450');
    await labelOf(page, 1).fill('Salle des fêtes');
    await page.reload();
    await ready(page);
    await expect.poll(() => labels(page)).toEqual(['Salle des fêtes']);
    await page.goto(site.at('/glossaire/'));
    await page.goBack();
    await ready(page);
    await expect.poll(() => labels(page)).toEqual(['Salle des fêtes']);
    expect(await amountOf(page, 1).inputValue()).toBe('450,00');
  });

  it('stays in the tab until the switch is on, and leaves with « Tout effacer »', async () => {
    const { page } = await open();
    await add(page, 'Salle', '450');
    const kept = () => page.evaluate(() => localStorage.length);
    expect(await kept()).toBe(0);
    await page.getByRole('switch', { name: /Garder sur cet appareil/ }).check();
    expect(await kept()).toBe(1);
    const other = await page.context().newPage();
    await go(other);
    await expect.poll(() => labels(other)).toEqual(['Salle']);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click();
    expect(await kept()).toBe(0);
    await expect.poll(() => labels(page)).toEqual([]);
    await other.locator('[data-notice="erased-elsewhere"]').waitFor();
    await expect.poll(() => labels(other)).toEqual(['Salle']);
  });

  it('in two tabs is never destroyed by either', async () => {
    const { page: one } = await open();
    await add(one, 'Transports', '10');
    // Found a moment after the label, it would be one more change of the first tab.
    await expect.poll(() => line(one, 1).getByLabel('Catégorie').inputValue()).toBe('transports');
    await one.getByRole('switch', { name: /Garder sur cet appareil/ }).check();
    const two = await one.context().newPage();
    await go(two);
    await add(two, 'De la seconde', '20');
    await one.locator('[data-notice="followed"]').waitFor();
    await expect.poll(() => labels(one)).toEqual(['Transports', 'De la seconde']);
    // Both write before either has heard of the other.
    await Promise.all([labelOf(one, 1).fill('Par la première'), labelOf(two, 1).fill('Par la seconde')]);
    await Promise.race([one, two].map((page) => page.locator('[data-notice="diverged"]').waitFor()));
    expect((await labels(one))[0]).toBe('Par la première');
    expect((await labels(two))[0]).toBe('Par la seconde');
    expect(await one.evaluate(() => localStorage.length)).toBe(2);
  });

  it('is nothing where the browser refuses, which is said, and the work goes on', async () => {
    const { page, faults } = await site.newPage();
    await page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('No.', 'SecurityError');
          },
        });
    });
    await go(page);
    await add(page, 'Salle', '450');
    expect(await page.getByRole('status').first().innerText()).toContain('Votre navigateur refuse');
    await expect.poll(() => total(page, 'Total')).toBe('450,00 €');
    expect(faults).toEqual([]);
  });

  it('never reaches the server', async () => {
    const before = site.requests.length;
    const { page } = await open();
    await add(page, 'Zythologue', '777,77');
    await page.getByRole('switch', { name: /Garder sur cet appareil/ }).check();
    await page.reload();
    await ready(page);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    const log = site.requests.slice(before);
    expect(log.length).toBeGreaterThan(3);
    expect(log.filter((request) => !request.startsWith('GET /'))).toEqual([]);
    expect(log.filter((request) => /zythologue|777|\?/i.test(request))).toEqual([]);
  });
});

describe('a table', () => {
  it('pasted from a spreadsheet becomes lines with a proposed category', async () => {
    const { page } = await open();
    await paste(page, 'Libellé\tMontant\nLocation de la salle\t450,00\nGoûters\t1 200,50\nTotal\t1 650,50');
    await expect.poll(() => labels(page)).toEqual(['Location de la salle', 'Goûters']);
    expect(await line(page, 1).getByLabel('Catégorie').inputValue()).toBe('location');
    await expect.poll(() => total(page, 'Total')).toBe('1 650,50 €');
    expect(await page.locator('.totals-notes').innerText()).toContain('2 catégories proposées');
    expect(await total(page, 'À compléter')).toBe('1 650,50 €');
  });

  it('has its sure categories confirmed at once, and undone at once', async () => {
    const { page, faults } = await open();
    await page.getByLabel('Volet de ce budget').selectOption('1.1');
    await paste(page, 'Libellé;Montant\nEssence;20\namende de stationnement;35\nAffiches;15\nSalaires;900');
    const sums = () =>
      Promise.all(['Éligible', 'À demander', 'À compléter'].map((name) => total(page, name)));
    await expect.poll(sums).toEqual(['0,00 €', '0,00 €', '970,00 €']);
    const panel = page.getByRole('region', { name: 'Catégories proposées, à confirmer' });
    await expect.poll(() => panel.getByRole('listitem').allInnerTexts()).toHaveLength(3);
    await panel.getByRole('button', { name: 'Confirmer les 3 propositions sûres' }).click();
    // The fine waits to be confirmed, the salaries for their answers.
    await expect.poll(sums).toEqual(['35,00 €', '0,00 €', '935,00 €']);
    await page.getByRole('button', { name: 'Annuler : 3 propositions confirmées' }).click();
    await expect.poll(sums).toEqual(['0,00 €', '0,00 €', '970,00 €']);
    expect(faults).toEqual([]);
  });

  it('in a file written by an old spreadsheet keeps its accents', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
    const buffer = Buffer.from('Libellé;Montant\r\nGoûters d’été;5 €\r\n'.replace('’', "'"), 'latin1');
    await page.getByLabel('Ou ouvrez un fichier').setInputFiles({
      name: 'budget.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(buffer.map((byte) => (byte === 0xac ? 0x80 : byte))),
    });
    await page.getByRole('button', { name: 'Ajouter 1 ligne' }).click();
    await expect.poll(() => labels(page)).toEqual(["Goûters d'été"]);
  });

  it.each([
    ['vide', Buffer.alloc(0), 'est vide'],
    ['qui est une image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'une image'],
    ['qui est un programme', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'pas un tableau'],
    ['qui est un PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['qui est une archive abîmée', Buffer.from('PK\u0003\u0004 et rien'), 'abîmé'],
    ['au guillemet ouvert', Buffer.from('Libellé;Montant\nSalle;450\n"Goûters;12'), 'Ligne 3'],
    ['de milliers de lignes', Buffer.from('Salle;450\n'.repeat(6_000)), 'Ce qui suit n’est pas lu'],
    ['aux lignes fautives', Buffer.from('Libellé;Montant\nSalle;450\nRemise;-20\nJeu;=B2*2'), 'Ligne 4'],
  ])('%s gets a clear answer, and the page goes on', async (_, buffer, words) => {
    const { page, faults } = await open();
    await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
    await page
      .getByLabel('Ou ouvrez un fichier')
      .setInputFiles({ name: 'budget.csv', mimeType: 'text/csv', buffer });
    await expect.poll(() => page.locator('.import').innerText()).toContain(words);
    await page.getByRole('button', { name: 'Fermer sans rien ajouter' }).click();
    expect(faults).toEqual([]);
  });

  it('in a workbook is read on the sheet of the budget, and its faults are told by row', async () => {
    const workbook = await writeWorkbook([
      { name: 'Notice', rows: [['À lire avant de remplir']] },
      {
        name: 'Budget',
        rows: [
          ['Notre budget 2027'],
          [],
          ['Libellé', 'Montant'],
          ['Location de la salle', 450],
          ['Goûters', { formula: '12*100.04', result: 1200.48 }],
          ['Remise', -20],
          [null, 75],
          ['Jeux', 'dix'],
          ['Total', { formula: 'SUM(B4:B8)', result: 1705.48 }],
        ],
        merged: [6, 7],
      },
      {
        name: 'Suivi',
        rows: [
          ['Libellé', 'Montant'],
          ['Achat en mars', 12],
        ],
      },
    ]);
    const { page, faults } = await open();
    await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
    await openBytes(page, Buffer.from(workbook));
    const sheetNamed = (name: RegExp) => page.getByRole('checkbox', { name });
    await expect.poll(() => sheetNamed(/^Budget/).isChecked()).toBe(true);
    expect(await sheetNamed(/^Suivi/).isChecked()).toBe(false);
    const told = await page.locator('.import .left-out').first().innerText();
    expect(told.replace(/\s/g, ' ')).toMatch(/^1 ligne ne peut .*Ligne 8, .*nombre/);
    await page.getByText('1 montant négatif : compté en moins.').waitFor();
    await sheetNamed(/^Suivi/).check();
    await page.getByText('5 dépenses lues, 1').waitFor();
    await sheetNamed(/^Suivi/).uncheck();
    // The sheet’s own total counts the negative too: nothing is asked.
    await page.getByRole('button', { name: 'Ajouter 4 lignes' }).click();
    // The label of merged cells is that of each of their rows.
    await expect.poll(() => labels(page)).toEqual(['Location de la salle', 'Goûters', 'Remise', 'Remise']);
    await expect.poll(() => total(page, 'Total')).toBe('1 705,48 €');
    expect(faults).toEqual([]);
  });

  it('that this guide saved comes back line by line', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Charger un exemple' }).click();
    const before = await labels(page);
    const sum = await total(page, 'Total');
    await page.getByRole('link', { name: 'Voir mon dossier' }).click();
    await ready(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tableur (XLSX)' }).click();
    const bytes = readFileSync(await (await coming).path());
    const { page: other } = await open();
    await other.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
    await openBytes(other, bytes);
    // Nine expenses, one of them in kind, and four resources.
    await other.getByRole('button', { name: 'Ajouter 13 lignes' }).click();
    await expect.poll(() => labels(other)).toEqual(before);
    await expect.poll(() => total(other, 'Total')).toBe(sum);
  });

  it('that would be huge once unpacked is refused before it is', async () => {
    const sheet = new Uint8Array(200_000_000);
    const list = new TextEncoder().encode('<workbook><sheet name="a" sheetId="1" r:id="r1"/></workbook>');
    const bomb = zipSync({ 'xl/workbook.xml': list, 'xl/worksheets/sheet1.xml': sheet });
    const { page } = await open();
    await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
    await openBytes(page, Buffer.from(bomb));
    await expect.poll(() => page.locator('.import').innerText()).toContain('est trop grand');
  });

  it('of 50 million bytes is refused before it is read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'budget-'));
    const file = join(folder, 'budget.csv');
    writeFileSync(file, Buffer.alloc(50_000_000, 'a'));
    const { page } = await open();
    await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
    await page.getByLabel('Ou ouvrez un fichier').setInputFiles(file);
    await expect.poll(() => page.locator('.import').innerText()).toContain('trop lourd');
    rmSync(folder, { recursive: true });
  });
});

describe('the ceiling of a lieu ressources', () => {
  it('is that of the worked example, in both readings, and never a wrong one', async () => {
    const { page } = await open();
    await page.getByLabel('Volet de ce budget').selectOption('3.1');
    await paste(
      page,
      'Libellé;Catégorie;Montant\nFonctionnement;fonctionnement;114 000\nTravaux;investissement;6 000',
    );
    await page.getByLabel('Part du Laep').fill('20 000');
    await page.getByLabel('Part du Clas').fill('10 000');
    await page.getByLabel('Part du Clas').blur();
    const text = async () => (await page.locator('.ceiling').innerText()).replace(/\s/g, ' ');
    await expect.poll(text).toContain('72 000,00 €');
    expect(await text()).toContain('18 000,00 €');
    expect(await text()).toContain('67 200,00 €');
    const whole = (await page.locator('main').innerText()).replace(/\s/g, ' ');
    expect(whole).not.toMatch(/96 000|66 000/);
    await page.getByLabel('Part d’autres services').fill('15 000');
    await expect.poll(text).toContain('60 000,00 €');
    await page.getByLabel('Dont non éligible, Laep et Clas').fill('4 000');
    await expect.poll(text).toContain('70 400,00 €');
    expect(await text()).not.toContain('67 200,00 €');
  });

  it('keeps the share of a service that is no amount, and asks for it, after a reload too', async () => {
    const { page } = await open();
    await page.getByLabel('Volet de ce budget').selectOption('3.1');
    await add(page, 'Salle', '50 000');
    const share = page.getByLabel('Part du Laep');
    await share.fill('environ 20 000 €');
    await share.blur();
    await page.locator('#service-laep-erreur').waitFor();
    await page.reload();
    await page.locator('#service-laep-erreur').waitFor();
    expect(await share.inputValue()).toBe('environ 20 000 €');
  });

  it('is not stretched to another strand, and several strands are a question for the Caf', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Charger un exemple' }).click();
    expect(await page.locator('.ceiling').innerText()).toContain('ne parle d’aucun plafond');
    await page.getByRole('button', { name: 'Détails ligne 2' }).click();
    await page.getByLabel('Volet de cette ligne').selectOption('2.2');
    expect(await page.getByRole('region', { name: 'Plusieurs volets dans un projet' }).innerText()).toContain(
      'Bonjour. Notre projet réunit des dépenses des volets 1.1 et 2.2',
    );
  });
});

/** The page in each of its shapes. */
const STATES: [name: string, act: (page: Page) => Promise<void>][] = [
  ['empty', () => Promise.resolve()],
  ['with the example', (page) => page.getByRole('button', { name: 'Charger un exemple' }).click()],
  [
    'with a line opened, the accounts and the erasing asked',
    async (page) => {
      await page.getByRole('button', { name: 'Charger un exemple' }).click();
      await page.getByRole('button', { name: 'Détails ligne 7' }).click();
      await page.getByRole('button', { name: 'Détails ligne 5' }).click();
      await page.getByRole('switch', { name: /Présenter aussi par comptes/ }).check();
      await page.getByRole('button', { name: 'Tout effacer' }).click();
    },
  ],
  [
    'with a table to import, some of whose rows are wrong',
    async (page) => {
      await page.getByRole('button', { name: 'Coller ou importer un tableau' }).click();
      await page.getByLabel('Collez le tableau ici').fill('Libellé;Montant\nAchats;\nSalle;450\nJeux;dix');
      await page.getByRole('button', { name: 'Ajouter 1 ligne' }).waitFor();
    },
  ],
  [
    'with proposed categories, some confirmed, and a label of one long word',
    async (page) => {
      await page.getByLabel('Volet de ce budget').selectOption('1.1');
      const long = `essence-${'a'.repeat(120)}`;
      await paste(page, `Libellé;Montant\nGoûters;30\nEssence;20\n${long};5\nSacem;10\nSalaires;900`);
      await page.getByRole('button', { name: 'C’est bien cela ligne 1' }).click();
      await page.getByRole('button', { name: /^Confirmer les 2 propositions/ }).waitFor();
    },
  ],
  [
    'with the ceiling and a wrong amount',
    async (page) => {
      await page.getByLabel('Volet de ce budget').selectOption('3.1');
      await add(page, 'Salle', 'douze');
      await page.getByLabel('Part d’autres services').fill('15 000');
      await page.getByLabel('Part d’autres services').blur();
    },
  ],
];

describe.each(STATES)('the page %s', (_, act) => {
  it.each(['light', 'dark'] as const)(
    'has no accessibility violation in the %s scheme',
    async (colorScheme) => {
      const { page } = await open({ colorScheme, bypassCSP: true });
      await act(page);
      expect(await violations(page)).toEqual([]);
    },
  );

  it('fits a screen of 320 px', async () => {
    const { page } = await open({ viewport: { width: 320, height: 800 } });
    await act(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('form').count()).toBe(0);
  });
});

describe('without script', () => {
  it('says so, and leads to the rules', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.at('/mon-budget/'));
    const notice = page.locator('main').getByRole('link', { name: /règles/i });
    expect(await notice.first().getAttribute('href')).toContain('/regles/');
  });
});
