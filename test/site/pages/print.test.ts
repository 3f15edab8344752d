import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { type Site, openSite, pagesOf } from '../site.ts';
import { openTool, whole } from '../tools/workbench.ts';
import { walk } from '../walk.ts';

let site: Site;
let halfEmpty: (path: string) => Promise<string[]>;
beforeAll(async () => {
  site = await openSite();
  halfEmpty = walk(site, pagesOf(), ({ page }) => page.evaluate(halfEmptyGrids), {
    options: { viewport: { width: 1280, height: 900 } },
    prepare: (page) => page.emulateMedia({ media: 'print' }),
  });
});
afterAll(() => site.close());

/** How each page of the PDF that the browser makes lies. */
async function sheets(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)[\s\S]*?\/MediaBox\s*\[[^\]]*\]/g) ?? [];
  return pages.map((found) => {
    const box = /MediaBox\s*\[([^\]]*)\]/.exec(found)?.[1] ?? '';
    const [, , width = 0, height = 0] = box.trim().split(/\s+/).map(Number);
    if (Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2) return PORTRAIT;
    return Math.abs(width - 842) < 2 && Math.abs(height - 595) < 2 ? LANDSCAPE : box;
  });
}

function pageCount(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

const PORTRAIT = 'A4 upright';
const LANDSCAPE = 'A4 flat';
// The height of an A4 sheet within its margins, in CSS pixels.
const SHEET_HEIGHT = ((297 - 17 - 19) / 25.4) * 96;

/** The blocks that a page break may not cut: those the style forgets to protect, and those too tall to be protected. */
async function cutBlocks(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll(
    (blocks, most) =>
      blocks
        .filter((block) => getComputedStyle(block).display !== 'none' && block.getClientRects().length > 0)
        .filter(
          (block) =>
            getComputedStyle(block).breakInside !== 'avoid' || block.getBoundingClientRect().height > most,
        )
        .map((block) => block.outerHTML.slice(0, 80)),
    SHEET_HEIGHT,
  );
}

function withLines(count: number): Workbench {
  const lines = Array.from({ length: count }, (_, i) => {
    const line = LIEU.budget.lines[i % LIEU.budget.lines.length];
    return { ...line, id: `l${String(i + 1)}` };
  });
  return { ...LIEU, budget: { ...LIEU.budget, lines: lines as Workbench['budget']['lines'] } };
}

/** Runs in the page: the grids whose blocks hold in a part of their columns, and leave the rest of the sheet blank. */
function halfEmptyGrids(): string[] {
  if (!matchMedia('print').matches) return ['not on paper'];
  const isShown = (element: Element) => element.getClientRects().length > 0;
  return [...document.querySelectorAll('main, main *')]
    .filter((grid) => isShown(grid) && getComputedStyle(grid).display === 'grid')
    .filter((grid) => {
      const boxes = [...grid.children].filter(isShown).map((child) => child.getBoundingClientRect());
      const right = Math.max(...boxes.map((box) => box.right));
      const left = Math.min(...boxes.map((box) => box.left));
      return boxes.length > 0 && right - left < 0.6 * grid.getBoundingClientRect().width;
    })
    .map((grid) => grid.className.toString() || grid.tagName);
}

describe('every page on paper', () => {
  it.each(pagesOf())('%s fills the width of a sheet, however wide its screen', async (path) => {
    expect(await halfEmpty(path)).toEqual([]);
  });

  const SHEETS = pagesOf().filter((path) => /^\/fiches\/.+/.test(path));
  it('is tried on the eight fact sheets', () => {
    expect(SHEETS).toHaveLength(8);
  });
  it.each(SHEETS)('%s takes little more paper lying flat than upright', async (path) => {
    const { page } = await site.newPage();
    await page.goto(site.at(path));
    const upright = await page.pdf({ format: 'A4' });
    const flat = await page.pdf({ format: 'A4', landscape: true });
    expect(pageCount(upright)).toBeGreaterThan(1);
    expect(pageCount(flat)).toBeLessThanOrEqual(1.6 * pageCount(upright));
    await page.context().close();
  });
});

describe('a fact sheet on paper', () => {
  const SHEETS = ['1-1', '1-2', '2-1', '2-2', '3-1', '3-2', '4-1', '4-2'];

  it.each(SHEETS.map((sheet) => [sheet, sheet === '3-1' ? 6 : 4] as const))(
    '%s holds on %i pages, nothing smaller than 9.5 points, nothing folded',
    async (sheet, most) => {
      // From a phone too, where sections are folded.
      const { page } = await site.newPage({ viewport: { width: 360, height: 740 } });
      await page.goto(site.at(`/fiches/${sheet}/`));
      await page.locator('details.sheet-fold').first().waitFor();
      const words = await page.locator('.prose').evaluate((prose) => prose.textContent.length);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pageCount(pdf)).toBeGreaterThan(1);
      expect(pageCount(pdf)).toBeLessThanOrEqual(most);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(printedSmall)).toEqual([]);
      const closed = page.locator('details:not([open])');
      expect(await closed.count()).toBe(0);
      expect(words).toBeGreaterThan(1_500);
      await page.context().close();
    },
  );

  it.each(SHEETS)('%s: what is essential holds on one, and the rest comes back', async (sheet) => {
    const { page } = await site.newPage();
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.goto(site.at(`/fiches/${sheet}/`));
    await page.getByRole('button', { name: 'L’essentiel sur une page' }).click();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pageCount(pdf)).toBe(1);
    await page.getByRole('button', { name: 'Imprimer' }).click();
    expect(pageCount(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeGreaterThan(1);
    await page.context().close();
  });
});

