import { describe, expect, test } from 'vitest';
import { asciiOf } from '../../../src/integrations/mdx/heading-ids.ts';

describe('the id of a heading', () => {
  test.each([
    ['À quoi ça sert ?', 'A quoi ca sert'],
    ['Où s’installer ?', 'Ou s installer'],
    ['Les cœurs de métier', 'Les coeurs de metier'],
    ['Le plafond de 80 %', 'Le plafond de 80'],
    ['Parents-enfants : 0,5 Etp', 'Parents-enfants 0 5 Etp'],
  ])('of « %s » comes from plain ASCII words', (title, words) => {
    expect(asciiOf(title)).toBe(words);
  });
});
