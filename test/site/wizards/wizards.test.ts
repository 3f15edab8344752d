import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../pages/axe.ts';
import { type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function open(path: string, options = {}): Promise<{ page: Page; faults: string[] }> {
  const opened = await site.newPage(options);
  await opened.page.goto(site.at(path), { waitUntil: 'load' });
  await ready(opened.page);
  return opened;
}

/** Waits until the wizard has read its address and shows its step. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('astro-island[ssr]') && (document.querySelector('h1')?.innerText ?? '') !== '',
  );
}

const heading = (page: Page) => page.locator('h1').innerText();

/** Presses Tab until the focused element matches; fails when it never does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

async function pressContinue(page: Page): Promise<void> {
  await tabTo(page, 'main [data-continue]');
  await page.keyboard.press('Enter');
}

async function headingIs(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => new RegExp(wanted, 'i').test(document.querySelector('h1')?.innerText ?? ''),
    words,
  );
}

/** Every kind of state of the two wizards, by its address, and the words its heading must hold. */
const STATES: [kind: string, path: string, heading: RegExp][] = [
  ['question, strand', '/ma-depense/#depense=location', /volet/i],
  ['question, usual cost', '/ma-depense/#depense=location&volet=2.2', /charge habituelle/],
  ['card, eligible', '/ma-depense/#volet=1.1&depense=location', /^Oui/],
  ['card, ineligible', '/ma-depense/#volet=1.1&depense=investissement', /^Non/],
  [
    'card, conditional',
    '/ma-depense/#depense=salaires&volet=1.1&deja-finance=non&temps-en-plus=oui&justificatif=non',
    /condition/,
  ],
  ['card, silent', '/ma-depense/#depense=alimentation&volet=1.1', /annexe/],
  [
    'card, contradictory',
    '/ma-depense/#depense=salaires&volet=2.2&deja-finance=non&temps-en-plus=non',
    /annexe/,
  ],
  ['card, one verdict a strand', '/ma-depense/#depense=investissement&volet=nsp', /volet/i],
  ['card, only « je ne sais pas » in the way', '/ma-depense/#depense=location&volet=2.2&habituelle=nsp', /./],
  ['notice of what a link lost', '/ma-depense/#depense=zz&couleur=bleu', /dépense/],
  ['checklist', '/quel-volet/#action=groupe-parents', /groupe de parents/i],
  ['card, excluded', '/quel-volet/#action=formation-professionnels', /./],
  ['card, neighbour', '/quel-volet/#action=laep', /annexe/],
  ['card, nothing to judge', '/quel-volet/#action=conseil-conjugal', /./],
  ['département', '/quel-volet/#action=mesure-protegee&departement=23', /./],
];

describe('every kind of wizard state', () => {
  it.each(STATES)('%s: has no violation in either scheme, and fits 320 px', async (_kind, path, words) => {
    const { page, faults } = await open(path, { bypassCSP: true });
    expect(await heading(page)).toMatch(words);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('the error summary has no violation, and holds the focus', async () => {
    const { page } = await open('/ma-depense/#depense=location', { bypassCSP: true });
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect.poll(() => page.title()).toMatch(/^Erreur/);
    expect(
      await page.evaluate(
        () => document.activeElement?.closest('[role="alert"], [aria-labelledby], section, div')?.textContent,
      ),
    ).toMatch(/choisi|réponse|problème|erreur/i);
    expect(await violations(page)).toEqual([]);
  });
});

describe('a journey by keyboard alone', () => {
  it('goes from a sentence to a verdict, and back', async () => {
    const { page, faults } = await open('/ma-depense/');
    await tabTo(page, '#phrase');
    await page.keyboard.type('des flyers pour la soirée débat');
    await page
      .getByRole('status')
      .getByText(/proposition/)
      .waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await pressContinue(page);
    await headingIs(page, 'volet');
    await tabTo(page, 'input[type="radio"]');
    await page.keyboard.press('Space');
    await pressContinue(page);
    await headingIs(page, '^Oui');
    expect(new URL(page.url()).hash).toMatch(/depense=communication/);
    expect(new URL(page.url()).hash).toMatch(/volet=1.1/);
    await page.goBack();
    await headingIs(page, 'volet');
    expect(faults).toEqual([]);
  });

  it('keeps its answers over a reload', async () => {
    const { page } = await open('/ma-depense/#volet=1.1&depense=location');
    await page.reload();
    await ready(page);
    expect(await heading(page)).toMatch(/^Oui/);
  });
});

describe('going back', () => {
  it('finds what was chosen at each step, one step back or two, over a reload too', async () => {
    const { page } = await open('/ma-depense/');
    const chosen = (name: string) => page.locator(`input[name="${name}"]:checked`);
    await page.locator('input[name="depense"][value="salaires"]').check();
    await pressContinue(page);
    await page.locator('input[name="volet"][value="1.1"]').check();
    await pressContinue(page);
    await page.locator('input[name="volet"]').first().waitFor({ state: 'detached' });

    await page.goBack();
    await expect.poll(() => chosen('volet').getAttribute('value')).toBe('1.1');
    await page.reload();
    await ready(page);
    await expect.poll(() => chosen('volet').getAttribute('value')).toBe('1.1');
    await page.goBack();
    await expect.poll(() => chosen('depense').getAttribute('value')).toBe('salaires');

    await page.goForward();
    await page.goForward();
    await page.locator('input[name="volet"]').first().waitFor({ state: 'detached' });
    await page.evaluate(() => {
      history.go(-2);
    });
    await expect.poll(() => chosen('depense').getAttribute('value')).toBe('salaires');
    await page.context().close();
  });
});

describe('« Modifier »', () => {
  it.each([320, 360, 1024, 1280, 1440])('is never cut, on a screen of %i pixels', async (width) => {
    const { page } = await open('/ma-depense/#volet=1.1&depense=location');
    await page.setViewportSize({ width, height: 900 });
    const lines = await page.locator('.answers dd button').evaluateAll((buttons) =>
      buttons.map(({ firstChild }) => {
        const word = document.createRange();
        if (firstChild) word.selectNode(firstChild);
        return [word.toString(), word.getClientRects().length];
      }),
    );
    expect(lines).toEqual([
      ['Modifier', 1],
      ['Modifier', 1],
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

describe('what a link brings', () => {
  const garbage = 'é%ZZ&&==%00'.repeat(900);
  it.each([
    ['10 KB of garbage', `#${garbage}`],
    ['a script in a value', '#depense=%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E&volet=1.1'],
    ['an inherited key', '#__proto__=oui&constructor=non&depense=location'],
    ['a stale id', '#depense=frais-de-bouche&volet=1.1'],
    ['a verdict of another version', '#volet=1.1&depense=location&r=autre'],
  ])('%s is dropped, and said; nothing breaks, nothing runs', async (_name, hash) => {
    const { page, faults } = await open(`/ma-depense/${hash}`);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').innerText()).toMatch(/reconnu|règles ont changé/i);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.evaluate(() => (({}) as Record<string, unknown>)['oui'])).toBeUndefined();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the server', () => {
  it('never hears an answer', async () => {
    const before = site.requests.length;
    const { page } = await open('/ma-depense/#volet=1.1&depense=location');
    await page.goto(site.at('/ma-depense/'));
    await ready(page);
    await page.getByLabel('Location de salles ou de matériel').check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.waitForURL(/#depense=location/);
    await page.reload();
    await ready(page);
    await page.goto(site.at('/quel-volet/#action=groupe-parents&enfants-presents=oui'));
    await page.waitForLoadState('networkidle');
    const log = site.requests.slice(before).join('\n');
    expect(log).toContain('/ma-depense/');
    expect(log).not.toMatch(/location|groupe-parents|enfants-presents|volet=|depense=/);
    expect(await page.locator('form').count()).toBe(0);
  });
});
