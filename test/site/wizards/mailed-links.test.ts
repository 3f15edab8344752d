import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { EMPTY_WORKBENCH } from '../../../src/rules/work/workbench.ts';
import { dossierLink } from '../../../src/workbench/export/dossier-link.ts';
import { type Site, openSite } from '../site.ts';
import { openTool, ready } from '../tools/workbench.ts';

let site: Site;
let packed: string;
beforeAll(async () => {
  site = await openSite();
  packed = new URL((await dossierLink(LIEU, 'https://guide.fr/')) ?? '').hash.slice(1);
});
afterAll(() => site.close());

const MEANT = '#volet=1.1&depense=location';

describe('a link to an answer that a mail program touched', () => {
  it.each([
    ['its # written %23', '/ma-depense/%23volet=1.1&depense=location'],
    ['its # written %23, after no slash', '/ma-depense%23volet=1.1&depense=location'],
    ['its # written %23, and counted', '/ma-depense/%23volet=1.1&depense=location?utm_source=lettre'],
    ['a full stop', '/ma-depense/#volet=1.1&depense=location.'],
    ['a bracket', '/ma-depense/#volet=1.1&depense=location)'],
    ['a comma', '/ma-depense/#volet=1.1&depense=location,'],
    ['a chevron', '/ma-depense/#volet=1.1&depense=location>'],
    ['a guillemet', '/ma-depense/#volet=1.1&depense=location »'],
    ['&amp;', '/ma-depense/#volet=1.1&amp;depense=location'],
    ['all in signs', '/ma-depense/#volet%3D1.1%26depense%3Dlocation'],
    ['a query', '/ma-depense/?volet=1.1&depense=location'],
    ['a count', '/ma-depense/#volet=1.1&depense=location&utm_source=lettre'],
    ['the rest of an &amp;', '/ma-depense/#amp;volet=1.1&amp;depense=location'],
    ['a count before its #, written %23', '/ma-depense/?utm_source=x%23volet=1.1&depense=location'],
    ['quoted and cut by a mail', '/ma-depense/#volet=3D1.1&depense=3Dloca=tion'],
    ['a count in its query', '/ma-depense/?fbclid=x#volet=1.1&depense=location'],
  ])('is answered, without a word: %s', async (_, path) => {
    const { page } = await site.newPage();
    await page.goto(site.at(path));
    await page.locator('.answer-card').waitFor();
    expect(await page.locator('h1').innerText()).toMatch(/^Oui/);
    expect(await page.locator('.notices').innerText()).toBe('');
    const { pathname, search, hash } = new URL(page.url());
    expect([pathname, search, hash]).toEqual(['/ma-depense/', '', MEANT]);
    await page.context().close();
  });

  it('keeps what it can, and says what it cannot', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/ma-depense/?volet=1.1&couleur=bleu'));
    await page.getByText('1 élément du lien n’a pas été reconnu').waitFor();
    expect(await page.locator('.answers dd').innerText()).toMatch(/^1\.1/);
    await page.context().close();
  });

  it('is answered too where it is pasted over the page', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.at('/ma-depense/'));
    await page.evaluate(() => {
      location.hash = 'volet=1.1&amp;depense=location).';
    });
    await page.locator('.answer-card').waitFor();
    expect(new URL(page.url()).hash).toBe(MEANT);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is answered by the other wizard, under a base path', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/quel-volet/%23action=conseil-conjugal'));
    await page.locator('.answer-card').waitFor();
    expect(new URL(page.url()).hash).toBe('#action=conseil-conjugal');
    await page.context().close();
  });
});

describe('an address that no page has', () => {
  it('is told so, even with a #', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/nulle-part/%23volet=1.1'));
    await page.waitForURL(/nulle-part\/#volet/);
    expect(await page.locator('h1').innerText()).toBe('Cette page n’existe pas');
    await page.context().close();
  });

  it('says how to mend it, where nothing runs', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.at('/ma-depense/%23volet=1.1'));
    expect(await page.locator('main').innerText()).toMatch(/«\s%23\s»/);
    await page.context().close();
  });
});

