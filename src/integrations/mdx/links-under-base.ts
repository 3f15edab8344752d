import { defineHastPlugin } from 'satteri';

/** Puts the links that content makes to the site, written « /fiches/1-1/ », under its base path. */
export const linksUnderBase = (base: string) =>
  defineHastPlugin({
    name: 'links-under-base',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const { href } = node.properties;
        if (typeof href === 'string' && href.startsWith('/'))
          ctx.setProperty(node, 'href', base.replace(/\/*$/, '') + href);
      },
    },
  });
