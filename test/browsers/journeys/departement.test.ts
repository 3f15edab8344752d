import { expect, it } from 'vitest';
import { headingIs, nameOfFocus, pressNamed, tabTo, wordsOf } from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';

const { at, tab } = startJourney();

const bar = () => wordsOf(tab(), '.chosen-departement');

it('the map is walked by keyboard, or passed, and a département is opened from it', async () => {
  await tab().goto(at('/departements/'));
  await tabTo(tab(), 'Passer la carte');
  await tab().press('Tab');
  expect(await nameOfFocus(tab())).toBe('Ain (01)');
  // Where the focus is, is seen.
  const fills = () =>
    tab().run(() =>
      [...document.querySelectorAll('.france svg a path')]
        .slice(0, 2)
        .map((path) => getComputedStyle(path).fill),
    );
  const [ain, aisne] = await fills();
  expect(ain).not.toBe(aisne);
  await tab().press('Tab');
  expect(await nameOfFocus(tab())).toBe('Aisne (02)');
  expect(await fills()).toEqual([aisne, ain]);
  await tab().press('Enter');
  await headingIs(tab(), /^Aisne$/);
  await tab().goto(at('/departements/'));
  await tabTo(tab(), 'Passer la carte');
  await tab().press('Enter');
  await tab().press('Tab');
  expect(await nameOfFocus(tab())).toMatch(/^01\s*Ain$/);
});

it('a département that is typed is opened, chosen, known elsewhere, and forgotten', async () => {
  await tab().goto(at('/departements/'));
  await tabTo(tab(), 'Votre département');
  await tab().type('haute garonne');
  await tab().press('Enter');
  await headingIs(tab(), /^Haute-Garonne$/);
  await pressNamed(tab(), 'C’est mon département');
  await expect.poll(bar).toContain('Votre département : Haute-Garonne');
  await tab().goto(at('/fiches/1-1/'));
  await expect.poll(bar).toContain('Haute-Garonne');
  await pressNamed(tab(), 'Oublier');
  await expect.poll(bar).toBe('');
  expect(await tab().run(() => document.activeElement?.id)).toBe('contenu');
  await tab().reload();
  await headingIs(tab(), /./);
  expect(await bar()).toBe('');
});
