import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';
import { pagesOfEachKind } from './open-state.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: texts whose colour is less than seven times as light, or as dark, as the colours they stand on. */
function faintTexts(): string[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const layer = (colour: string): number[] => {
    pen?.clearRect(0, 0, 1, 1);
    if (pen) pen.fillStyle = colour;
    pen?.fillRect(0, 0, 1, 1);
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
  };
  const over = (top: number[], under: number[]) =>
    [0, 1, 2].map((i) => ((top[i] ?? 0) * (top[3] ?? 0) + (under[i] ?? 0) * (255 - (top[3] ?? 0))) / 255);
  const light = (colour: number[]) =>
    colour
      .map((value) => value / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
  const ground = (element: Element): number[] => {
    const { parentElement } = element;
    const under = parentElement ? ground(parentElement) : [255, 255, 255];
    return over(layer(getComputedStyle(element).backgroundColor), under);
  };
  return [...document.querySelectorAll('p, li, dd, dt, td, th, small')].flatMap((element) => {
    const words = [...element.childNodes].some(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    );
    if (!words || !element.checkVisibility({ visibilityProperty: true })) return [];
    const under = ground(element);
    const [a, b] = [light(over(layer(getComputedStyle(element).color), under)), light(under)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return ratio < 7
      ? [`${ratio.toFixed(2)} ${element.tagName} ${(element.textContent ?? '').trim().slice(0, 60)}`]
      : [];
  });
}

it.each(['light', 'dark'] as const)('running text stands out seven to one, in %s', async (colorScheme) => {
  const { page } = await site.newPage({ bypassCSP: true, colorScheme });
  const faint: string[] = [];
  for (const path of pagesOfEachKind()) {
    await page.goto(site.at(path));
    faint.push(...(await page.evaluate(faintTexts)).map((text) => `${path}: ${text}`));
  }
  await page.context().close();
  expect(faint).toEqual([]);
});
