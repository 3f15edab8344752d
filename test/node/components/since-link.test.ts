import { describe, expect, it } from 'vitest';
import { sinceLink } from '../../../src/components/changes/since-link.ts';

/** A journal, the latest first: the last two moved one kind of rules each. */
const ENTRIES = [
  { day: '2026-12-05', depenses: 'dddddd', projets: 'bbbbb1' },
  { day: '2026-12-01', depenses: 'ccccc1', projets: 'bbbbb1' },
  { day: '2026-11-26', depenses: 'ccccc1', projets: 'aaaaa1' },
  { day: '2026-11-25', depenses: 'c00000', projets: 'a00000' },
];

describe('what changed since a link', () => {
  it.each([
    [
      '#r=a00000',
      [false, true, true, false],
      'Votre lien suit les règles du 25 novembre 2026. Depuis, 2 changements :',
    ],
    [
      '#r=aaaaa1',
      [false, true, false, false],
      'Votre lien suit les règles du 26 novembre 2026. Depuis, 1 changement :',
    ],
    [
      '#r=c00000',
      [true, false, true, false],
      'Votre lien suit les règles du 25 novembre 2026. Depuis, 2 changements :',
    ],
    [
      '#r=ccccc1',
      [true, false, false, false],
      'Votre lien suit les règles du 26 novembre 2026. Depuis, 1 changement :',
    ],
    [
      '#r=bbbbb1',
      [false, false, false, false],
      'Votre lien suit les règles du 1er décembre 2026 : rien n’y a changé depuis.',
    ],
    [
      '#r=dddddd',
      [false, false, false, false],
      'Votre lien suit les règles du 5 décembre 2026 : rien n’y a changé depuis.',
    ],
    [
      '#r=ccccc1-aaaaa1',
      [true, true, false, false],
      'Votre lien suit les règles du 26 novembre 2026. Depuis, 2 changements :',
    ],
    [
      '#r=ccccc1-bbbbb1',
      [true, false, false, false],
      'Votre lien suit les règles du 1er décembre 2026. Depuis, 1 changement :',
    ],
    [
      '#r=dddddd-bbbbb1',
      [false, false, false, false],
      'Votre lien suit les règles du 5 décembre 2026 : rien n’y a changé depuis.',
    ],
  ])('%s names what moved its own rules', (fragment, younger, says) => {
    expect(sinceLink(ENTRIES, fragment)).toEqual({ says, younger });
  });

  it.each(['#r=123abc', '#r=123abc-bbbbb1'])('of a version that nobody knows, everything: %s', (fragment) => {
    expect(sinceLink(ENTRIES, fragment)).toEqual({
      says: 'Votre lien suit des règles plus anciennes que ce journal, ou celles d’une autre copie du guide (version 123abc). Voici tout ce qui est suivi.',
      younger: [true, true, true, true],
    });
  });

  it.each([
    '',
    '#',
    '#regles',
    '#r=',
    '#r=zzzzzz',
    '#r=123abc4',
    '#r=123abc-',
    '#r=123abc-zz',
    '#r=<b>',
    '#R=123abc',
  ])('of « %s », nothing', (fragment) => {
    expect(sinceLink(ENTRIES, fragment)).toBeNull();
  });
});
