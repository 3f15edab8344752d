import { expect, it } from 'vitest';
import { headingIs, nameOfFocus, pressNamed, tabTo } from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';

const { at, tab } = startJourney();

it('a question is opened from their list, and what to send is copied, by keyboard alone', async () => {
  await tab().goto(at('/questions/'));
  await pressNamed(tab(), 'Quand déposer');
  await headingIs(tab(), /^Quand déposer/);
  await pressNamed(tab(), 'Copier');
  await expect
    .poll(() => tab().run(() => document.activeElement?.nextElementSibling?.textContent))
    .toMatch(/^Copié/);
  const asked = await tab().run(
    () => document.querySelector('.ask-it blockquote')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
  );
  expect(asked.length).toBeGreaterThan(40);
  await tabTo(tab(), 'la page de votre département');
  await tab().press('Enter');
  await headingIs(tab(), /Dans votre département/);
  await tab().goto(at('/recherche/'));
  await tabTo(tab(), 'Vos mots');
  expect(await nameOfFocus(tab())).toMatch(/^Vos mots/);
  await tab().edit('Paste');
  // A field of one line makes spaces of what begins a line.
  await expect
    .poll(() =>
      tab().run(() => document.querySelector<HTMLInputElement>('#query')?.value.replace(/\s+/g, ' ').trim()),
    )
    .toBe(asked);
});
