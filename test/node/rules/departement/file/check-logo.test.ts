import { describe, expect, it } from 'vitest';
import { logoFault, logoNameFault } from '../../../../../src/rules/departement/file/check-logo.ts';

const svg = (inside: string, head = '') =>
  new TextEncoder().encode(
    `${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`,
  );
const png = (width: number, height: number) => {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

describe('a logo', () => {
  it.each([
    ['a.svg', svg('<path d="M0 0h9v9z" fill="url(#a)"/><use href="#b"/>')],
    ['a.png', png(600, 200)],
    ['a.png', png(2_000, 2_000)],
    ['a.svg', svg(' '.repeat(60_000 - svg('').length))],
  ])('%s that only draws is taken', (name, bytes) => {
    expect(logoFault(name, bytes)).toBeNull();
  });

  it.each([
    ['a.svg', svg('<script>1</script>'), 'ce SVG contient un script'],
    ['a.svg', svg('<a href="javascript:alert(1)"/>'), 'ce SVG contient un script'],
    ['a.svg', svg('<path onload="x()"/>'), 'ce SVG contient un attribut qui agit'],
    ['a.svg', svg('<path ONLOAD = "x()"/>'), 'ce SVG contient un attribut qui agit'],
    ['a.svg', svg('<foreignObject/>'), 'ce SVG contient une page'],
    ['a.svg', svg('', '<!DOCTYPE svg [<!ENTITY a "b">]>'), 'ce SVG contient une entité'],
    ['a.svg', svg('<image href="https://exemple.fr/x.png"/>'), 'ce SVG contient un lien'],
    ['a.svg', svg('<style>@import "x.css"</style>'), 'ce SVG contient un lien'],
    ['a.svg', svg('<path fill="url(https://exemple.fr/x)"/>'), 'ce SVG contient un lien'],
    ['a.svg', new TextEncoder().encode('<html></html>'), 'ce fichier n’est pas un SVG'],
    ['a.svg', svg('x'.repeat(60_000)), 'ce logo pèse 61 ko ; 60 ko au plus'],
    ['a.png', svg(''), 'ce fichier n’est pas un PNG'],
    ['a.png', png(9, 9).slice(0, 20), 'ce fichier n’est pas un PNG'],
    ['a.png', png(9, 9).slice(0, 24), 'ce fichier n’est pas un PNG'],
    ['a.png', png(9, 9).fill(0, 1, 8), 'ce fichier n’est pas un PNG'],
    ['a.png', png(2001, 10), 'ce logo mesure 2001 × 10'],
  ])('%s is refused, and why is said', (name, bytes, says) => {
    expect(logoFault(name, bytes)).toContain(says);
  });

  it.each(['logo.svg', 'reseau-59.png'])('may be called %s', (name) => {
    expect(logoNameFault(name)).toBeNull();
  });

  it.each(['Logo.svg', 'logo.jpg', '../x.svg', 'https://exemple.fr/x.svg', 'logo'])(
    'may not be called %s',
    (name) => {
      expect(logoNameFault(name)).toContain('attendu un fichier SVG ou PNG');
    },
  );
});
