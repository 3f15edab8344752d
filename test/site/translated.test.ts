import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEU } from '../content/rules/example-dossier.ts';
import { type Site, openSite } from './site.ts';
import { openTool, whole } from './tools/workbench.ts';
import { translate, type Way, WAYS } from './translation.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const SALARY = 'volet=1.1&depense=salaires';
const shown = (page: Page) => page.locator('main').innerText();
const go = (fragment: string) => (page: Page) =>
  page.evaluate((to) => {
    location.hash = to;
  }, fragment);

/** What the page says after each step, with a translator at work after each; what is awaited tells that a step is done. */
async function told(
  page: Page,
  steps: [act: (page: Page) => Promise<unknown>, awaited: RegExp][],
  way: Way | null,
) {
  const all: string[] = [];
  for (const [act, awaited] of steps) {
    if (way) await translate(page, way);
    await act(page);
    await expect.poll(() => shown(page)).toMatch(awaited);
    await whole(page);
    all.push(await shown(page));
  }
  return all;
}

/** The same steps on two pages, one of them translated: both must say the same. */
async function compare(
  way: Way,
  open: () => Promise<{ page: Page; faults: string[] }>,
  steps: [act: (page: Page) => Promise<unknown>, awaited: RegExp][],
): Promise<void> {
  const plain = await open();
  const translated = await open();
  const right = await told(plain.page, steps, null);
  expect(right).toHaveLength(steps.length);
  expect(await told(translated.page, steps, way)).toEqual(right);
  expect(await translated.page.locator('main font').count()).toBeGreaterThan(0);
  expect(translated.faults).toEqual([]);
  await plain.page.context().close();
  await translated.page.context().close();
}

async function openAt(path: string) {
  const opened = await site.newPage();
  await opened.page.goto(site.at(path));
  await opened.page.locator('astro-island:not([ssr])').waitFor();
  return opened;
}

describe.each(WAYS)('a page that the browser translates by %s says what it says in French', (way) => {
  it('an answer, after another', async () => {
    await compare(way, async () => {
      const opened = await openAt(`/ma-depense/#${SALARY}&deja-finance=oui`);
      await opened.page.locator('.answer-card').waitFor();
      return opened;
    }, [
      [go(`${SALARY}&deja-finance=non&temps-en-plus=oui&justificatif=oui`), /3 conditions sur 3 remplies/],
      [go(`${SALARY}&deja-finance=oui`), /Oui, une autre aide de la Caf/],
      [go('depense=location&volet=2.2'), /habituelle/],
      [go('couleur=bleu'), /1 élément du lien/],
    ]);
  });

  it('a project, criterion by criterion', async () => {
    await compare(way, () => openAt('/quel-volet/#action=conseil-conjugal'), [
      [go('action=groupe-parents'), /Voir la réponse/],
      [
        (page) => page.getByRole('button', { name: 'Voir la réponse' }).click(),
        /Vos réponses\n[^]*Je ne sais pas/,
      ],
      [
        (page) => page.getByRole('button', { name: 'Tout recommencer' }).click(),
        /Que voulez-vous mettre en place/,
      ],
    ]);
  });

  it('a budget, as it is written', async () => {
    const amount = (page: Page) => page.locator('input[inputmode=decimal]').first();
    await compare(way, () => openTool(site, '/mon-budget/', LIEU), [
      // The sums come after the line.
      [(page) => amount(page).fill('777777'), /807[\s ]899,96/],
      // The gestures of a line come with its reason.
      [(page) => page.locator('.line-open').first().click(), /Supprimer/],
      [
        (page) =>
          page
            .getByRole('button', { name: /^Supprimer/ })
            .first()
            .click(),
        /Annuler[^]*30[\s ]122,96/,
      ],
      [
        (page) =>
          page
            .getByRole('button', { name: /^Annuler/ })
            .first()
            .click(),
        /807[\s ]899,96/,
      ],
    ]);
  });

  it('a dossier, as things come to it', async () => {
    await compare(way, () => openTool(site, '/mon-dossier/', LIEU), [
      [go('projet=conseil-conjugal'), /Remplacer votre travail/],
      [(page) => page.getByRole('button', { name: 'Remplacer' }).click(), /Votre projet est dans le dossier/],
      [
        (page) =>
          page
            .getByRole('button', { name: /^Annuler/ })
            .first()
            .click(),
        /La maison|Lieu/,
      ],
      [go('couleur=bleu'), /Ce lien n’a pas été compris/],
    ]);
  });

  it('a search, after another', async () => {
    await compare(way, async () => {
      const opened = await site.newPage();
      await opened.page.goto(site.at('/recherche/#q=laep'));
      await opened.page.getByText(/pour «\slaep\s»/).waitFor();
      await opened.page.locator('[data-search][aria-busy=false]').waitFor();
      return opened;
    }, [
      [go('q=xyzzyq'), /Aucun résultat pour/],
      [go('q=xyzzyq&type=zzz'), /«\szzz\s» n’existe pas/],
    ]);
  });

  it('even when it was translated before its script came', async () => {
    const { page } = await site.newPage();
    const { promise: gone, resolve: letGo } = Promise.withResolvers<null>();
    await page.route('**/*.js', async (route) => {
      await gone;
      await route.continue();
    });
    await page.goto(site.at('/ma-depense/'), { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Continuer' }).waitFor();
    await translate(page, way);
    letGo(null);
    await page.locator('astro-island:not([ssr])').waitFor();
    await go('volet=1.1&depense=location')(page);
    await page.locator('.answer-card').waitFor();
    expect(await page.locator('h1').innerText()).toMatch(/^Oui/);
    await page.context().close();
  });
});
