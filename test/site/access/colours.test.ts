import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';
import { pagesOfEachKind } from './open-state.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page: fields and buttons whose words or ground keep the colour of the browser, when the other is ours. */
function halfColoured(): string[] {
  const bare = document.createElement('iframe');
  document.body.append(bare);
  const inner = bare.contentDocument;
  const wrong = [...document.querySelectorAll('button, input, select, textarea')].filter((element) => {
    if (element.matches('[type=checkbox], [type=radio], [type=file], [type=color], [type=range]'))
      return false;
    const plain = inner?.createElement(element.tagName);
    if (!plain || !inner) return false;
    inner.body.append(plain);
    const [own, usual] = [getComputedStyle(element), getComputedStyle(plain)];
    return (own.color === usual.color) !== (own.backgroundColor === usual.backgroundColor);
  });
  bare.remove();
  return wrong.map((element) => element.outerHTML.slice(0, 100));
}

describe('colours', () => {
  it('of words and of their ground are always said together', async () => {
    const { page } = await site.newPage({ bypassCSP: true });
    const wrong: string[] = [];
    for (const path of pagesOfEachKind()) {
      await page.goto(site.at(path));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // All the rest inherits from these two.
        const ground = await page.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(document.body);
          const root = getComputedStyle(document.documentElement).backgroundColor;
          return [color, backgroundColor === 'rgba(0, 0, 0, 0)' ? root : backgroundColor];
        });
        if (ground[1] === 'rgba(0, 0, 0, 0)' || ground[0] === 'rgb(0, 0, 0)')
          wrong.push(`${path} ${ground.join()}`);
        wrong.push(
          ...(await page.evaluate(halfColoured)).map((element) => `${path} ${colorScheme} ${element}`),
        );
      }
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('that the reader forces leave every mark, choice and focus in sight', async () => {
    const { page } = await site.newPage({ forcedColors: 'active', bypassCSP: true });
    for (const path of ['/ma-depense/#volet=1.1&depense=location', '/regles/', '/quel-volet/']) {
      await page.goto('about:blank');
      await page.goto(site.at(path), { waitUntil: 'networkidle' });
      const unseen = await page.locator('svg.mark').evaluateAll((marks) =>
        marks
          .filter((mark) => mark.getClientRects().length > 0)
          .filter((mark) => {
            const ground = getComputedStyle(document.body).backgroundColor;
            const path = mark.querySelector('path');
            const { stroke, fill } = getComputedStyle(path ?? mark);
            return [stroke, fill].every((paint) => paint === 'none' || paint === ground);
          })
          .map((mark) => mark.outerHTML.slice(0, 80)),
      );
      expect(unseen, path).toEqual([]);
    }
    const first = page.locator('.choice').first();
    const look = () =>
      first.evaluate((choice) => {
        const { borderColor, outlineStyle, backgroundColor } = getComputedStyle(choice);
        return [borderColor, outlineStyle, backgroundColor].join();
      });
    const before = await look();
    await first.locator('input').check();
    expect(await first.locator('input').evaluate((input) => getComputedStyle(input).appearance)).toBe('auto');
    expect(await look()).not.toBe(before);
    await page.context().close();
  });
});
