import postcss, { type ChildNode } from 'postcss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withStyles } from './page-styles.ts';
import { painted } from './pages/painted.ts';
import { type Site, openSite } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PATHS = ['/', '/fiches/1-1/', '/ma-depense/', '/source/', '/parents/ecole/', '/mon-budget/'];

describe.each(PATHS)('%s', (path) => {
  it.each([360, 1280])(
    'looks the same whatever the order of its style sheets, %i pixels wide',
    async (width) => {
      const { looks, blocks } = await looksOf(path, width, (all) => all);
      const turned = await looksOf(path, width, (all) => all.reverse());
      expect(blocks.length).toBeGreaterThan(6);
      expect(turned.blocks).toEqual([...blocks].reverse());
      expect(looks.length).toBeGreaterThan(100);
      expect(turned.looks.filter((look, i) => look !== looks[i]).slice(0, 3)).toEqual([]);
      expect(turned.looks).toHaveLength(looks.length);
    },
  );
});

/** The blocks of the styles of a page, one for each sheet, in an order of ours, and how each of its elements is then drawn. */
async function looksOf(path: string, width: number, order: (blocks: string[]) => string[]) {
  const { page, faults } = await site.newPage({ viewport: { width, height: 800 } });
  let blocks: string[] = [];
  await page.route(site.at(path), async (route) => {
    const response = await route.fetch();
    const body = withStyles(await response.text(), (css) => {
      if (!css.startsWith('@layer')) return css;
      const { nodes } = postcss.parse(css);
      const [told, sheets] = [nodes.filter(isOrder), nodes.filter((node) => !isOrder(node))];
      blocks = order(sheets.map(String));
      return [...told.map((node) => `${String(node)};`), ...blocks].join('');
    });
    await route.fulfill({ response, body });
  });
  await page.goto(site.at(path));
  await painted(page);
  const looks = await page.evaluate(drawn);
  expect(faults).toEqual([]);
  await page.context().close();
  return { looks, blocks };
}

/** Whether it tells the order of the layers, which each sheet begins with. */
function isOrder(node: ChildNode): boolean {
  return node.type === 'atrule' && node.name === 'layer' && !node.nodes;
}

/** Runs in the page: every element, with what it generates, and a sum of all its computed properties. */
function drawn(): string[] {
  const sum = (text: string) => {
    let total = 7;
    for (let i = 0; i < text.length; i += 1) total = (Math.imul(total, 31) + text.charCodeAt(i)) | 0;
    return total;
  };
  return [document.documentElement, ...document.querySelectorAll('body, body *')].flatMap((element) =>
    [undefined, '::before', '::after', '::placeholder'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      const shown = part === '::placeholder' ? element.tagName === 'INPUT' : style.content !== 'none';
      if (part && !shown) return [];
      const all = Array.from(style, (property) => `${property}: ${style.getPropertyValue(property)}`);
      return `${element.tagName} ${element.className.toString()} ${part ?? ''} ${String(sum(all.sort().join('; ')))}`;
    }),
  );
}
