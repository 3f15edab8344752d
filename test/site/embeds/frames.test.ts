import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';
import { type Host, frameOf, openHost, visit } from './host.ts';

let site: Site;
let host: Host;
beforeAll(async () => {
  site = await openSite();
  host = await openHost();
});
afterAll(async () => {
  await host.close();
  await site.close();
});

/** A plain frame of a tool, in a page of another site. */
async function show(path: string, attributes = '', options = {}) {
  const body = `<body><iframe title="Un outil" width="600" height="700" src="${site.at(`/integration/${path}`)}" ${attributes}></iframe>`;
  const visited = await visit(site, host.page(body), options);
  return { ...visited, frame: await frameOf(visited.page, path.replace(/\/.*/, '')) };
}

describe('a plain frame', () => {
  it.each(['quel-volet', 'ma-depense', 'recherche', 'calendrier'])('%s may stand in it', async (tool) => {
    const { page, faults, frame } = await show(`${tool}/`);
    expect(await frame.locator('h1').isVisible()).toBe(true);
    expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
    expect(await frame.locator('header.site-header, footer.site-footer').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(['/', '/quel-volet/', '/integrer/', '/mon-dossier/'])('no other page may: %s', async (path) => {
    const { page } = await visit(site, host.page(`<body><iframe src="${site.at(path)}"></iframe>`));
    await page.waitForTimeout(300);
    expect(page.frames().filter((frame) => frame.url().startsWith('http'))).toHaveLength(1);
    await page.context().close();
  });

  it('reads before any script, and says where its answers are', async () => {
    const { page, frame } = await show('ma-depense/', '', { javaScriptEnabled: false });
    expect(await frame.locator('h1').innerText()).toMatch(/Quelle dépense voulez-vous vérifier/);
    expect(await frame.locator('[name=depense]').count()).toBeGreaterThan(15);
    const way = frame.locator('.note a').first();
    expect([await way.getAttribute('href'), await way.getAttribute('target')]).toEqual([
      '/regles/',
      '_blank',
    ]);
    await page.context().close();
  });

  it('adds nothing to the history of its host: Back leaves the host', async () => {
    const before = host.page('<body>Avant</body>');
    const body = `<body><iframe width="600" height="700" src="${site.at('/integration/ma-depense/')}"></iframe>`;
    const { page } = await visit(site, before);
    await page.goto(host.page(body));
    const frame = await frameOf(page, 'ma-depense');
    const entries = () => page.evaluate(() => history.length);
    const first = await entries();
    await frame.locator('[name=depense][value=location]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.locator('[name=volet][value="1.1"]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[data-answer=eligible]');
    await frame.getByRole('button', { name: /Question précédente/ }).click();
    expect(await entries()).toBe(first);
    await page.goBack();
    expect(page.url()).toBe(before);
    await page.context().close();
  });

  it('keeps nothing, and needs no store', async () => {
    const { page, frame } = await show('ma-depense/?departement=50');
    expect(
      await frame.evaluate(() =>
        ['localStorage', 'sessionStorage'].map((name) => {
          try {
            return String((window as unknown as Record<string, unknown>)[name]);
          } catch (error) {
            return (error as Error).name;
          }
        }),
      ),
    ).toEqual(['SecurityError', 'SecurityError']);
    await frame.locator('[name=depense][value=location]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[name=volet]');
    const state = await page.context().storageState();
    expect(state).toEqual({ cookies: [], origins: [] });
    await page.context().close();
  });

  it('leads the focus to each step, and shows it', async () => {
    const { page, frame } = await show('ma-depense/');
    await frame.locator('[name=depense][value=location]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[name=volet]');
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('h1');
    const top = await frame.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
    await frame.getByRole('button', { name: 'Continuer' }).click();
    expect(await frame.evaluate(() => document.activeElement?.className)).toBe('error-summary');
    await page.context().close();
  });

  it('has one link to the whole page, in the place of the tools, with the answers', async () => {
    const { page, frame } = await show('ma-depense/#depense=location&volet=1.1');
    await frame.waitForSelector('[data-answer=eligible]');
    const words = await frame.locator('.card-actions a').allInnerTexts();
    expect(words).toEqual(['Continuer dans le guide']);
    expect(await frame.locator('.card-actions a').getAttribute('href')).toMatch(
      /^http[^#]*\/ma-depense\/#volet=1\.1&depense=location&r=\w+$/,
    );
    expect(await frame.getByText(/Ajouter à mon budget/).count()).toBe(0);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.locator('.card-actions a').click(),
    ]);
    await opened.waitForSelector('[data-answer=eligible]');
    await page.context().close();
  });

  it.each([
    ['ma-depense/', '#phrase'],
    ['quel-volet/', '#phrase'],
    ['recherche/', '#query'],
  ])('%s gives the numbers to call, and a way out of the whole page', async (path, field) => {
    const { page, frame } = await show(path);
    await page.route('https://www.meteofrance.com/', (route) => route.fulfill({ body: 'Ailleurs' }));
    await frame.locator(field).fill('mon mari me frappe');
    const line = frame.locator('[data-safety]').first();
    await line.waitFor();
    expect(await line.innerText()).toContain('3919');
    await line.getByRole('link', { name: 'Quitter cette page' }).click();
    await page.waitForURL('https://www.meteofrance.com/');
    await page.context().close();
  });

  it.each([
    'allow-scripts allow-forms',
    'allow-scripts allow-forms allow-popups allow-downloads',
    'allow-scripts allow-same-origin',
  ])('shows no way out that its host forbids: sandbox="%s"', async (sandbox) => {
    const { page, frame } = await show('ma-depense/', `sandbox="${sandbox}"`);
    await frame.locator('#phrase').fill('mon mari me frappe');
    await frame.locator('[data-safety]').first().waitFor();
    expect(await frame.getByText('Quitter cette page').count()).toBe(0);
    await page.context().close();
  });
});

describe('a frame that its host isolates', () => {
  it('answers, and shows what it can neither copy nor open', async () => {
    const { page, frame, faults } = await show(
      'ma-depense/#depense=location&volet=1.1',
      'sandbox="allow-scripts"',
    );
    await frame.waitForSelector('[data-answer=eligible]');
    await frame.getByRole('button', { name: 'Copier le texte' }).click();
    await frame.locator('.copy textarea').waitFor();
    expect(await frame.locator('.copy textarea').inputValue()).toContain('/ma-depense/#volet=1.1');
    await frame.locator('.card-actions a').click();
    expect(await frame.locator('.embed-address').innerText()).toContain('/ma-depense/#volet=1.1');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('gives the address of a calendar that it may not save', async () => {
    const date = { id: '2026-ouvre', day: '2099-03-02', says: 'Ouverture de l’appel', more: '', caf: '' };
    const body = `<body><iframe width="600" height="700" sandbox="allow-scripts" src="${site.at('/integration/calendrier/?departement=50')}"></iframe>`;
    const { page } = await visit(site, host.page('<body>'));
    await page.route('**/departements/50/local.json', (route) =>
      route.fulfill({
        json: { cafs: [], calls: [], dates: [date], money: [], precisions: [] },
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await page.goto(host.page(body));
    const frame = await frameOf(page, 'calendrier');
    await frame.locator('.embed-days a').click();
    expect(await frame.locator('.embed-address').innerText()).toBe(
      `Si rien ne s’enregistre, copiez cette adresse : ${site.at('/departements/50/2026-ouvre.ics')}`.replace(
        ' : ',
        '\u00a0: ',
      ),
    );
    await page.context().close();
  });

  it.each([
    ['allow-scripts allow-forms allow-popups allow-downloads', 0],
    ['allow-scripts allow-forms allow-popups allow-downloads allow-popups-to-escape-sandbox', 1],
  ])(
    'opens the guide where it may, and else shows its address and no error: "%s"',
    async (sandbox, opened) => {
      const { page, frame } = await show('ma-depense/#depense=location&volet=1.1', `sandbox="${sandbox}"`);
      await frame.waitForSelector('[data-answer=eligible]');
      await frame.locator('.card-actions a').click();
      await page.waitForTimeout(1_500);
      const others = page
        .context()
        .pages()
        .filter((each) => each !== page);
      expect(others).toHaveLength(opened);
      for (const other of others) {
        await other.waitForSelector('[data-answer=eligible]');
        expect(await other.evaluate(() => [origin === 'null', opener])).toEqual([false, null]);
      }
      const shown = await frame.locator('.embed-address').allInnerTexts();
      expect(shown).toHaveLength(1 - opened);
      if (opened === 0)
        expect(shown[0]).toContain('Ce site ne laisse pas ouvrir le guide d’ici. Copiez cette adresse');
      await page.context().close();
    },
  );

  it.each([
    ['recherche/#q=location', '.found-doors a'],
    ['calendrier/?departement=50', '[data-dates] h2'],
    ['quel-volet/#action=groupe-parents', '.checklist'],
  ])('still works: %s', async (path, there) => {
    const { page, frame, faults } = await show(path, 'sandbox="allow-scripts allow-forms"');
    await frame.waitForSelector(there);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('searches the pages besides the doors', async () => {
    const { page, frame } = await show('recherche/#q=plafond', 'sandbox="allow-scripts allow-forms"');
    await frame.waitForSelector('[data-results] a');
    await page.context().close();
  });
});

describe('what a host sets', () => {
  it('is proposed, shown, changed, and then no longer the host’s', async () => {
    const { page, frame } = await show('ma-depense/?departement=50&volet=1.1&theme=clair');
    const said = frame.locator('.embed-set');
    expect((await said.innerText()).replace(/\s/g, ' ')).toMatch(
      /Proposé par ce site : volet 1\.1.*Département proposé par ce site : Manche \(50\)/,
    );
    await frame.locator('[name=depense][value=location]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[data-answer=eligible]');
    await frame.getByRole('button', { name: /Modifier.*volet/ }).click();
    await frame.locator('[name=volet][value="2.1"]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[data-answer^=undecided]');
    expect(await said.innerText()).not.toContain('1.1');
    expect(new URL(frame.url()).search).toBe('?departement=50&theme=clair');
    await said.getByRole('button', { name: 'Changer' }).click();
    await said.locator('select').selectOption('53');
    expect((await said.innerText()).replace(/\s/g, ' ')).toContain('Votre département : Mayenne (53)');
    expect(new URL(frame.url()).search).toBe('?theme=clair');
    await said.getByRole('button', { name: 'Retirer' }).click();
    expect((await said.innerText()).trim()).toBe('');
    await page.context().close();
  });

  it('begins a project of the strand, or any other', async () => {
    const { page, frame } = await show('quel-volet/?volet=1.1');
    expect(await frame.locator('[data-start]:visible').allInnerTexts()).toEqual([
      'Un groupe de parents',
      'Un temps fort pour les parents',
    ]);
    await frame.locator('[data-start=groupe-parents]').click();
    await frame.waitForSelector('.checklist');
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await frame.getByRole('button', { name: /Question précédente/ }).click();
    await frame.locator('[name=action][value=lieu-ressources]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    expect(await frame.locator('.embed-set').innerText()).not.toContain('1.1');
    expect(new URL(frame.url()).search).toBe('');
    await page.context().close();
  });

  it.each([
    ['ma-depense/', 'departement=53', ''],
    [
      'ma-depense/?departement=50',
      'depense=location&volet=1.1&departement=53',
      '#depense=location&volet=1.1',
    ],
    ['quel-volet/', 'departement=53', ''],
    ['recherche/?departement=50', 'q=clas&departement=53', '#q=clas'],
  ])('is the reader’s where the fragment names a département: %s#%s', async (path, fragment, left) => {
    const { page, faults, frame } = await show(`${path}#${fragment}`);
    const said = frame.locator('.embed-set');
    const words = async () => (await said.innerText()).replace(/\s/g, ' ');
    await said.getByText('Mayenne (53)').waitFor();
    expect(await words()).toContain('Votre département : Mayenne (53)');
    await page.waitForTimeout(500);
    expect(new URL(frame.url()).hash.replace(/&r=.*/, '')).toBe(left);
    expect(new URL(frame.url()).search).toBe('');
    expect(await frame.locator('main').innerText()).not.toMatch(/departement|reconnu/);
    expect(await frame.locator('[data-full-link]').getAttribute('href')).toContain('departement=53');
    await frame.evaluate(() => (location.hash += location.hash ? '&departement=31' : 'departement=31'));
    await said.getByText('Haute-Garonne (31)').waitFor();
    expect(new URL(frame.url()).hash.replace(/&r=.*/, '')).toBe(left);
    expect(faults).toEqual([]);
    await frame.evaluate(() => (location.hash = 'departement=590'));
    await frame.locator('[data-dropped]').getByText('departement=590').waitFor();
    expect(await words()).toContain('Haute-Garonne (31)');
    await page.context().close();
  });

  it('never breaks the frame: what is unknown is dropped, and said there and in the console', async () => {
    const said: string[] = [];
    const body = `<body><iframe width="600" height="700" src="${site.at('/integration/recherche/?departement=999&volet=9.9&theme=rose&accent=rouge&police=comic&couleur=bleu&utm_source=x&theme=clair')}"></iframe>`;
    const { page } = await visit(site, host.page('<body>'));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(host.page(body));
    const frame = await frameOf(page, 'recherche');
    const words = await frame.locator('[data-dropped]').innerText();
    for (const name of [
      'departement=999',
      'volet=9.9',
      'theme=rose',
      'accent=rouge',
      'police=comic',
      'couleur=bleu',
    ])
      expect(words).toContain(`« ${name} »`.replaceAll(' ', '\u00a0'));
    expect(words).not.toContain('utm');
    expect(said.filter((line) => line.includes('departement=999'))).toHaveLength(1);
    await frame.locator('#query').fill('location');
    await frame.waitForSelector('.found-doors a');
    await page.context().close();
  });

  it.each([
    ['ma-depense/?departement=59&volet=1.1#depense=location', '[data-answer=eligible]'],
    ['calendrier/?departement=59', '[data-dates] h2'],
  ])('asks nothing of a département that nobody filled: %s', async (path, there) => {
    const asked = site.requests.length;
    const { page, frame } = await show(path);
    await frame.waitForSelector(there);
    await frame.locator('main').click();
    await page.waitForTimeout(300);
    expect(site.requests.slice(asked).filter((line) => line.includes('local.json'))).toEqual([]);
    await page.context().close();
  });

  it('shows a stricter local precision with the answer, of the département that it proposes', async () => {
    const precision = {
      kind: 'depense',
      target: 'location',
      strands: ['1.1'],
      sense: 'plus-stricte',
      text: 'Un devis au-delà de 300 €.',
      year: 2026,
      about: 'Location',
      caf: 'Caf de la Manche',
      source: 'Appel à projets 2026',
      address: 'https://exemple.fr/appel',
    };
    const body = `<body><iframe width="600" height="700" src="${site.at('/integration/ma-depense/?departement=50&volet=1.1')}"></iframe>`;
    const { page } = await visit(site, host.page('<body>'));
    await page.route('**/departements/50/local.json', (route) =>
      route.fulfill({ json: { cafs: [], calls: [], dates: [], money: [], precisions: [precision] } }),
    );
    await page.goto(host.page(body));
    const frame = await frameOf(page, 'ma-depense');
    await frame.locator('[name=depense][value=location]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[data-answer=eligible]');
    const said = frame.locator('.answer-card > header .local-said');
    await said.waitFor();
    expect(await said.innerText()).toContain('Un devis au-delà de 300');
    expect(await said.innerText()).toContain('Caf de la Manche');
    await page.context().close();
  });
});

describe('a frame', () => {
  it.each(['quel-volet/', 'ma-depense/', 'recherche/', 'calendrier/'])(
    '%s asks for eight files at most, and 70 kB of script, before the first key',
    async (path) => {
      const { page, frame } = await show(path);
      await page.waitForTimeout(500);
      const files = await frame.evaluate(() =>
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
          (entry) => ({
            name: entry.name,
            bytes: (entry as PerformanceResourceTiming).encodedBodySize,
          }),
        ),
      );
      expect(files.length).toBeGreaterThan(3);
      expect(files.length).toBeLessThanOrEqual(8);
      const scripts = files.filter(({ name }) => name.endsWith('.js'));
      const bytes = scripts.reduce((sum, file) => sum + file.bytes, 0);
      expect(bytes).toBeGreaterThan(2_000);
      expect(bytes).toBeLessThanOrEqual(70_000);
      await page.context().close();
    },
  );

  it('answers a ping of its host alone, and tells it nothing but a height', async () => {
    const { page, frame } = await show('ma-depense/#depense=location&volet=1.1');
    await frame.waitForSelector('[data-answer=eligible]');
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await page.waitForTimeout(300);
    const before = (await heard()).length;
    await frame.evaluate(() => postMessage({ parentalite: 1, ping: true }, '*'));
    await page.waitForTimeout(200);
    expect(await heard()).toHaveLength(before);
    await page.evaluate(() => frames[0]?.postMessage({ parentalite: 1, ping: true }, '*'));
    await page.waitForTimeout(200);
    const all = await heard();
    expect(all).toHaveLength(before + 1);
    expect(Object.keys(all.at(-1) as object).sort()).toEqual(['height', 'parentalite']);
    await page.context().close();
  });
});
