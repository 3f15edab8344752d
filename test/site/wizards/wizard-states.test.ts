import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../pages/axe.ts';
import { BASE_DIST } from '../build/built.ts';
import { type Site, openSite } from '../site.ts';

let site: Site;
let page: Page;
let faults: string[];
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  ({ page, faults } = await site.newPage());
  return () => page.context().close();
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const hash = () => page.evaluate(() => location.hash);

/** Keeps every script waiting, as a slow network would, until the returned function is called. */
async function holdScripts(): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

describe('before the script is there', () => {
  it('the first question can be answered, and « Continuer » is remembered', async () => {
    const release = await holdScripts();
    await page.goto(site.at('/ma-depense/'), { waitUntil: 'commit' });
    await page.getByRole('radio', { name: 'Location' }).check();
    await page.getByRole('button', { name: 'Continuer' }).click();
    release();
    await heading('Dans quel volet du fonds').waitFor();
    expect(await hash()).toMatch(/^#depense=location&r=/);
    expect(faults).toEqual([]);
  });

  it('a choice and a phrase are kept', async () => {
    const release = await holdScripts();
    await page.goto(site.at('/quel-volet/'), { waitUntil: 'commit' });
    await page.getByRole('textbox', { name: 'Décrivez votre projet' }).fill('café des parents');
    release();
    await page.getByText(/\d propositions?/).waitFor();
    expect(await page.getByRole('radio').first().getAttribute('value')).toBe('groupe-parents');
    expect(faults).toEqual([]);
  });

  it('a link that already answers shows no first question', async () => {
    const release = await holdScripts();
    await page.goto(site.at('/ma-depense/#volet=1.1&depense=location'), { waitUntil: 'commit' });
    await page.locator('.wizard').waitFor({ state: 'attached' });
    expect(await page.locator('.wizard').isVisible()).toBe(false);
    release();
    await heading('Oui, selon l’annexe').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('the first HTML is the same whatever the link', async () => {
    const html = await (await fetch(site.at('/ma-depense/'))).text();
    expect(html).toContain('Quelle dépense voulez-vous vérifier');
    expect(html).not.toMatch(/<form|checked=""/);
  });
});

describe('a link', () => {
  it.each([
    ['/ma-depense/#volet=1.1&depense=location', 'Oui, selon l’annexe'],
    [
      '/ma-depense/#volet=1.2&depense=salaires&deja-finance=non&temps-en-plus=oui&justificatif=non',
      'Oui, sous condition',
    ],
    ['/ma-depense/#volet=1.1&depense=fonctionnement', 'Non, pas dans ce volet'],
    ['/ma-depense/#volet=1.1&depense=alimentation', 'L’annexe n’en dit rien'],
    ['/ma-depense/#volet=3.1&depense=salaires&deja-finance=non&temps-en-plus=non', 'L’annexe se contredit'],
    ['/ma-depense/#volet=nsp&depense=location&habituelle=nsp', 'Cela dépend du volet'],
    ['/quel-volet/#action=formation-professionnels', 'Non, selon l’annexe'],
    ['/quel-volet/#action=loisirs-familiaux', 'Non, ce que vous prévoyez n’entre pas dans ce volet'],
    ['/quel-volet/#action=laep', 'L’annexe n’en dit rien'],
    ['/quel-volet/#action=conseil-conjugal', 'L’annexe n’en dit rien'],
    ['/quel-volet/#action=groupe-parents&regularite=oui', 'Un groupe de parents'],
  ])('%s restores its answers, moves nothing, and reloads the same', async (path, title) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      const seen = window as { shifts?: number };
      seen.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          seen.shifts = (seen.shifts ?? 0) + entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.at(path));
    await heading(title).waitFor();
    const before = await hash();
    await page.reload();
    await heading(title).waitFor();
    expect(await hash()).toBe(before);
    expect(before).toBe(path.slice(path.indexOf('#')));
    expect(await page.evaluate(() => (window as { shifts?: number }).shifts)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('full of garbage is dropped, said, and runs nothing', async () => {
    const script = encodeURIComponent(
      '<img src=x onerror="window.broken=1"><script>window.broken=1</script>',
    );
    const garbage = Array.from({ length: 1000 }, (_, i) => `k${String(i)}=${'z'.repeat(5)}`).join('&');
    await page.goto(
      site.at(`/quel-volet/#action=groupe-parents&regularite=${script}&__proto__=1&${garbage}`),
    );
    await page.getByText(/1\s002 éléments du lien n’ont pas été reconnus/).waitFor();
    await heading('Un groupe de parents').waitFor();
    expect(await hash()).toBe('#action=groupe-parents');
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(faults).toEqual([]);
  });
});

describe('a whole journey', () => {
  it('keeps the answers when a link within the page is followed', async () => {
    await page.goto(site.at('/ma-depense/#volet=1.1&depense=location'));
    await heading('Oui, selon l’annexe').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    expect(await hash()).toBe('#volet=1.1&depense=location');
  });

  it('prints the card with its date, its reservations and its address', async () => {
    await page.goto(site.at('/ma-depense/#volet=1.1&depense=location'));
    await heading('Oui, selon l’annexe').waitFor();
    await page.emulateMedia({ media: 'print' });
    const card = page.getByRole('article');
    expect(await card.innerText()).toMatch(
      /Réponse du \d{1,2}(er)? \S+ 20\d\d.*Faites confirmer par votre Caf\./s,
    );
    expect(await card.innerText()).toContain(site.at('/ma-depense/#volet=1.1&depense=location'));
    expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
  });
});

describe('on a phone', () => {
  it.each([
    ['/ma-depense/#volet=1.1&depense=location', ['Ajouter à mon budget', 'Vérifier une autre dépense']],
    [
      '/ma-depense/#volet=2.1&depense=location',
      ['Écrire à ma Caf', 'Ajouter à mon budget', 'Vérifier une autre dépense'],
    ],
    ['/quel-volet/#action=laep', ['Écrire à ma Caf', 'Ajouter à mon dossier']],
  ])('each way on from %s stands once, under the answer or at its foot', async (address, ways) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(site.at(address));
    await page.locator('.answer-card').waitFor();
    for (const name of ways)
      expect(await page.locator(':is(.card-actions, .card-bar)').getByRole('link', { name }).count()).toBe(1);
  });
});

describe('under a base path', () => {
  it('the words, the sheet and the sources are found', async () => {
    const guide = await openSite({ base: '/guide/', dir: BASE_DIST });
    const { page: based, faults: wrong } = await guide.newPage();
    await based.goto(guide.at('/ma-depense/'));
    await based.getByRole('textbox', { name: 'Dites-la avec vos mots' }).fill('camionnette');
    await based.getByText(/\d propositions?/).waitFor();
    await based.goto(guide.at('/ma-depense/#volet=1.1&depense=location'));
    const sheet = based.getByRole('link', { name: /^Lire la fiche 1\.1/ });
    expect(await sheet.getAttribute('href')).toBe('/guide/fiches/1-1/');
    expect(wrong).toEqual([]);
    await guide.close();
  });
});

describe('axe finds nothing, in either scheme,', () => {
  const press = async (name: string) => {
    await page.getByRole('button', { name }).click();
  };
  it.each<[state: string, path: string, act: () => Promise<void>]>([
    ['on a first question in error', '/ma-depense/', () => press('Continuer')],
    [
      'among suggestions',
      '/ma-depense/',
      async () => {
        await page.getByRole('textbox', { name: 'Dites-la avec vos mots' }).fill('camionnette');
        await page.getByText(/\d propositions?/).waitFor();
      },
    ],
    [
      'on a checklist in error',
      '/quel-volet/#action=lieu-ressources',
      async () => {
        await page.locator('.number input').first().fill('beaucoup');
        await press('Voir la réponse');
      },
    ],
    ['on the card of a project', '/quel-volet/#action=groupe-parents', () => press('Voir la réponse')],
    [
      'on a project whose time is over',
      '/quel-volet/#action=accompagnement-individuel',
      () => press('Voir la réponse'),
    ],
  ])('%s', async (_, path, act) => {
    await page.context().close();
    ({ page } = await site.newPage({ bypassCSP: true }));
    await page.goto(site.at(path), { waitUntil: 'networkidle' });
    await act();
    await page.locator('h1').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
});
