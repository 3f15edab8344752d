import type { Page } from 'playwright';

/** The ways in which a translator puts its copy in the place of a text: each gives the same page. */
export const WAYS = [
  'replaceWith',
  'replaceChild',
  'insertBefore, removeChild',
  'insertBefore, remove',
  'after, removeChild',
  'removeChild, insertBefore',
  'insertBefore, within',
] as const;
export type Way = (typeof WAYS)[number];

/** Does to the page what a browser’s translator does: each text is taken away, and a copy stands in its place in two `<font>`. */
export async function translate(page: Page, way: Way = 'replaceWith'): Promise<void> {
  await page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: ChildNode[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as ChildNode);
    for (const text of texts) {
      const within = text.parentElement;
      if (!text.nodeValue?.trim() || !within || /SCRIPT|STYLE/.test(within.tagName)) continue;
      if (within.closest('font')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = how === 'insertBefore, within' ? '' : text.nodeValue;
      outer.append(inner);
      const ways: Record<typeof how, () => void> = {
        replaceWith: () => text.replaceWith(outer),
        replaceChild: () => within.replaceChild(outer, text),
        'insertBefore, removeChild': () => {
          within.insertBefore(outer, text);
          within.removeChild(text);
        },
        'insertBefore, remove': () => {
          within.insertBefore(outer, text);
          text.remove();
        },
        'after, removeChild': () => {
          text.after(outer);
          within.removeChild(text);
        },
        'removeChild, insertBefore': () => {
          const next = text.nextSibling;
          within.removeChild(text);
          within.insertBefore(outer, next);
        },
        'insertBefore, within': () => {
          within.insertBefore(outer, text);
          inner.appendChild(text);
        },
      };
      ways[how]();
    }
  }, way);
}
