import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forget, keep, readChosen, tabStore } from '../../src/departement/chosen.ts';

const CAFS = ['Caf du Nord de l’Exemple', 'Caf du Sud de l’Exemple'];
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.local [data-caf]')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
const radio = (name: string) => document.querySelector<HTMLInputElement>(`[value="${name}"]`);

let opened = 0;

/** The page of a département with two Cafs, as `CafChoice.astro` and its lists write it. */
async function open(): Promise<void> {
  document.body.innerHTML = `<fieldset data-cafs="00" hidden><legend>De quelle Caf dépendez-vous ?</legend>
${[...CAFS, ''].map((name) => `<label><input type="radio" name="caf" value="${name}"${name ? '' : ' checked'}>${name}</label>`).join('')}</fieldset>
<ul class="local"><li data-caf="${CAFS[0] ?? ''}">nord</li><li data-caf="${CAFS[1] ?? ''}">sud</li><li data-caf="">toutes</li></ul>`;
  // Run anew on each page, as a browser does.
  opened += 1;
  await import(/* @vite-ignore */ `/src/components/departement/script/choose-caf.ts?page=${String(opened)}`);
}

const kept = () => readChosen(location.pathname, tabStore(), ['00', '59']);

beforeEach(() => forget(tabStore()));
afterEach(() => {
  forget(tabStore());
  document.body.replaceChildren();
});

describe('a page with two Cafs', () => {
  it('asks which, and chooses none', async () => {
    await open();
    expect(document.querySelector('fieldset')?.hidden).toBe(false);
    expect(shown()).toEqual(['nord', 'sud', 'toutes']);
    expect(kept().shown).toBeNull();
  });

  it('puts the words of the others aside, and keeps the answer for the other pages', async () => {
    await open();
    radio(CAFS[1] ?? '')?.click();
    expect(shown()).toEqual(['sud', 'toutes']);
    expect(kept()).toMatchObject({ shown: '00', caf: CAFS[1] });
    radio('')?.click();
    expect(shown()).toEqual(['nord', 'sud', 'toutes']);
    expect(kept()).toMatchObject({ shown: '00', caf: '' });
  });

  it('remembers what the tab keeps', async () => {
    keep(tabStore(), '00', CAFS[0]);
    await open();
    expect(radio(CAFS[0] ?? '')?.checked).toBe(true);
    expect(shown()).toEqual(['nord', 'toutes']);
  });

  it('changes nothing of another département that the tab keeps', async () => {
    keep(tabStore(), '59');
    await open();
    radio(CAFS[0] ?? '')?.click();
    expect(shown()).toEqual(['nord', 'toutes']);
    expect(kept()).toMatchObject({ shown: '59', caf: '' });
  });
});
