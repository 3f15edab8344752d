import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import { EXAMPLE_BUDGET } from '../../../src/workbench/budget/example-budget.ts';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { type Site, openSite } from '../site.ts';
import { remember } from '../tools/workbench.ts';
import { GROUP, HOURS, LIEU_LINK } from './answered.ts';
import { printed, sheetsOf } from './paper.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const EXAMPLE = { ...LIEU, budget: EXAMPLE_BUDGET };

it.each<[name: string, path: string, shown: string, most: number, work?: Workbench]>([
  ['a simple expense', '/ma-depense/#volet=1.1&depense=location', '.answer-card', 1],
  ['a salary', `/ma-depense/${HOURS}`, '.answer-card', 2],
  ['an expense of which nothing is said', '/ma-depense/#volet=2.1&depense=location', '.answer-card', 1],
  ['a project', `/quel-volet/${GROUP}`, '.answer-card', 2],
  ['the longest project', `/quel-volet/${LIEU_LINK}`, '.answer-card', 3],
  ['the dossier', '/mon-dossier/', '.dossier-sheet', 4, LIEU],
  ['the budget', '/mon-budget/', '.budget-more', 2, EXAMPLE],
  ['the evaluation', '/mon-evaluation/', '.printed-grid', 1, LIEU],
])(
  '%s: few sheets, none nearly empty, a line above each, no long address, no small type',
  async (_name, path, shown, most, work) => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    if (work) await page.addInitScript(remember, JSON.stringify(work));
    await page.goto(site.at(path));
    await page.locator(shown).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Control');
    await page.waitForTimeout(1_000);
    const sheets = await sheetsOf(await printed(page));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(most);
    for (const sheet of sheets) {
      expect(sheet.text).toContain('Parentalité, mode d’emploi');
      expect(sheet.filled).toBeGreaterThan(0.12);
      expect(sheet.smallest).toBeGreaterThanOrEqual(9.49);
      expect(sheet.longest).toBeLessThanOrEqual(100);
    }
    await page.context().close();
  },
);

it.each([
  [
    'says each answer of a project once, but for those that its conditions do not say',
    GROUP,
    ['6 parents', 'En présence'],
  ],
  ['longest', LIEU_LINK, ['6 demi-journées', '6 Etp', 'Une seule personne']],
])('a project on paper %s', async (_name, link, kept) => {
  const { page } = await site.newPage();
  await page.goto(site.at(`/quel-volet/${link}`));
  await page.locator('.answer-card').waitFor();
  await page.emulateMedia({ media: 'print' });
  const answers = await page.locator('.answers').innerText();
  for (const answer of kept) expect(answers).toContain(answer);
  expect(answers).not.toMatch(/^Oui$/m);
  await page.context().close();
});
