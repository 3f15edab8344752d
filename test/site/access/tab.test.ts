import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PAGES = [
  ...['/', '/fiches/', '/fiches/1-1/', '/depenses/salaires/', '/comparer/', '/parents/', '/recherche/'],
  ...['/parents/conflit-dans-le-couple/', '/departements/', '/departements/00/', '/departements/simuler/'],
  ...['/ma-depense/', '/quel-volet/', '/mon-budget/', '/mon-evaluation/', '/mon-dossier/', '/integrer/'],
  ...['/accessibilite/', '/glossaire/', '/kit/', '/nouveautes/'],
];

interface Stop {
  html: string;
  /** Whether it comes, in the page, after the stop before. */
  after: boolean;
  ring: boolean;
  frame: boolean;
}

/** Every stop of the Tab key on the page, from its top until it leaves it. */
async function stops(page: Page): Promise<Stop[]> {
  const found: Stop[] = [];
  for (let at = 0; at < 400; at += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const store = window as unknown as { before?: Element };
      const { before } = store;
      store.before = element;
      const shows = (each: Element | null) => {
        const { outlineStyle, outlineWidth, boxShadow } = each
          ? getComputedStyle(each)
          : ({} as CSSStyleDeclaration);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      };
      // Of a field that is unseen in its label, the label has the ring.
      const ring = [element, element.closest('label'), element.parentElement].some(shows);
      const after = !before || !!(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
      return { html: element.outerHTML.slice(0, 90), after, ring, frame: element.tagName === 'IFRAME' };
    });
    if (!stop) return found;
    // What a frame holds is its own page.
    if (!stop.frame || !found.at(-1)?.frame) found.push(stop);
  }
  throw new Error(`the Tab key does not leave the page after ${String(found.length)} stops`);
}

describe('the Tab key', () => {
  it.each(PAGES)('on %s goes first to the content, then in order, always seen, and leaves', async (path) => {
    const { page } = await site.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(site.at(path), { waitUntil: 'networkidle' });
    const all = await stops(page);
    expect(all.length).toBeGreaterThan(10);
    expect(all[0]?.html).toContain('class="skip"');
    expect(all.filter(({ after }) => !after).map(({ html }) => html)).toEqual([]);
    expect(all.filter(({ ring, frame }) => !ring && !frame).map(({ html }) => html)).toEqual([]);
    await page.context().close();
  });
});
