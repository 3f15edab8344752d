import Slugger from 'github-slugger';
import { defineHastPlugin } from 'satteri';

/** Gives each heading an ASCII id: « À quoi ça sert ? » is `a-quoi-ca-sert`. One page, one plugin: ids are unique there. */
export const headingIds = () => {
  const slugger = new Slugger();
  return defineHastPlugin({
    name: 'ascii-heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, ctx) {
        if (typeof node.properties.id === 'string') return;
        ctx.setProperty(node, 'id', slugger.slug(asciiOf(ctx.textContent(node))));
      },
    },
  });
};

/** A heading's words in plain ASCII letters: no accent, no ligature, an apostrophe between two words is a space. */
export function asciiOf(text: string): string {
  return text
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/['’]/g, ' ')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[^\w\s-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
