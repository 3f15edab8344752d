import { existsSync, readFileSync } from 'node:fs';
import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST, type Site, fileOf, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('/integrer/', () => {
  it('writes what is chosen, by keyboard alone, and shows it', async () => {
    const { page, faults } = await site.newPage();
    await page.goto(site.at('/integrer/'));
    await page.locator('input[value=quel-volet]').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('#integrer-departement').selectOption('50');
    await page.locator('#integrer-volet').selectOption('1.1');
    await page.locator('input[data-choice=theme][value=sombre]').press('Space');
    await page.locator('#integrer-accent').fill('#ffcc00');
    await page.locator('#integrer-isole').press('Space');
    const query = 'departement=50&volet=1.1&theme=sombre&accent=ffcc00';
    await page.waitForFunction(
      (wanted) => [...document.querySelectorAll('iframe')].every(({ src }) => src.includes(wanted)),
      query,
    );
    await page.frameLocator('iframe >> nth=0').locator('h1').waitFor();
    expect(
      page
        .frames()
        .map((each) => each.url())
        .join(),
    ).toContain(`/integration/ma-depense/?${query}`);
    const code = (id: string) => page.locator(`#code-${id}`).inputValue();
    expect(await code('lien')).toContain(
      'href="https://exemple.invalid/ma-depense/#volet=1.1&amp;departement=50"',
    );
    expect(await code('cadre')).toContain(`/integration/ma-depense/?${query.replaceAll('&', '&amp;')}"`);
    expect(await code('cadre')).toContain(' sandbox="allow-scripts');
    expect(await code('script')).toContain(
      'data-integration="ma-depense" data-departement="50" data-volet="1.1" data-theme="sombre" data-accent="ffcc00" data-sandbox>',
    );
    expect(await page.evaluate(() => history.length)).toBe(2);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows the tool alive at three widths at once, or one after the other where there is no room', async () => {
    const { page, faults } = await site.newPage({ viewport: { width: 1280, height: 2600 } });
    await page.goto(site.at('/integrer/'));
    const frames = page.locator('iframe');
    for (let rank = 0; rank < 3; rank += 1)
      await page
        .frameLocator(`iframe >> nth=${String(rank)}`)
        .locator('h1')
        .waitFor();
    const widths = async () =>
      (await Promise.all((await frames.all()).map((frame) => frame.boundingBox()))).map(
        (box) => box && Math.round(box.width),
      );
    expect(await widths()).toEqual([247, 362, 642]);
    const inner = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ clientWidth }) => clientWidth),
    );
    expect(inner).toEqual([245, 360, 640]);
    expect(await page.locator('input[data-choice=width]:visible').count()).toBe(0);
    await page.setViewportSize({ width: 700, height: 900 });
    expect(await widths()).toEqual([null, 362, null]);
    await page.locator('input[data-choice=width][value="245"]').press('Space');
    expect(await widths()).toEqual([247, null, null]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('gives a picture whose code opens the page', async () => {
    const { page } = await site.newPage();
    await page.goto(site.at('/integrer/'));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Enregistrer l’image/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('parentalite-quel-volet.png');
    const picture = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return { width, height, data: [...data] };
    });
    expect(decodeQR({ ...picture, data: new Uint8ClampedArray(picture.data) })).toBe(
      'https://exemple.invalid/quel-volet/',
    );
    await page.context().close();
  });

  it('gives its codes without script too', async () => {
    const { page } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.at('/integrer/'));
    expect(await page.locator('[data-builder]').isVisible()).toBe(false);
    for (const id of ['lien', 'cadre', 'script', 'image'])
      expect(await page.locator(`#code-${id}`).inputValue()).toContain('https://exemple.invalid/');
    expect(await page.getByText('L’adresse de ce site n’est pas encore réglée').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('without the address of the site', () => {
  it('no page names one: neither canonical, nor oEmbed, nor picture', () => {
    for (const path of ['/', '/ma-depense/', '/fiches/1-1/', '/departements/50/', '/integration/ma-depense/'])
      expect(readFileSync(fileOf(path), 'utf8').match(/rel="canonical"|oembed|property="og:/g)).toBeNull();
    expect(existsSync(`${DIST}/oembed`)).toBe(false);
  });

  it('the manifest names files that are there', () => {
    const { icons } = JSON.parse(readFileSync(`${DIST}/manifest.webmanifest`, 'utf8')) as {
      icons: { src: string }[];
    };
    expect(icons).toHaveLength(3);
    expect(icons.filter(({ src }) => !existsSync(`${DIST}/${src}`))).toEqual([]);
    expect(readFileSync(`${DIST}/favicon.ico`).readUInt16LE(4)).toBe(1);
  });
});
