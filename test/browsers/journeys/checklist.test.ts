import { expect, it } from 'vitest';
import { choose, headingIs, nameOfFocus, pressNamed, wizardReady, wordsOf } from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';
import type { Tab } from '../engines/tab.ts';

const { at, tab, another } = startJourney();

/** Answers every question of the list, as « Tab » meets them, up to the button that ends it. */
async function answerAll(tab: Tab): Promise<number> {
  for (let stop = 0, answered = 0; stop < 160; stop += 1) {
    await tab.press('Tab');
    const { type, empty, inMain } = await tab.run(() => {
      const field = document.activeElement as HTMLInputElement | null;
      return {
        type: field?.type,
        empty: field?.value === '',
        inMain: field?.closest('main') !== null,
      };
    });
    if (inMain && type === 'radio') {
      await tab.press(' ');
      answered += 1;
    } else if (inMain && type === 'text' && empty) {
      await tab.type('3,5');
      answered += 1;
    } else if ((await nameOfFocus(tab)) === 'Voir la réponse') return answered;
  }
  throw new Error('« Voir la réponse » is never reached.');
}

it('the questions of a lieu ressources are answered by keyboard alone, changed, left and shared', async () => {
  await tab().goto(at('/'));
  await pressNamed(tab(), 'Mon projet Le décrire');
  await headingIs(tab(), /mettre en place/);
  await wizardReady(tab());
  await choose(tab(), 'action', 'lieu-ressources');
  await pressNamed(tab(), 'Continuer');
  await headingIs(tab(), /lieu ressources/i);
  await expect
    .poll(() => tab().run(() => document.querySelectorAll('main fieldset').length))
    .toBeGreaterThan(20);
  expect(await answerAll(tab())).toBe(32);
  await tab().press('Enter');
  await headingIs(tab(), /^Volet 3\.1/);
  const answer = await wordsOf(tab(), 'h1');

  await tab().back();
  await expect.poll(() => wordsOf(tab(), 'h1')).not.toBe(answer);
  await tab().forward();
  await headingIs(tab(), /^Volet 3\.1/);
  await tab().reload();
  await headingIs(tab(), /^Volet 3\.1/);
  await wizardReady(tab());

  const other = await another();
  await other.goto(await tab().url());
  await headingIs(other, /^Volet 3\.1/);
  expect(await wordsOf(other, 'h1')).toBe(answer);
});
