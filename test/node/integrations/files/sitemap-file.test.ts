import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../../src/integrations/files/site-address.ts';
import { mappedAddress, robotsFile, sitemapFile } from '../../../../src/integrations/files/sitemap-file.ts';
import { readPage } from '../../../../src/integrations/pages/page.ts';

const mapped = (file: string, head = '') =>
  mappedAddress({ file, elements: readPage(`<html><head>${head}</head></html>`).elements });

describe('the sitemap', () => {
  it('names each page by its folder, under the base of the site', () => {
    const addresses = [mapped('index.html'), mapped('fiches/1-1/index.html')].filter((each) => each !== null);
    expect(sitemapFile(addresses, 'https://exemple.fr/guide/')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://exemple.fr/guide/</loc></url>
  <url><loc>https://exemple.fr/guide/fiches/1-1/</loc></url>
</urlset>
`);
  });

  it('leaves out what says noindex, and the page of errors', () => {
    expect(mapped('departements/00/index.html', '<meta name="robots" content="noindex">')).toBeNull();
    expect(mapped('a/index.html', '<meta name="robots" content="noindex, nofollow">')).toBeNull();
    expect(mapped('404.html')).toBeNull();
    expect(mapped('a/index.html', '<meta name="description" content="noindex">')).toBe('/a/');
  });
});

it.each([
  ['https://exemple.fr', '/', 'https://exemple.fr/'],
  ['https://exemple.fr', '/guide/', 'https://exemple.fr/guide/'],
  ['https://exemple.fr/ignoré/', '/guide/', 'https://exemple.fr/guide/'],
  ['https://exemple.invalid', '/guide/', null],
  ['', '/', null],
  [undefined, '/', null],
])('the address of %s under %s is %s', (site, base, address) => {
  expect(siteAddress(site, base)).toBe(address);
});

it('robots may read everything, and are told where the sitemap is, if there is one', () => {
  expect(robotsFile(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsFile('https://exemple.fr/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://exemple.fr/sitemap.xml\n',
  );
});
