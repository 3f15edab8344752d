import type { Page } from 'playwright';

/** Does to the page what a browser’s translator does: each text is taken away, and a copy stands in its place in two `<font>`. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const within = text.parentElement;
      if (!text.nodeValue?.trim() || !within || /SCRIPT|STYLE/.test(within.tagName)) continue;
      if (within.closest('font')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.nodeValue;
      outer.append(inner);
      (text as ChildNode).replaceWith(outer);
    }
  });
}
