import { describe, expect, it } from 'vitest';
import { startJourney } from '../engines/open.ts';
import { tabToPart } from '../engines/keyboard.ts';

const { at, tab } = startJourney();

const PAGES = ['/parents/conflit-dans-le-couple/', '/parents/visites-apres-des-violences/'];
const GESTURES: [string, () => Promise<void>][] = [
  ['the mouse', () => tab().click('[data-leave]')],
  [
    'Enter',
    async () => {
      await tabToPart(tab(), '[data-leave]');
      await tab().press('Enter');
    },
  ],
  ['Escape pressed twice', () => tab().press('Escape', 'Escape')],
];
const EXIT = '/mentions-legales/';
const SOON = { timeout: 90_000 };

/** Opens a page from the list of pages; one of this server stands for the exit page, so that no other is asked. */
async function open(path: string, exit = at(EXIT)): Promise<void> {
  await tab().goto(at('/parents/'));
  await tab().goto(at(path));
  await tab().run((address) => {
    document.querySelector('[data-leave]')?.setAttribute('href', address);
  }, exit);
}

const url = () => tab().url();
const title = () => tab().run(() => document.readyState === 'complete' && document.title);

describe('« Quitter cette page »', () => {
  it.each(PAGES.flatMap((path) => GESTURES.map(([gesture, act]) => ({ path, gesture, act }))))(
    'leaves $path by $gesture: the tab still answers, and Back does not come back',
    async ({ path, act }) => {
      await open(path);
      await act();
      await expect.poll(url, SOON).toBe(at(EXIT));
      await expect.poll(title, SOON).toContain('Mentions légales');
      await tab().back();
      await expect.poll(url, SOON).toBe(at('/parents/'));
    },
  );

  it.each(PAGES)('hides %s at once, before the exit page comes', async (path) => {
    // An address that leads nowhere: what is seen then is what is seen while the exit page is awaited.
    await open(path, 'javascript:void 0');
    await tab().click('[data-leave]');
    expect(
      await tab().run(() => getComputedStyle(document.querySelector('h1') ?? document.body).visibility),
    ).toBe('hidden');
  });

  it('stays while Escape closes a definition', async () => {
    const page = '/parents/visites-apres-des-violences/';
    const opened = () => tab().run(() => document.querySelectorAll('.gloss:popover-open').length);
    await open(page);
    await tab().click('.term button');
    await expect.poll(opened, SOON).toBe(1);
    await tab().press('Escape', 'Escape');
    await expect.poll(opened, SOON).toBe(0);
    expect(await url()).toBe(at(page));
    await tab().press('Escape', 'Escape');
    await expect.poll(url, SOON).toBe(at(EXIT));
  });
});
