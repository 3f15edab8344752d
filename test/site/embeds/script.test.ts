import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDS } from '../../../src/embed/embeds.ts';
import { type Site, openSite } from '../site.ts';
import { type Host, frameOf, openHost, pasted, settled, visit } from './host.ts';

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

const SCRIPT = readFileSync('public/integration-1.js');

describe('integration-1.js', () => {
  it('is never changed: a fix is integration-2.js', () => {
    expect(createHash('sha384').update(SCRIPT).digest('base64')).toBe(
      'PNuyyQhDKrl0Kzy2Io8kV0/llYu6mS6IcbhHFeqTwzZ1BtkfIs/hENjNVIY2u+vl',
    );
  });

  it('weighs two kilobytes at most', () => {
    expect(brotliCompressSync(SCRIPT).length).toBeLessThanOrEqual(2_000);
  });

  it('names its frames as the site does', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    const text = plain(SCRIPT.toString());
    expect(EMBEDS.map(({ title }) => plain(title)).filter((title) => !text.includes(`'${title}'`))).toEqual(
      [],
    );
  });
});

describe('a host that pastes the link and the script', () => {
  it('has a titled frame right after the link, as high as what it holds, in both directions', async () => {
    const { page, faults } = await visit(site, host.page(`<body>${pasted(site, 'ma-depense')}`));
    const frame = await frameOf(page, 'ma-depense');
    const element = page.locator('a[data-integration] + iframe');
    expect(await element.getAttribute('title')).toBe('Cette dépense est-elle éligible ?');
    expect(await element.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(await element.getAttribute('loading')).toBe('lazy');
    expect(await element.getAttribute('allow')).toBe('clipboard-write');
    expect(await element.getAttribute('sandbox')).toBeNull();
    const first = await settled(page, frame);
    expect(first).toBeGreaterThan(800);
    await frame.locator('[name=depense][value=location]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[name=volet]');
    const second = await settled(page, frame);
    expect(second).toBeGreaterThan(300);
    expect(second).toBeLessThan(first);
    await frame.locator('[name=volet][value="1.1"]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[data-answer=eligible]');
    expect(await settled(page, frame)).toBeGreaterThan(second);
    expect(await page.getByRole('link', { name: 'Ouvrir l’outil' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('hears no address of its page in ours, and no answer of its reader', async () => {
    const before = site.requests.length;
    const { page } = await visit(site, host.page(`<body>${pasted(site, 'ma-depense', 'data-volet="1.1"')}`));
    const frame = await frameOf(page, 'ma-depense');
    await frame.locator('[name=depense][value=location]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[data-answer=eligible]');
    const asked = site.requests.slice(before);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((line) => /=location|\/page-\d/.test(line)).join()).toBe('');
    // Scripts of a frame may name the frame itself, never its host.
    const { host: named } = new URL(page.url());
    expect(asked.filter((line) => line.includes(named)).join()).toBe('');
    await page.context().close();
  });

  it('stays under its strict policy, and loads what its sum allows', async () => {
    const origin = new URL(site.at('/')).origin;
    const sum = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;
    const body = `<body>${pasted(site, 'recherche', '', false)}<script src="${site.at('/integration-1.js')}" integrity="${sum}" crossorigin="anonymous" async></script>`;
    const { page, faults } = await visit(
      site,
      host.page(body, {
        'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'self'`,
      }),
    );
    const frame = await frameOf(page, 'recherche');
    expect(await settled(page, frame)).toBeGreaterThan(100);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('keeps its link where its policy refuses the frame, or the script', async () => {
    const origin = new URL(site.at('/')).origin;
    const body = `<body>${pasted(site, 'ma-depense')}`;
    const noFrame = await visit(
      site,
      host.page(body, { 'content-security-policy': `script-src ${origin}; frame-src 'none'` }),
    );
    await noFrame.page.waitForTimeout(7_500);
    expect(await noFrame.page.locator('iframe').count()).toBe(0);
    expect(await noFrame.page.getByRole('link', { name: 'Ouvrir l’outil' }).isVisible()).toBe(true);
    await noFrame.page.context().close();
    const noScript = await visit(site, host.page(body, { 'content-security-policy': "script-src 'none'" }));
    expect(await noScript.page.locator('iframe').count()).toBe(0);
    expect(await noScript.page.getByRole('link', { name: 'Ouvrir l’outil' }).getAttribute('href')).toBe(
      site.at('/ma-depense/'),
    );
    await noScript.page.context().close();
  });

  it('shows two tools, each with its own height and settings, whatever the scripts pasted', async () => {
    const { page } = await visit(
      site,
      host.page(
        `<body>${pasted(site, 'calendrier', 'data-departement="50"')}${pasted(site, 'recherche', 'data-theme="sombre" data-accent="ffaa00"')}`,
      ),
    );
    expect(await page.locator('iframe').count()).toBe(2);
    const [calendar, search] = [await frameOf(page, 'calendrier'), await frameOf(page, 'recherche')];
    expect(calendar.url()).toContain('departement=50');
    expect(search.url()).toContain('theme=sombre&accent=ffaa00');
    await calendar.waitForSelector('[data-dates] h2');
    const heights = [await settled(page, calendar), await settled(page, search)];
    expect(heights.every((height) => height > 100)).toBe(true);
    await page.context().close();
  });

  it('isolates the frame where it says so, and still sees its height and its answers', async () => {
    const { page } = await visit(site, host.page(`<body>${pasted(site, 'ma-depense', 'data-sandbox')}`));
    const frame = await frameOf(page, 'ma-depense');
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe(
      'allow-scripts allow-forms allow-popups allow-downloads',
    );
    expect(await frame.evaluate(() => origin)).toBe('null');
    await frame.locator('[name=depense][value=location]').check();
    await frame.getByRole('button', { name: 'Continuer' }).click();
    await frame.waitForSelector('[name=volet]');
    expect(await settled(page, frame)).toBeGreaterThan(300);
    await page.context().close();
  });

  it('cuts nothing under a theme that styles every frame', async () => {
    const hostile = `<style>iframe{width:50%!important;max-width:300px!important;height:200px!important;max-height:200px!important;min-height:50px;border:9px solid red!important;display:none}
      *{box-sizing:content-box;line-height:3;text-transform:uppercase} a{display:none}</style>`;
    const { page } = await visit(
      site,
      host.page(`<body>${hostile}<div style="width:640px">${pasted(site, 'recherche')}</div>`),
    );
    const frame = await frameOf(page, 'recherche');
    expect(await settled(page, frame)).toBeGreaterThan(250);
    expect((await page.locator('iframe').boundingBox())?.width).toBe(640);
    expect(await frame.evaluate(() => getComputedStyle(document.body).textTransform)).toBe('none');
    await page.context().close();
  });

  it('lays nothing over the text under a theme that makes every frame fill a box', async () => {
    const theme = `<style>.media{position:relative;height:0;padding-bottom:56%}
      .media iframe{position:absolute!important;inset:0;padding:30px!important;opacity:0!important;transition:all 3s}</style>`;
    const { page } = await visit(
      site,
      host.page(`<body>${theme}<div class="media">${pasted(site, 'recherche')}</div>`),
    );
    const height = await settled(page, await frameOf(page, 'recherche'));
    expect(height).toBeGreaterThan(250);
    const [link, frame] = [
      await page.locator('a[data-integration]').boundingBox(),
      await page.locator('iframe').boundingBox(),
    ];
    expect(frame?.y).toBeGreaterThanOrEqual((link?.y ?? 0) + (link?.height ?? 0));
    expect(await page.locator('iframe').evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await page.context().close();
  });

  it('keeps a frame that nobody sees yet, where the browser does not wait to load it', async () => {
    const { page } = await visit(site, host.page('<body>'));
    // Firefox before 121 and Safari before 16.4 know no lazy frame: it loads in a closed tab of the page, and has no height.
    await page.addInitScript(() => {
      const { setAttribute } = Element.prototype;
      Element.prototype.setAttribute = function (name, value) {
        if (name !== 'loading') setAttribute.call(this, name, value);
      };
    });
    await page.goto(host.page(`<body><div id="tab" style="display:none">${pasted(site, 'recherche')}</div>`));
    await page.waitForTimeout(7_500);
    expect(await page.locator('iframe').count()).toBe(1);
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('style'));
    expect(await settled(page, await frameOf(page, 'recherche'))).toBeGreaterThan(250);
    await page.context().close();
  });

  it('is found by its own address, with the version that a theme adds, and in a module', async () => {
    const body = `<body>${pasted(site, 'recherche', '', false)}<script type="module" src="${site.at('/integration-1.js')}?ver=6.5"></script>`;
    const { page, faults } = await visit(site, host.page(body));
    expect(await settled(page, await frameOf(page, 'recherche'))).toBeGreaterThan(250);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('leaves the link alone where a theme has merged it into a file, or into the page', async () => {
    const body = `<body>${pasted(site, 'recherche', '', false)}<script>${SCRIPT.toString()}</script>`;
    const { page, faults } = await visit(site, host.page(body));
    await page.waitForTimeout(300);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Ouvrir l’outil' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('follows the width of its column, down to 245 pixels', async () => {
    const { page } = await visit(
      site,
      host.page(`<body><div id="column" style="width:600px">${pasted(site, 'quel-volet')}</div>`),
    );
    const frame = await frameOf(page, 'quel-volet');
    const wide = await settled(page, frame);
    await page.evaluate(() => document.querySelector('#column')?.setAttribute('style', 'width:245px'));
    await page.waitForTimeout(200);
    const narrow = await settled(page, frame);
    expect(narrow).toBeGreaterThan(wide);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(245);
    await page.evaluate(() => document.querySelector('#column')?.setAttribute('style', 'width:600px'));
    await page.waitForTimeout(200);
    expect(await settled(page, frame)).toBe(wide);
    await page.context().close();
  });

  it('may move the frame in its page', async () => {
    const { page } = await visit(site, host.page(`<body><div id="to"></div>${pasted(site, 'recherche')}`));
    await settled(page, await frameOf(page, 'recherche'));
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) document.querySelector('#to')?.append(frame);
    });
    await page.waitForTimeout(500);
    expect(await settled(page, await frameOf(page, 'recherche'))).toBeGreaterThan(250);
    await page.waitForTimeout(6_500);
    expect(await page.locator('iframe').count()).toBe(1);
    await page.context().close();
  });

  it('gives a dark page a dark frame, without a word from its author', async () => {
    const { page } = await visit(
      site,
      host.page(`<body style="background:#111;color:#eee">${pasted(site, 'recherche')}`),
    );
    const frame = await frameOf(page, 'recherche');
    expect(frame.url()).toContain('theme=sombre');
    const colours = await frame.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(colours).toEqual(['rgb(236, 230, 219)', 'rgba(0, 0, 0, 0)']);
    await page.context().close();
  });

  it.each([
    ['oklch(0.95 0.01 80)', 'sombre'],
    ['oklch(0.3 0.02 200)', 'clair'],
    ['oklab(0.92 -0.01 0.02)', 'sombre'],
    ['lab(20 4 -8)', 'clair'],
    ['lch(92 3 90)', 'sombre'],
    ['color(srgb 0.9 0.9 0.85)', 'sombre'],
    ['color(display-p3 0.1 0.2 0.15)', 'clair'],
    ['rgba(255, 255, 255, 0.9)', 'sombre'],
    ['#333', 'clair'],
  ])('reads the colour of its words however the theme writes it: %s', async (colour, theme) => {
    const { page } = await visit(
      site,
      host.page(`<body style="color:${colour}">${pasted(site, 'calendrier')}`),
    );
    const frame = await frameOf(page, 'calendrier');
    expect(new URL(frame.url()).search).toBe(`?theme=${theme}`);
    await page.context().close();
  });

  it('makes no frame of a tool that does not exist', async () => {
    const { page, faults } = await visit(site, host.page(`<body>${pasted(site, 'constructor')}`));
    await page.waitForTimeout(500);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a message from a stranger', () => {
  it.each([
    ['a huge height', '{parentalite:1,height:1e9}'],
    ['a height below zero', '{parentalite:1,height:-5}'],
    ['no number', '{parentalite:1,height:NaN}'],
    ['an endless height', '{parentalite:1,height:Infinity}'],
    ['a word', "{parentalite:1,height:'9000'}"],
    ['nothing', 'null'],
    ['another version', '{parentalite:2,height:5000}'],
  ])('changes nothing: %s, from the page itself and from another frame of our origin', async (_, message) => {
    const other = `<iframe id="other" src="${site.at('/integration/calendrier/')}"></iframe>`;
    const { page, faults } = await visit(site, host.page(`<body>${other}${pasted(site, 'recherche')}`));
    const frame = await frameOf(page, 'recherche');
    const height = await settled(page, frame);
    const stranger = await frameOf(page, 'calendrier');
    await page.evaluate(`for (let i = 0; i < 500; i += 1) postMessage(${message}, '*')`);
    await stranger.evaluate(`for (let i = 0; i < 500; i += 1) parent.postMessage(${message}, '*')`);
    await page.waitForTimeout(300);
    expect((await page.locator('a + iframe').boundingBox())?.height).toBe(height);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('changes nothing, where it navigates our frame elsewhere and answers from there', async () => {
    const liar = host.page('<body><script>parent.postMessage({parentalite:1,height:9000},"*")</script>');
    const { page } = await visit(site, host.page(`<body>${pasted(site, 'recherche')}`));
    const height = await settled(page, await frameOf(page, 'recherche'));
    await page.evaluate((address) => document.querySelector('iframe')?.setAttribute('src', address), liar);
    await page.waitForTimeout(500);
    expect((await page.locator('iframe').boundingBox())?.height).toBe(height);
    await page.context().close();
  });

  it('of our own frame is clamped, and a flood of it ends', async () => {
    const { page } = await visit(site, host.page(`<body>${pasted(site, 'recherche')}`));
    const frame = await frameOf(page, 'recherche');
    await settled(page, frame);
    const shown = async () => (await page.locator('iframe').boundingBox())?.height;
    const post = (height: number) =>
      frame.evaluate((value) => parent.postMessage({ parentalite: 1, height: value }, '*'), height);
    await post(1e9);
    await page.waitForTimeout(100);
    expect(await shown()).toBe(12_000);
    await post(1);
    await page.waitForTimeout(100);
    expect(await shown()).toBe(120);
    await frame.evaluate(async () => {
      for (let turn = 0; turn < 60; turn += 1) {
        parent.postMessage({ parentalite: 1, height: turn % 2 === 0 ? 900 : 400 }, '*');
        await new Promise((next) => setTimeout(next, 40));
      }
    });
    await page.waitForTimeout(300);
    expect(await shown()).toBe(900);
    // Once it is quiet, the frame is followed both ways again.
    await page.waitForTimeout(5_500);
    await post(300);
    await page.waitForTimeout(100);
    expect(await shown()).toBe(300);
    await page.context().close();
  });
});
