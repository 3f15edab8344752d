import Slugger from 'github-slugger';
import { defineHastPlugin } from 'satteri';
import { fold } from '../../french/fold.ts';

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

/** A heading's words in plain letters and figures, for an id. */
export function asciiOf(text: string): string {
  return fold(text)
    .replace(/[^\w-]+/g, ' ')
    .trim();
}
