import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { termNeighbours } from '../../../src/integrations/mdx/term-neighbours.ts';

describe('the punctuation that touches a term', () => {
  test.each([
    ['a full stop', 'votre <Term id="caf">Caf</Term>.', { after: '.' }],
    ['an elision', 'selon l’<Term id="epci">Epci</Term> voisin', { before: 'l’' }],
    ['brackets', 'relais (<Term id="rpe">Rpe</Term>), et', { before: '(', after: '),' }],
    ['guillemets', 'ou « <Term id="pdn">PdN</Term> », dit-on', { before: '« ', after: ' »' }],
    ['guillemets without a space', 'ou «<Term id="pdn">PdN</Term>»', { before: '«', after: '»' }],
    ['a spaced mark', 'un <Term id="laep">Laep</Term> ; puis', { after: ' ;' }],
    [
      'a term in a statement',
      '<Statement cites="A">la <Term id="ctg">Ctg</Term>, ou</Statement> oui',
      { after: ',' },
    ],
    ['a word', 'une <Term id="caf">Caf</Term> proche', {}],
  ])('is given to it: %s', (_, source, expected) => {
    const { code } = mdxToJs(source, { mdastPlugins: [termNeighbours] });
    const given = ['before', 'after'].flatMap((name) => {
      const value = new RegExp(`"?${name}"?: "([^"]*)"`).exec(code)?.[1];
      return value === undefined ? [] : [[name, value]];
    });
    expect(Object.fromEntries(given)).toEqual(expected);
  });
});
