import { expect, it } from 'vitest';
import { LIEU } from '../../../content/rules/example-dossier.ts';
import { nameOfFocus, pressNamed, ready, wordsOf } from '../../engines/keyboard.ts';
import { startJourney } from '../../engines/open.ts';
import { openWith } from '../../engines/work.ts';

const journey = startJourney();
const { at, tab } = journey;

const names = () =>
  tab().run(() =>
    [...document.querySelectorAll<HTMLElement>('.projects li .project-name')].map(({ innerText }) =>
      innerText.trim(),
    ),
  );
const focus = () => tab().run(() => document.activeElement?.id);
const title = () => tab().run(() => document.querySelector<HTMLInputElement>('#titre')?.value);

it('a dossier of two projects is made by keyboard alone: named, changed, told in the tools, taken out, undone', async () => {
  await openWith(journey, '/mon-dossier/', LIEU);
  await pressNamed(tab(), 'Un autre projet dans ce dossier');
  await expect.poll(focus).toBe('titre');
  await tab().type('Sorties');
  await expect.poll(names).toEqual(['La maison des parents', 'Sorties']);
  await tab().goto(at('/mon-budget/'));
  await ready(tab());
  await expect.poll(() => wordsOf(tab(), 'main')).toContain('Projet 2 sur 2 : Sorties');
  await pressNamed(tab(), 'Changer de projet');
  await expect.poll(names).toEqual(['La maison des parents', 'Sorties']);
  await pressNamed(tab(), 'La maison des parents');
  await expect.poll(title).toBe('La maison des parents');
  expect(await nameOfFocus(tab())).toBe('La maison des parents');
  await pressNamed(tab(), 'Retirer : Sorties');
  await expect.poll(names).toEqual([]);
  await expect.poll(() => tab().run(() => document.activeElement !== document.body)).toBe(true);
  await pressNamed(tab(), 'Annuler : projet retiré');
  await expect.poll(names).toEqual(['La maison des parents', 'Sorties']);
});
