import { afterAll, beforeAll, expect, it } from 'vitest';
import { CopiedSite } from '../../site/offline/copied-site.ts';
import {
  choose,
  headingIs,
  pressNamed,
  ready,
  tabToPart,
  wizardReady,
  wordsOf,
} from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';

const { tab } = startJourney();

let site: CopiedSite;
beforeAll(async () => {
  site = new CopiedSite('dist', '/');
  await site.start();
});
afterAll(() => site.close());

const control = () => wordsOf(tab(), '[data-offline]');
const copied = () => wordsOf(tab(), '.kept-copy');

it('the site is kept by one gesture, read and used without a network with a département, then forgotten', async () => {
  await tab().goto(site.at('departements/00/'));
  await pressNamed(tab(), 'C’est mon département');
  await expect.poll(() => wordsOf(tab(), '.chosen-departement')).toContain('Exemple');
  await tab().goto(site.at('mon-budget/'));
  await ready(tab());
  await pressNamed(tab(), 'Garder hors ligne');
  await expect.poll(control, { timeout: 90_000 }).toContain('C’est gardé');
  await expect.poll(control).toContain('avec le département 00');
  // Who pressed the button reads on from what came in its place.
  expect(await tab().run(() => document.activeElement?.closest('[data-offline]') !== null)).toBe(true);

  await site.stop();
  await tab().goto(site.at('fiches/1-1/'));
  await headingIs(tab(), /Parents entre eux/i);
  await expect.poll(copied).toMatch(/^Copie du /);
  await tab().goto(site.at('departements/00/'));
  await headingIs(tab(), /Exemple/);
  await expect
    .poll(() => tab().run(() => document.querySelectorAll('[data-call][data-status]').length))
    .toBeGreaterThan(0);
  expect(await calendar()).toMatch(/^BEGIN:VCALENDAR/);

  await tab().goto(site.at('ma-depense/'));
  await headingIs(tab(), /Quelle dépense/);
  await wizardReady(tab());
  await choose(tab(), 'depense', 'location');
  await pressNamed(tab(), 'Continuer');
  await headingIs(tab(), /volet/);
  await choose(tab(), 'volet', '1.1');
  await pressNamed(tab(), 'Continuer');
  await headingIs(tab(), /^Oui/);
  await tab().goto(site.at('parents/je-suis-a-bout/'));
  await headingIs(tab(), /n’est pas dans votre copie/);
  expect(await tab().run(() => document.querySelectorAll('a[href="tel:3919"]').length)).toBeGreaterThan(0);

  await site.start();
  await tab().goto(site.at('mon-budget/'));
  await ready(tab());
  await expect.poll(control).toContain('Gardé hors ligne');
  // The bar of the département has such a button too.
  await tabToPart(tab(), '[data-offline] button');
  await tab().press('Enter');
  await expect.poll(control).toContain('est effacée de cet appareil');
  await expect.poll(kept).toEqual({ stores: 0, workers: 0 });
});

/** The dates of the département, as the page would hand them on. */
async function calendar(): Promise<string> {
  await tab().run(() => {
    void fetch('dates.ics')
      .then((response) => response.text())
      .then((text) => {
        document.documentElement.dataset['read'] = text;
      });
  });
  const read = () => tab().run(() => document.documentElement.dataset['read'] ?? '');
  await expect.poll(read).not.toBe('');
  return read();
}

/** What the browser holds of the site besides what it is doing. */
async function kept(): Promise<{ stores: number; workers: number }> {
  await tab().run(() => {
    delete document.documentElement.dataset['kept'];
    void Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(
      ([stores, workers]) => {
        document.documentElement.dataset['kept'] = JSON.stringify({
          stores: stores.length,
          workers: workers.length,
        });
      },
    );
  });
  const read = () => tab().run(() => document.documentElement.dataset['kept'] ?? '');
  await expect.poll(read).not.toBe('');
  return JSON.parse(await read()) as { stores: number; workers: number };
}