describe('a link to a dossier that a mail program touched', () => {
  it.each([
    ['a full stop', (link: string) => `/mon-dossier/#${link}.`],
    ['its # written %23', (link: string) => `/mon-dossier/%23${link}`],
    ['a guillemet', (link: string) => `/mon-dossier/#${link} »`],
    ['a count', (link: string) => `/mon-dossier/#${link}&utm_source=lettre`],
    ['all in signs', (link: string) => `/mon-dossier/#${encodeURIComponent(link)}`],
    ['a query', (link: string) => `/mon-dossier/?${link}`],
    ['the rest of an &amp;', (link: string) => `/mon-dossier/#amp;${link}`],
    [
      'quoted and cut by a mail',
      (link: string) => `/mon-dossier/#${link.replace('=', '=3D').replace(/.{70}/g, '$&=')}`,
    ],
  ])('is opened: %s', async (_, harm) => {
    const { page } = await site.newPage();
    await page.goto(site.at(harm(packed)));
    await page.getByText('Le dossier du lien est ouvert.').waitFor();
    expect(await page.getByLabel('Nom du projet').inputValue()).toBe('La maison des parents');
    const { pathname, search, hash } = new URL(page.url());
    expect([pathname, search, hash]).toEqual(['/mon-dossier/', '', '']);
    await page.context().close();
  });

  it('is told when nothing of it is understood, and the dossier stays', async () => {
    const { page, faults } = await openTool(site, '/mon-dossier/?projet=inconnu', LIEU);
    await page.getByText('Ce lien n’a pas été compris. Rien n’a changé dans votre dossier.').waitFor();
    expect(await page.getByLabel('Nom du projet').inputValue()).toBe('La maison des parents');
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('brings a project, and says what of it is not understood', async () => {
    const path = '/mon-dossier/#projet=groupe-parents&amp;regularite=oui&couleur=bleu).';
    const { page } = await openTool(site, path, EMPTY_WORKBENCH);
    await page.getByText('1 élément du lien n’a pas été reconnu').waitFor();
    await page.getByText('Votre projet est dans le dossier.').waitFor();
    await page.context().close();
  });

  it('brings an expense to the budget', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/mon-budget/?ajouter=location&amp;volet=1.1&fbclid=x'));
    await ready(page);
    await page.locator('.budget-lines .line').waitFor();
    const { search, hash } = new URL(page.url());
    expect([search, hash]).toEqual(['', '']);
    await page.context().close();
  });

  it('says what of it the budget does not understand, and keeps the rest', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/mon-budget/#ajouter=location&volet=1.1&couleur=bleu'));
    await page.getByText('1 élément du lien n’a pas été reconnu').waitFor();
    expect(await page.locator('.budget-lines .line').count()).toBe(1);
    await page.context().close();
  });

  it('is told when it names no expense, and the budget stays', async () => {
    const { page, faults } = await openTool(site, '/mon-budget/#ajouter=inconnu', EMPTY_WORKBENCH);
    await page.getByText('Ce lien n’a pas été compris').waitFor();
    expect(await page.locator('.budget-lines .line').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a link to a search that a mail program touched', () => {
  it.each([
    ['its # written %23', '/recherche/%23q=laep&type=fiche'],
    ['&amp; and a full stop', '/recherche/#q=laep&amp;type=fiche.'],
    ['all in signs', '/recherche/#q%3Dlaep%26type%3Dfiche'],
    ['a query, and counted', '/recherche/?q=laep&type=fiche&utm_source=lettre'],
  ])('asks what it asked: %s', async (_, path) => {
    const { page } = await site.newPage();
    await page.goto(site.at(path));
    await page.waitForFunction(() => location.hash === '#q=laep&type=fiche' && location.search === '');
    expect(await page.locator('#query').inputValue()).toBe('laep');
    expect(await page.locator('[data-notes]').innerText()).not.toContain('n’existe pas');
    await page.context().close();
  });
});
