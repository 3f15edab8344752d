import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.newPage());
});
afterAll(() => site.close());

/** The excerpts that the search page shows for a query, by the address that each leads to. */
async function excerpts(query: string, rest = ''): Promise<Record<string, string>> {
  await page.goto('about:blank');
  await page.goto(site.at(`/recherche/#${new URLSearchParams({ q: query }).toString()}${rest}`));
  await page.locator('[data-search][aria-busy="false"]').waitFor();
  for (const more = page.locator('[data-more]'); await more.isVisible();) {
    const before = await page.locator('.result').count();
    await more.click();
    await expect.poll(() => page.locator('.result').count()).toBeGreaterThan(before);
  }
  return Object.fromEntries(
    await page
      .locator('.result')
      .evaluateAll((results) =>
        results.map((result) => [
          result.querySelector('a')?.getAttribute('href') ?? '',
          result.querySelector('.excerpt')?.textContent ?? '',
        ]),
      ),
  );
}

describe('an excerpt', () => {
  it.each([
    [
      'séances notées',
      '/mon-evaluation/',
      'Choisissez ce que vous suivrez, notez-le à chaque séance\u00a0: votre bilan se prépare tout seul.',
    ],
    [
      'imprimer',
      '/mon-dossier/',
      'Tout ce que vous avez préparé, réuni pour votre Caf\u00a0: à relire, imprimer ou joindre.',
    ],
    [
      'écrivez collez',
      '/mon-budget/',
      'Écrivez ou collez vos dépenses\u00a0: pour chaque ligne, ce que dit l’annexe 2, et où elle le dit.',
    ],
    [
      'sa raison et sa source',
      '/ma-depense/',
      'Dites votre dépense avec vos mots\u00a0: la réponse de l’annexe 2, volet par volet, avec sa raison et sa source.',
    ],
    [
      'conditions manquent',
      '/quel-volet/',
      'Décrivez votre projet ou choisissez une action\u00a0: les conditions de l’annexe 2, celles que vous remplissez, celles qui manquent.',
    ],
    [
      'parents',
      '/fiches/3-2/',
      'Aider un enfant et son parent détenu à garder leur lien, à le renforcer et, s’il le faut, à le renouer.',
    ],
    [
      'violences',
      '/parents/conflit-dans-le-couple/',
      'Vous pouvez en parler à une ligne d’écoute, ou dans un lieu pour les parents, là où il y en a. Le conseil conjugal, lui, est seulement annoncé.',
    ],
    [
      'sujets de leurs groupes',
      '/parents/ecole/',
      'Parlez-en avec d’autres parents. L’école fait partie des sujets de leurs groupes.',
    ],
    [
      'couverture territoriale',
      '/fiches/3-1/',
      'Faire vivre, près des familles, un lieu où tout parent est accueilli sans condition, écouté et soutenu, et d’où se coordonnent les actions de parentalité du secteur.',
    ],
  ])('of a page found whole is what introduces it: « %s », %s', async (query, address, lead) => {
    // Filtered, a page that a door leads to is among the results too.
    const filter = address.startsWith('/fiches/') ? '&type=fiche' : '';
    expect((await excerpts(query, filter))[address]).toBe(lead);
  });

  it('of a section says what stands around the words, without its heading', async () => {
    const found = await excerpts('plafond de 80 %');
    expect(found['/fiches/3-1/#le-plafond-de-80']).toMatch(/^Quand le lieu propose aussi un Laep/);
  });

  it('of a section that only lists names there says how it begins', async () => {
    expect((await excerpts('goûter'))['/fiches/4-2/#les-depenses']).toBe(
      'L’annexe n’en cite aucune\u00a0: ni oui, ni non. Faites valider votre budget par votre Caf avant de vous engager. L’annexe n’en dit rien.',
    );
  });

  it('keeps the terms of a sentence, and no space before its full stop', async () => {
    const found = await excerpts('université exemple cherchent');
    expect(found['/parents/ecole/#ce-qui-existe']).toContain(
      'Une université populaire de parents. L’annexe du fonds la donne en exemple.',
    );
  });
});

describe('the index', () => {
  it.each([
    'Choisissez un volet',
    'dossier encore vide',
    'Charger un exemple',
    'une camionnette',
    'Par exemple',
  ])('holds no empty place and no choice of a tool: « %s »', async (query) => {
    const tools = Object.entries(await excerpts(query)).filter(([href]) =>
      /^\/(?:mon-|ma-|quel-)/.test(href),
    );
    const shown = tools.map(([, excerpt]) => excerpt).join('\n');
    expect(shown).not.toMatch(/Choisissez…|encore vide|Charger un exemple|camionnette|Par exemple|1\.1 ·/);
  });
});
