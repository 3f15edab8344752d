import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = readFileSync('dist/licences.txt', 'utf8');
const text = file.slice(1);

/** The titles of its parts: what stands between two rules. */
const titles = [...text.matchAll(/^={80}\n(.*)\n={80}$/gm)].map(([, title = '']) => title);

it('one file holds the licence of the code, of the texts, and of every library of the scripts, in whole', () => {
  expect(titles.map((title) => title.replace(/ [\d.]+ \(/, ' ('))).toEqual([
    'Le code de ce site',
    'Les textes et les données écrits pour ce site',
    '@astrojs/react (MIT)',
    'astro (MIT)',
    'fflate (MIT)',
    'lean-qr (MIT)',
    'pagefind (MIT)',
    'react (MIT)',
    'react-dom (MIT)',
    'scheduler (MIT)',
    'write-excel-file (MIT)',
  ]);
  expect(text).toContain('European Union Public Licence (the ‘EUPL’) applies to the Work');
  expect(text).toContain('Le « Concédant » concède au « Réutilisateur » un droit non exclusif et gratuit');
  expect(text).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
  expect(text.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThanOrEqual(8);
});

it('says its letters, whatever the server says', () => {
  expect(file.charCodeAt(0)).toBe(0xfeff);
});

it.each([
  ['dist', '/'],
  ['.astro/dist-guide', '/guide/'],
])('is named and linked by the legal notice of %s', (root, base) => {
  const html = readFileSync(`${root}/mentions-legales/index.html`, 'utf8');
  expect(html).toContain(`href="${base}licences.txt"`);
  expect(html.replace(/\s+/g, ' ')).toMatch(/sous Licence Ouverte 2\.0 .*sous licence EUPL 1\.2/);
  expect(readFileSync(`${root}/licences.txt`, 'utf8')).toBe(file);
});