/** Runs in the page: the texts that are printed smaller than 9.5 points. */
function printedSmall(): string[] {
  const least = (9.5 / 72) * 96 - 0.01;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const small = new Set<string>();
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    const words = texts.currentNode.textContent?.trim() ?? '';
    if (!parent || words === '' || parent.getClientRects().length === 0) continue;
    if (Number.parseFloat(getComputedStyle(parent).fontSize) < least) small.add(words);
  }
  return [...small];
}

describe('the dossier on paper', () => {
  it.each([
    [6, 4, 6],
    [200, 9, 14],
  ])('with %s lines holds on a few A4 sheets, no block cut', async (count, least, most) => {
    const { page } = await openTool(site, '/mon-dossier/', withLines(count));
    // The sheet comes after the fields.
    await page.locator('.dossier-lines').waitFor({ state: 'attached' });
    await whole(page);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 673, height: 1000 });
    const found = await sheets(page);
    expect([...new Set(found)]).toEqual([PORTRAIT]);
    expect(found.length).toBeGreaterThanOrEqual(least);
    expect(found.length).toBeLessThanOrEqual(most);
    const blocks =
      '.dossier-sheet :is(tr, .conditions > li, .dossier-reasons > div, .dossier-questions > li, .dossier-proofs > li, .dossier-part > p)';
    expect(await page.locator(blocks).count()).toBeGreaterThan(40);
    expect(await cutBlocks(page, blocks)).toEqual([]);
    await page.context().close();
  });

  it('spells out where its sources are, and leaves the tools aside', async () => {
    const { page } = await openTool(site, '/mon-dossier/', LIEU);
    await page.locator('.dossier-lines').waitFor({ state: 'attached' });
    await whole(page);
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('main').innerText();
    const facts = await page
      .locator('.dossier-sources li > a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash));
    expect(facts.length).toBeGreaterThan(3);
    expect(facts.filter((fact) => !text.includes(site.at(`/source/reperes/${fact}`)))).toEqual([]);
    expect(text).toContain('La maison des parents');
    expect(text).toContain('Association Exemple');
    expect(text).not.toMatch(/Imprimer|Ouvrir un fichier|Garder ce travail|Copier/);
    const missing = await page
      .locator('.note-marks a')
      .evaluateAll((marks) =>
        marks
          .filter((mark) => !document.querySelector(mark.getAttribute('href') ?? ''))
          .map((mark) => mark.outerHTML),
      );
    expect(missing).toEqual([]);
    await page.context().close();
  });
});

describe('the collection grid on paper', () => {
  it.each([
    ['without any session, as an empty grid', 0, 1],
    ['with fourteen sessions, on as many sheets as they need', 14, 2],
  ])('is printed %s', async (_words, count, least) => {
    const sessions = Array.from({ length: count }, (_, i) => ({
      id: `s${String(i + 1)}`,
      label: `Séance du ${String(i + 1)} mars`,
      values: { 'familles-accueillies': String(i + 1) },
    }));
    const { page } = await openTool(site, '/mon-evaluation/', {
      ...LIEU,
      evaluation: { ...LIEU.evaluation, sessions },
    });
    await page.emulateMedia({ media: 'print' });
    const grids = page.locator('.printed-grid');
    await expect.poll(() => grids.count()).toBe(Math.max(1, Math.ceil(count / 6)));
    const found = await sheets(page);
    expect([...new Set(found)]).toEqual([LANDSCAPE]);
    expect(found.length).toBeGreaterThanOrEqual(least);
    expect(await grids.first().locator('thead th').count()).toBe(count === 0 ? 8 : 7);
    expect(await cutBlocks(page, '.printed-grid tr')).toEqual([]);
    await page.context().close();
  });
});
