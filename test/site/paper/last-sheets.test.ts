import { afterAll, beforeAll, expect, it } from 'vitest';
import { STRANDS } from '../../../src/schemas/strands.ts';
import { type Site, openSite } from '../site.ts';
import { printed, sheetsOf } from './paper.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each([
  ...STRANDS.map((strand) => `/fiches/${strand.replace('.', '-')}/`),
  '/',
  '/depenses/',
  '/depenses/autre/',
  '/depenses/salaires/',
  '/departements/01/',
  '/departements/59/',
  '/hors-ligne/',
  '/integrer/',
  '/ma-depense/',
  '/quel-volet/',
  '/questions/les-mots-d-avant-2025/',
  '/regles/',
  '/source/reperes/',
  '/parents/parler-a-d-autres-parents/',
  '/parents/parler-seul-a-un-professionnel/',
])(
  '%s ends on no sheet that is nearly empty, and nothing is printed smaller than 9.5 points',
  async (path) => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.at(path));
    const sheets = await sheetsOf(await printed(page));
    expect(sheets.length).toBeGreaterThan(0);
    for (const { filled, smallest } of sheets) {
      expect(filled).toBeGreaterThan(0.12);
      expect(smallest).toBeGreaterThanOrEqual(9.49);
    }
    await page.context().close();
  },
);
