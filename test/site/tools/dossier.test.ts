import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workbench, EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { violations } from '../pages/axe.ts';
import { readWorkbook } from '../../other-spreadsheet.ts';
import { type Site, openSite } from '../site.ts';
import { openTool, ready, whole } from './workbench.ts';

const PATH = '/mon-dossier/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await site.close();
});

async function open(work: Workbench | null = null, options = {}) {
  const opened = await openTool(site, PATH, work, options);
  await whole(opened.page);
  return opened;
}
const titleOf = (page: Page) => page.getByLabel('Nom du projet').inputValue();
const said = (page: Page) => page.locator('.dossier-said');

/** Saves a file from the page, and gives its bytes. */
async function save(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function openFile(page: Page, bytes: string | Buffer): Promise<void> {
  const path = join(folder, 'dossier.json');
  writeFileSync(path, bytes);
  await page.locator('input[type=file]').setInputFiles(path);
}

function bigWork(count: number): Workbench {
  const [first] = LIEU.budget.lines;
  const lines = Array.from({ length: count }, (_, i) => ({
    ...first,
    id: `l${String(i + 1)}`,
    label: `Dépense numéro ${String(i + 1)}, avec un libellé qui lui est propre`,
    amount: 1_001 * (i + 1),
  }));
  return { ...LIEU, budget: { ...LIEU.budget, lines: lines as Workbench['budget']['lines'] } };
}

describe('the dossier', () => {
  it('while it is empty, leads to the five tools', async () => {
    const { page, faults } = await open();
    const doors = page.locator('.dossier-doors a');
    expect(
      await doors.evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      ),
    ).toEqual(['/quel-volet/', '/ma-depense/', '/mon-budget/', '/mon-evaluation/', '/mon-bilan/']);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('gathers the project, the budget, the evaluation, the questions and the proofs, in that order', async () => {
    const { page, faults } = await open(LIEU);
    expect(await page.locator('.dossier-part h2').allInnerTexts()).toEqual([
      'Le projet et ses conditions',
      'Les objectifs',
      'Le budget',
      'L’évaluation',
      'Le bilan',
      'Les remarques reçues',
      'Les pièces à joindre',
      'Les questions à poser à la Caf',
      'Les preuves à garder',
      'Sur quoi repose ce dossier',
    ]);
    expect(await page.locator('.conditions [data-status=unmet]').count()).toBe(1);
    const total = page.locator('.dossier-totals tr[data-bucket=total] td');
    expect((await total.innerText()).replace(/\s/g, ' ')).toBe('120 123,46 €');
    expect(await page.locator('.dossier-lines tbody tr').count()).toBe(6);
    expect(await page.locator('.dossier-questions > li').count()).toBe(3);
    expect(await page.locator('.dossier-part').last().innerText()).toMatch(/Faites confirmer par votre Caf/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes the project that the wizard describes, and keeps it through a reload', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.at('/quel-volet/#action=conseil-conjugal'));
    await page.getByRole('link', { name: 'Ajouter à mon dossier' }).click();
    await ready(page);
    await said(page).getByText('Votre projet est dans le dossier.').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.reload();
    await ready(page);
    expect(await page.locator('.outcome').innerText()).toMatch(/conjugal/i);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'has no violation when it is full, in the %s scheme',
    async (colorScheme) => {
      const { page } = await open(LIEU, { bypassCSP: true, colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.each([320, 768, 1280])('shows five hundred lines without a sideways scroll at %s px', async (width) => {
    const { page } = await open(bigWork(500), { viewport: { width, height: 800 } });
    // The sheet of a work comes after the page.
    await page.locator('.dossier-lines tbody tr').first().waitFor();
    expect(await page.locator('.dossier-lines tbody tr').count()).toBe(500);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.context().close();
  });

  it('is named, and its sources reached, by keyboard', async () => {
    const { page } = await open(LIEU);
    await page.getByLabel('Nom du projet').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Maison bleue');
    await page.reload();
    await ready(page);
    expect(await titleOf(page)).toBe('Maison bleue');
    await page.getByRole('link', { name: '1, source' }).first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('source-1');
    await page.context().close();
  });
});

/** Which of the scripts that the page has fetched so far write the parts of a workbook. */
const scriptsThatWriteWorkbooks = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const addresses = performance
      .getEntriesByType('resource')
      .map((entry) => entry.name)
      .filter((name) => name.endsWith('.js'));
    const texts = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
    return addresses.filter((_, at) => texts[at]?.includes('xl/workbook.xml'));
  });

describe('a saved dossier', () => {
  it('is a workbook with real formulas, whose library comes only when asked', async () => {
    const { page, faults } = await open(LIEU);
    await page.waitForLoadState('networkidle');
    expect(await scriptsThatWriteWorkbooks(page)).toEqual([]);
    const { name, bytes } = await save(page, 'Tableur (XLSX)');
    expect(await scriptsThatWriteWorkbooks(page)).not.toEqual([]);
    expect(name).toMatch(/^dossier-la-maison-des-parents-\d{4}-\d\d-\d\d\.xlsx$/);
    const sheets = await readWorkbook(bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      'Projet',
      'Objectifs',
      'Budget',
      'Ressources',
      'Totaux',
      'Évaluation',
      'Questions',
    ]);
    expect(sheets[4]?.cell('B7')).toMatchObject({ formula: 'SUM(B2:B6)', value: 120_123.46 });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is made under the site’s policy however long it is', async () => {
    const { page, faults } = await open(bigWork(1_000));
    const { bytes } = await save(page, 'Tableur (XLSX)');
    const budget = (await readWorkbook(bytes)).find((sheet) => sheet.name === 'Budget');
    expect(budget?.rows).toHaveLength(1_002);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has its budget as CSV, with what a spreadsheet would run made harmless', async () => {
    const { page } = await open(LIEU);
    const { bytes } = await save(page, 'Budget (CSV)');
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]?.startsWith('\ufeff"Dépense";"Montant";')).toBe(true);
    expect(lines[1]?.startsWith('"Loyer et fluides";90000,50;')).toBe(true);
    expect(lines[3]?.startsWith('"\'=Référente, heures en plus";23999,50;')).toBe(true);
    expect(lines[4]?.startsWith('"Goûter ; « fête »";123,45;')).toBe(true);
    await page.context().close();
  });

  it('opens again exactly, on another device', async () => {
    const { page } = await open(LIEU);
    const { bytes } = await save(page, 'Fichier à rouvrir');
    await page.context().close();
    const { page: other } = await open();
    await openFile(other, bytes);
    await said(other).getByText('Le fichier est ouvert.').waitFor();
    const again = await save(other, 'Fichier à rouvrir');
    expect(JSON.parse(again.bytes.toString('utf8'))).toEqual(LIEU);
    await other.context().close();
  });
});

describe('where the browser has no room left', () => {
  it('a line says so, and the file is still saved', async () => {
    const { page, faults } = await site.newPage();
    await page.addInitScript((work) => {
      const head = JSON.stringify({ id: 'essai', seen: null, keep: false, unsaved: true });
      sessionStorage.setItem('fnp:travail', `${head}\n${work}`);
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    }, JSON.stringify(LIEU));
    await page.goto(site.at(PATH));
    await ready(page);
    await page.getByLabel('Nom du projet').fill('La maison pleine');
    await page.getByText('n’a plus de place pour garder').waitFor();
    const { bytes } = await save(page, 'Fichier à rouvrir');
    const saved = JSON.parse(bytes.toString('utf8')) as Workbench;
    expect(saved).toEqual({ ...LIEU, project: { ...LIEU.project, title: 'La maison pleine' } });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a file that is no dossier', () => {
  const older = JSON.stringify({ ...EMPTY_WORKBENCH, version: 0 });
  it.each<[string, string | Buffer, RegExp]>([
    ['empty', '', /vide/],
    ['a text', 'Bonjour', /n’est pas un dossier/],
    ['in another encoding', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]), /n’est pas un dossier/],
    ['some other JSON', '{"a":1}', /ne contient pas de dossier/],
    ['of another version', older, /autre version/],
    ['of fifty million bytes', Buffer.alloc(50_000_000, ' '), /trop lourd/],
  ])('%s is refused with a clear line, and changes nothing', async (_what, bytes, words) => {
    const { page, faults } = await open(LIEU);
    await openFile(page, bytes);
    await said(page).getByText(words).waitFor();
    expect(await titleOf(page)).toBe('La maison des parents');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('with too many lines is opened with the first thousand, and says so', async () => {
    const { page } = await open();
    const lines = Array.from({ length: 1_001 }, () => ({}));
    await openFile(page, JSON.stringify({ ...LIEU, budget: { ...LIEU.budget, lines } }));
    await said(page)
      .getByText(/Il y avait 1\s001 dépenses/)
      .waitFor();
    expect(await titleOf(page)).toBe('La maison des parents');
    await page.context().close();
  });

  it('in part is opened without what cannot be read, and says so', async () => {
    const { page } = await open();
    await openFile(page, JSON.stringify({ version: 1, project: { title: 'Café', action: 12 } }));
    await said(page).getByText('1 élément illisible a été laissé de côté (project.action)').waitFor();
    expect(await titleOf(page)).toBe('Café');
    await page.context().close();
  });
});

describe('a shared link', () => {
  async function linkTo(work: Workbench): Promise<string> {
    const { page } = await open(work, CLIPBOARD);
    await page.getByRole('button', { name: 'Copier un lien' }).click();
    await page.getByText('Ce lien contient tout le dossier').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.context().close();
    return link;
  }

  it('carries the whole dossier within 2,000 characters, and is opened at once where there is no work', async () => {
    const link = await linkTo(LIEU);
    expect(link.length).toBeLessThanOrEqual(2_000);
    const { page, faults } = await site.newPage();
    await page.goto(link);
    await said(page).getByText('Le dossier du lien est ouvert.').waitFor();
    const { bytes } = await save(page, 'Fichier à rouvrir');
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(LIEU);
    expect(new URL(page.url()).hash).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('replaces the work already there only when the reader says so, and that is undone', async () => {
    const link = new URL(await linkTo(LIEU));
    const mine = { ...EMPTY_WORKBENCH, project: { ...EMPTY_WORKBENCH.project, title: 'Le mien' } };
    const { page } = await openTool(site, PATH + link.hash, mine);
    const panel = page.getByRole('alert').filter({ hasText: 'Remplacer votre travail ?' });
    await panel.waitFor();
    expect((await panel.innerText()).replace(/\s/g, ' ')).toContain(
      '« La maison des parents » (un projet décrit, 6 lignes de budget',
    );
    expect(await titleOf(page)).toBe('Le mien');
    await panel.getByRole('button', { name: 'Garder mon travail' }).click();
    expect(await titleOf(page)).toBe('Le mien');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link.hash);
    await panel.getByRole('button', { name: 'Remplacer' }).click();
    await expect.poll(() => titleOf(page)).toBe('La maison des parents');
    await said(page).getByRole('button', { name: 'Annuler' }).click();
    await expect.poll(() => titleOf(page)).toBe('Le mien');
    await page.context().close();
  });

  it('carries the version of the rules, and one of other rules says so and leads to what changed', async () => {
    const link = await linkTo(LIEU);
    const [, own] = /&r=([0-9a-f]{6}-[0-9a-f]{6})$/.exec(link) ?? [];
    expect(own).toBeDefined();
    const { page, faults } = await site.newPage();
    await page.goto(link.replace(String(own), '732cd2-90397f'));
    await said(page).getByText('Le dossier du lien est ouvert.').waitFor();
    expect((await said(page).innerText()).replace(/\s/g, ' ')).toContain(
      'Les règles ont changé depuis ce lien ; les réponses suivent celles d’aujourd’hui. Ce qui a changé',
    );
    await said(page).getByRole('link', { name: 'Ce qui a changé' }).click();
    await page.waitForURL('**/nouveautes/#r=732cd2-90397f');
    await page.getByText('Votre lien suit les règles du 26 novembre 2026. Depuis, 2 changements').waitFor();
    expect(await page.locator('#regles ~ .journal-entry:visible h3').allInnerTexts()).toEqual([
      expect.stringMatching(/^Une dix-huitième dépense/),
      'Grands-parents et autres proches dans un groupe ou une activité partagée',
    ]);
    expect(faults).toEqual([]);
    await page.context().close();
    const { page: same } = await site.newPage();
    await same.goto(link);
    await said(same).getByText('Le dossier du lien est ouvert.').waitFor();
    expect(await said(same).getByRole('link').count()).toBe(0);
    await same.context().close();
  });

  it('is refused when the dossier is too long, and the file is offered instead', async () => {
    const { page } = await open(bigWork(200), CLIPBOARD);
    await page.getByRole('button', { name: 'Copier un lien' }).click();
    await page.getByText('Enregistrez le fichier à rouvrir et envoyez-le.').waitFor();
    await page.context().close();
  });

  it('that is damaged is refused with a clear line', async () => {
    const { page, faults } = await openTool(site, `${PATH}#dossier=abcdef`, LIEU);
    await said(page).getByText('Ce lien ne s’ouvre pas.').waitFor();
    expect(await titleOf(page)).toBe('La maison des parents');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the questions for the Caf', () => {
  it('are copied as one letter, and written to the Caf when a mail can hold them', async () => {
    const { page } = await open(LIEU, CLIPBOARD);
    await page.getByRole('button', { name: 'Copier toutes les questions' }).click();
    await page.getByText('Copié.').waitFor();
    const letter = await page.evaluate(() => navigator.clipboard.readText());
    expect(letter).toMatch(/^Bonjour\..*La maison des parents/);
    expect(letter).toContain('\n\n1. ');
    expect(letter).toContain('\n\n2. ');
    const mail = await page.getByRole('link', { name: 'Écrire à ma Caf' }).getAttribute('href');
    expect(mail?.startsWith('mailto:?subject=')).toBe(true);
    expect(decodeURIComponent(mail ?? '')).toContain(letter);
    await page.context().close();
  });
});

describe('the server', () => {
  it('never hears what was written, saved, shared or opened', async () => {
    const secret = 'Zorglub';
    const work = { ...LIEU, project: { ...LIEU.project, title: secret } };
    const { page } = await open(work, CLIPBOARD);
    await page.getByLabel('Porteur du projet').fill(secret);
    await save(page, 'Tableur (XLSX)');
    await page.getByRole('button', { name: 'Copier un lien' }).click();
    await page.getByText('Ce lien contient tout le dossier').waitFor();
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await page.goto(site.at('/mon-evaluation/'));
    await ready(page);
    await page.context().close();
    const heard = site.requests.join('\n');
    expect(heard).toContain(PATH);
    expect(heard).not.toMatch(/zorglub|dossier=|projet=|lieu-ressources/i);
    expect(site.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  });
});
