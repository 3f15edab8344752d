import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersOf, GOOD_PROJECTS } from '../../node/rules/checklist/projects/good-projects.ts';
import { REFUSALS } from '../../node/rules/checklist/projects/refusals.ts';
import { type Site, openSite } from '../site.ts';
import { ready } from '../tools/workbench.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const plain = (text: string) => text.replace(/\s+/g, ' ');
const textOf = async (locator: Locator) => plain(await locator.innerText());

/** What never weighs on the answer is said all the same, whatever the paper. */
const NOTED = {
  action: 'coordination-pdn',
  changes: 'bilan-annuel=non',
  title: /^Volet 4\.1 · .* Oui, selon l’annexe$/,
  says: 'un bilan chaque année ; vous avez répondu non. Ajoutez l’évaluation et ce bilan à ses missions.',
};

const SAID = [
  ...REFUSALS.map((refusal) => ({
    ...refusal,
    title: /^Volet \d\.\d · .* Non, (ce que vous prévoyez n’entre pas dans ce volet|selon l’annexe)$/,
  })),
  NOTED,
];

describe('a project that the annexe rules out, or that leaves something aside, says the same sentence', () => {
  it.each(SAID)(
    'on the card, on paper, in what is copied, in the dossier: $action, $changes',
    async ({ action, changes, title, says }) => {
      const { page, faults } = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
      const answers = answersOf(`${GOOD_PROJECTS[action] ?? ''} ${changes}`);
      await page.goto(site.at(`/quel-volet/#${new URLSearchParams({ action, ...answers }).toString()}`));
      const card = page.getByRole('article');
      expect(await textOf(card)).toContain(says);
      expect(await textOf(card.locator('h1'))).toMatch(title);
      await page.getByRole('button', { name: 'Copier le texte' }).click();
      await page.getByText('Copié.').waitFor();
      expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toContain(says);
      await page.emulateMedia({ media: 'print' });
      expect(await textOf(card)).toContain(says);
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('link', { name: 'Ajouter à mon dossier' }).click();
      await ready(page);
      expect(await textOf(page.locator('.outcome'))).toContain(says);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
