import { describe, expect, test } from 'vitest';
import { usedStyles } from '../../../../src/integrations/styles/used-styles.ts';

const NAMES = ['html', 'body', 'main', 'p', 'a', 'ul', 'li', 'note', 'menu'];
const used = (...sheets: string[]) => usedStyles(sheets, (name) => NAMES.includes(name));

describe('the styles of a page', () => {
  test.each([
    [
      'a class, an element or an id that may be there stays',
      'p.note{a:b}#menu li{a:b}',
      'p.note{a:b}#menu li{a:b}',
    ],
    ['one that may not goes', 'table{a:b}p{a:b}.other{a:b}p>.other a{a:b}', 'p{a:b}'],
    ['of a list, what may match stays', 'p,table,.note{a:b}', 'p,.note{a:b}'],
    ['one of the choices is enough', ':is(table,p) a{a:b}:where(td,th) a{a:b}', ':is(table,p) a{a:b}'],
    [
      'what must not be there is no reason to go',
      'p:not(.other){a:b}:root:not(:has(table)) p{a:b}',
      'p:not(.other){a:b}:root:not(:has(table)) p{a:b}',
    ],
    ['what must be inside is one', 'p:has(table){a:b}p:has(a){a:b}', 'p:has(a){a:b}'],
    [
      'states and attributes may always be',
      'a:hover{a:b}[hidden]{a:b}a[aria-current=page]:before{a:b}',
      'a:hover{a:b}[hidden]{a:b}a[aria-current=page]:before{a:b}',
    ],
    ['a block left empty goes with what held it', '@media screen{@media print{table{a:b}}}p{a:b}', 'p{a:b}'],
    [
      'sheets of paper stay',
      '@page{margin:1cm;@bottom-left{content:"a"}}',
      '@page{margin:1cm;@bottom-left{content:"a"}}',
    ],
    [
      'a property that nothing reads goes, with what only it read',
      ':root{--a:1;--b:var(--a);--c:2}p{c:var(--c)}',
      ':root{--c:2}p{c:var(--c)}',
    ],
  ])('%s', (_, css, kept) => {
    expect(used(css)).toBe(kept);
  });

  test('keep a property that something else than the styles reads', () => {
    expect(usedStyles([':root{--hue:1;--edge:2}'], (name) => name === '--hue')).toBe(':root{--hue:1}');
  });

  test('keep all the steps of what moves', () => {
    expect(used('@keyframes absent{from{display:none}}p{animation:absent 1s}')).toBe(
      '@keyframes absent{from{display:none}}p{animation:absent 1s}',
    );
  });

  test('follow each other, after the order of their layers', () => {
    expect(
      used(
        '@layer tokens{p{a:b}}@layer parts,print;@layer parts{p{a:b}}',
        '@layer tokens,parts;@layer parts{a{c:d}}',
      ),
    ).toBe('@layer tokens,parts,print;@layer tokens{p{a:b}}@layer parts{p{a:b}}@layer parts{a{c:d}}');
  });

  test('keep the place of a layer that has nothing left', () => {
    expect(used('@layer parts{table{a:b}}@layer print{p{a:b}}')).toBe(
      '@layer parts,print;@layer print{p{a:b}}',
    );
  });
});
