import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { linksUnderBase } from '../../../src/integrations/mdx/links-under-base.ts';

it.each([
  ['/', '/fiches/1-1/#dates', '/fiches/1-1/#dates'],
  ['/guide/', '/fiches/1-1/', '/guide/fiches/1-1/'],
  ['/guide', '/', '/guide/'],
  ['/guide/', '#dates', '#dates'],
  ['/guide/', 'https://exemple.fr/', 'https://exemple.fr/'],
])('under %s, a sheet’s link to %s leads to %s', (base, link, href) => {
  const { code } = mdxToJs(`Voir [la fiche](${link}).`, { hastPlugins: [linksUnderBase(base)] });
  expect(/href"?: "([^"]*)"/.exec(code)?.[1]).toBe(href);
});
