import { expect, it } from 'vitest';
import {
  headingIs,
  pressNamed,
  ready,
  tabTo,
  tabToPart,
  wizardReady,
  wordsOf,
} from '../../engines/keyboard.ts';
import { startJourney } from '../../engines/open.ts';

const { at, tab } = startJourney();

const labels = () =>
  tab().run(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('.budget-lines .line .label textarea')].map(
      ({ value }) => value,
    ),
  );
const focus = () => tab().run(() => document.activeElement?.id ?? '');
const amount = () => tab().run(() => document.querySelector<HTMLInputElement>('#l1-montant')?.value);
const isWrong = () =>
  tab().run(() => document.querySelector('#l1-montant')?.getAttribute('aria-invalid') === 'true');
/** A row of the totals, as read. */
const total = (name: string) =>
  tab().run((wanted) => {
    const row = [...document.querySelectorAll<HTMLElement>('.budget-side tr')].find(({ innerText }) =>
      innerText.startsWith(wanted),
    );
    return row?.querySelector('td')?.innerText.replace(/[\s\u00A0\u202F]+/g, ' ') ?? '';
  }, name);

const ROOM = 'Location de salles ou de matériel';
const WAGES = 'Salaire de l’animatrice';

it('a budget is made by keyboard alone: added, mended, judged, moved, deleted, pasted, kept', async () => {
  await tab().goto(at('/ma-depense/#volet=1.1&depense=location'));
  await headingIs(tab(), /^Oui/);
  await wizardReady(tab());
  await pressNamed(tab(), 'Ajouter à mon budget');
  await ready(tab());
  await expect.poll(labels).toEqual([ROOM]);

  await tabToPart(tab(), '#l1-montant');
  await tab().type('12,345');
  await tab().press('Tab');
  await expect
    .poll(async () => [await amount(), await isWrong(), await focus()])
    .toEqual(['12,345', true, 'l1-categorie']);
  await tab().shiftTab();
  expect(await focus()).toBe('l1-montant');
  await tab().edit('SelectAll');
  await tab().type('100');
  await tab().press('Tab');
  await expect.poll(isWrong).toBe(false);
  expect(await amount()).toBe('100,00');
  await expect.poll(() => total('Éligible')).toBe('100,00 €');

  await pressNamed(tab(), 'Ajouter une ligne');
  await expect.poll(focus).toBe('l2-libelle');
  await tab().type(WAGES);
  await tab().press('Tab');
  await tab().type('1 320,5');
  await tab().press('Tab');
  await expect
    .poll(() => tab().run(() => document.querySelector<HTMLSelectElement>('#l2-categorie')?.value))
    .toBe('salaires');
  await pressNamed(tab(), 'C’est bien cela');
  await expect.poll(() => tab().run(() => document.activeElement?.textContent)).toMatch(/^Répondre/);
  await tab().press('Enter');
  for (const [question, option] of [
    [/déjà payées/, 'Non'],
    [/temps de travail/, 'Oui'],
    [/prouver/, 'Oui'],
  ] as const) {
    const asked = () =>
      tab().run(() => [...document.querySelectorAll('.line-question legend')].at(-1)?.textContent ?? '');
    await expect.poll(asked).toMatch(question);
    await tabToPart(tab(), '.line-question:last-of-type input');
    for (let turn = 0; turn < 4 && !(await tab().run(isNamed, option)); turn += 1)
      await tab().press('ArrowDown');
    await tab().press(' ');
  }
  await expect.poll(() => total('Éligible')).toBe('1 420,50 €');

  await tabTo(tab(), `Monter : ${WAGES}`);
  await tab().press('Enter');
  await expect.poll(labels).toEqual([WAGES, ROOM]);
  expect(await focus()).toBe('l2-monter');
  await tabTo(tab(), `Supprimer : ${WAGES}`);
  await tab().press('Enter');
  await expect.poll(labels).toEqual([ROOM]);
  await expect.poll(focus).toBe('l1-libelle');
  await pressNamed(tab(), 'Annuler : ligne supprimée');
  await expect.poll(labels).toEqual([WAGES, ROOM]);

  await pressNamed(tab(), 'Coller ou importer un tableau');
  await tabTo(tab(), 'Collez le tableau ici');
  // Typed, cut, then pasted: the page hears a true paste.
  await tab().type('Affiches;50\nGoûters;20');
  await tab().edit('SelectAll');
  await tab().edit('Cut');
  expect(await tab().run(() => document.querySelector<HTMLTextAreaElement>('#tableau')?.value)).toBe('');
  await tab().edit('Paste');
  await pressNamed(tab(), 'Ajouter 2 lignes');
  await expect.poll(labels).toEqual([WAGES, ROOM, 'Affiches', 'Goûters']);
  await expect.poll(() => total('Total')).toBe('1 490,50 €');

  await tab().reload();
  await ready(tab());
  expect(await labels()).toEqual([WAGES, ROOM, 'Affiches', 'Goûters']);
  await expect.poll(() => total('Total')).toBe('1 490,50 €');
  expect(await wordsOf(tab(), '.budget-lines h2')).toBe('Vos dépenses (4)');
});

/** Runs in the page: whether the focused radio is named so. */
function isNamed(option: string): boolean {
  const focused = document.activeElement as HTMLInputElement | null;
  return focused?.labels?.[0]?.textContent.startsWith(option) ?? false;
}
