import { describe, expect, test } from 'vitest';
import { asciiOf } from '../../../src/integrations/mdx/heading-ids.ts';

describe('the id of a heading', () => {
  test.each([
    ['À quoi ça sert ?', 'a quoi ca sert'],
    ['Où s’installer ?', 'ou s installer'],
    ['Les cœurs de métier', 'les coeurs de metier'],
    ['Le plafond de 80 %', 'le plafond de 80'],
    ['Parents-enfants : 0,5 Etp', 'parents-enfants 0 5 etp'],
  ])('of « %s » comes from plain ASCII words', (title, words) => {
    expect(asciiOf(title)).toBe(words);
  });
});
