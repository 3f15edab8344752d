import { expect, it } from 'vitest';
import { LIEU } from '../../../content/rules/example-dossier.ts';
import { pressNamed, ready, tabTo, tabToPart } from '../../engines/keyboard.ts';
import { startJourney } from '../../engines/open.ts';
import { openWith } from '../../engines/work.ts';

const journey = startJourney();
const { tab } = journey;

/** What a row of the report says, with ordinary spaces. */
const rowOf = (name: string) =>
  tab().run(
    (wanted) =>
      (document.querySelector<HTMLElement>(`[role=group][aria-label="${wanted}"]`)?.innerText ?? '').replace(
        /[\s\u00A0\u202F]+/g,
        ' ',
      ),
    name,
  );
const field = (id: string) =>
  tab().run((wanted) => {
    const found = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${wanted}`);
    return found && { value: found.value, wrong: found.getAttribute('aria-invalid') === 'true' };
  }, id);
const PURCHASES = '60 · Achats';

it('a report is filled by keyboard alone, mended, kept across a reload, and begins the next year', async () => {
  await openWith(journey, '/mon-bilan/', LIEU);
  await tabTo(tab(), 'Année ou période');
  await tab().type('2026');
  await tabToPart(tab(), '#realise-60');
  await tab().type('beaucoup');
  await tab().press('Tab');
  await expect.poll(() => field('realise-60')).toEqual({ value: 'beaucoup', wrong: true });
  await tab().shiftTab();
  await tab().edit('SelectAll');
  await tab().type('150');
  // 123,45 planned.
  await expect.poll(() => rowOf(PURCHASES)).toContain('+ 26,55 €');
  await tab().press('Tab');
  await tab().type('Un goûter de plus');
  await tab().press('Tab');
  expect(await field('realise-60')).toEqual({ value: '150', wrong: false });

  await tab().reload();
  await ready(tab());
  await expect.poll(() => rowOf(PURCHASES)).toContain('+ 26,55 €');
  expect((await field('pourquoi-60'))?.value).toBe('Un goûter de plus');
  await pressNamed(tab(), 'Commencer le dossier de l’année suivante');
  await pressNamed(tab(), 'C’est fait, commencer');
  await expect.poll(() => field('periode')).toEqual({ value: '', wrong: false });
  expect(await rowOf(PURCHASES)).toContain('123,45 €');
});
