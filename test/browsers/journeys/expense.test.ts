import { expect, it } from 'vitest';
import { choose, chosen, headingIs, pressNamed, tabTo, wizardReady } from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';

const { at, tab, another } = startJourney();

it('a verdict is reached from the home page by keyboard alone, changed, left and found again', async () => {
  await tab().goto(at('/'));
  await pressNamed(tab(), 'Vérifier une dépense');
  await headingIs(tab(), /Quelle dépense/);
  await wizardReady(tab());
  await pressNamed(tab(), 'Continuer');
  await expect.poll(() => tab().run(() => document.title)).toMatch(/^Erreur/);
  await expect.poll(() => tab().run(() => document.activeElement?.className)).toBe('error-summary');
  await choose(tab(), 'depense', 'location');
  await pressNamed(tab(), 'Continuer');
  await headingIs(tab(), /volet/);
  expect(await tab().run(() => document.activeElement?.localName)).toBe('h1');
  await choose(tab(), 'volet', '1.1');
  await pressNamed(tab(), 'Continuer');
  await headingIs(tab(), /^Oui/);

  await tab().back();
  await headingIs(tab(), /volet/);
  await expect.poll(() => chosen(tab(), 'volet')).toBe('1.1');
  await tab().back();
  await headingIs(tab(), /Quelle dépense/);
  await expect.poll(() => chosen(tab(), 'depense')).toBe('location');
  await tab().forward();
  await headingIs(tab(), /volet/);
  await tab().forward();
  await headingIs(tab(), /^Oui/);
  await tab().reload();
  await headingIs(tab(), /^Oui/);
  await wizardReady(tab());

  await pressNamed(tab(), 'Modifier : Dans quel volet');
  await headingIs(tab(), /volet/);
  await choose(tab(), 'volet', '3.1');
  await pressNamed(tab(), 'Continuer');
  await headingIs(tab(), /charge habituelle|déjà/);
});

it('a copied link opens the same answer elsewhere', async () => {
  await tab().goto(at('/ma-depense/#volet=1.1&depense=location'));
  await headingIs(tab(), /^Oui/);
  await wizardReady(tab());
  await pressNamed(tab(), 'Copier le lien');
  await expect
    .poll(() => tab().run(() => document.activeElement?.nextElementSibling?.textContent))
    .toBe('Copié.');
  // What was copied is read as a reader would: pasted in a field.
  await tab().goto(at('/recherche/'));
  await tabTo(tab(), 'Vos mots');
  await tab().edit('Paste');
  const link = await tab().run(() => document.querySelector<HTMLInputElement>('#query')?.value ?? '');
  expect(link.startsWith(at('/ma-depense/#'))).toBe(true);
  const other = await another();
  await other.goto(link);
  await headingIs(other, /^Oui/);
});
