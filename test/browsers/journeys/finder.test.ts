import { expect, it } from 'vitest';
import { headingIs, tabToPart } from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';

const { at, tab } = startJourney();

const ANSWERS = ['De mon petit-enfant', 'Garder un lien', 'L’un de nous est en prison'];

const found = () =>
  tab().run(() =>
    [...document.querySelectorAll<HTMLElement>('.finder .needs a')]
      .filter((link) => link.getClientRects().length > 0)
      .map(({ innerText }) => innerText.trim()),
  );
const chosen = () =>
  tab().run(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    return focused?.checked ? (focused.labels?.[0]?.innerText ?? '') : '';
  });

it('three answers by keyboard alone lead a parent to a page', async () => {
  await tab().goto(at('/parents/'));
  await tabToPart(tab(), '.finder summary');
  await tab().press('Enter');
  for (const answer of ANSWERS) {
    await tab().press('Tab', ' ');
    for (let turn = 0; turn < 12 && !(await chosen()).startsWith(answer); turn += 1)
      await tab().press('ArrowDown');
    expect(await chosen()).toMatch(new RegExp(`^${answer}`));
  }
  await expect.poll(found).toEqual(['L’un de nous est en prison']);
  await expect
    .poll(() => tab().run(() => document.querySelector('[role=status]')?.textContent))
    .toMatch(/^1\spage$/);
  await tab().press('Tab', 'Enter');
  await headingIs(tab(), /prison/);
});
