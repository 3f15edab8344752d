import { expect, it } from 'vitest';
import { headingIs, pressNamed, tabTo, tabToPart, wordsOf } from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';

const { at, tab } = startJourney();

const options = () =>
  tab().run(() =>
    document.activeElement?.getAttribute('aria-expanded') === 'true'
      ? document.querySelectorAll('[role=option]').length
      : 0,
  );
const active = () =>
  tab().run(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.textContent ?? '') : '';
  });
const results = () => tab().run(() => document.querySelectorAll('[data-results] li').length);
const query = () => tab().run(() => document.querySelector<HTMLInputElement>('#query')?.value);

it('suggestions are walked, closed and followed by keyboard', async () => {
  await tab().goto(at('/fiches/1-1/'));
  await tabToPart(tab(), '#header-search');
  await tab().type('prison');
  await expect.poll(options).toBeGreaterThan(1);
  await tab().press('ArrowDown');
  await expect.poll(active).toContain('Relais enfants parents');
  await tab().press('Escape');
  await expect.poll(options).toBe(0);
  await tab().press('ArrowDown');
  await expect.poll(options).toBeGreaterThan(1);
  for (let turn = 0; turn < 3 && !(await active()).includes('Relais enfants'); turn += 1)
    await tab().press('ArrowDown');
  await tab().press('Enter');
  await headingIs(tab(), /Relais enfants parents/);
});

it('a search is filtered, followed, and found again', async () => {
  await tab().goto(at('/recherche/'));
  await tabTo(tab(), 'Vos mots');
  await tab().type('location de salle');
  await tab().press('Enter');
  await expect.poll(results).toBeGreaterThan(2);
  const all = await results();
  await expect
    .poll(() => tab().run(() => document.querySelectorAll('[data-filters] input').length))
    .toBeGreaterThan(2);
  await tabToPart(tab(), '[data-filters] input');
  await tab().press(' ');
  await expect.poll(() => tab().url()).toMatch(/(?:type|axe)=/);
  await expect.poll(results).toBeLessThanOrEqual(all);
  const kept = await wordsOf(tab(), '[data-results] li');
  await tabToPart(tab(), '[data-results] a');
  await tab().press('Enter');
  await expect.poll(() => tab().url()).not.toContain('/recherche/');
  await tab().back();
  await expect.poll(query).toBe('location de salle');
  await expect.poll(() => wordsOf(tab(), '[data-results] li')).toBe(kept);
  expect(await tab().run(() => document.querySelectorAll('[data-filters] input:checked').length)).toBe(1);
});

it('words of danger show the numbers to call before anything', async () => {
  await tab().goto(at('/'));
  await tabToPart(tab(), '#home-search');
  await tab().type('mon mari me frappe');
  await expect
    .poll(() => tab().run(() => document.querySelector('[data-safety] a')?.getAttribute('href')))
    .toMatch(/^tel:/);
  expect(await tab().url()).toBe(at('/'));
});

it('the menu opens on a phone, and Escape gives the focus back to its button', async () => {
  await tab().goto(at('/fiches/1-1/'));
  await tab().widen(500, 800);
  const opened = () => tab().run(() => document.querySelectorAll('#menu:popover-open').length);
  await pressNamed(tab(), 'Menu');
  await expect.poll(opened).toBe(1);
  await tab().press('Escape');
  await expect.poll(opened).toBe(0);
  expect(await tab().run(() => document.activeElement?.getAttribute('popovertarget'))).toBe('menu');
});
