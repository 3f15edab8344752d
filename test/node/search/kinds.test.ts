import { expect, test } from 'vitest';
import { KINDS } from '../../../src/search/page/kinds.ts';

test('the kinds of page are called so', () => {
  expect(Object.entries(KINDS).map(([kind, { one, many }]) => [kind, one, many])).toEqual([
    ['fiche', 'Fiche', 'Fiches'],
    ['parents', 'Pour les parents', 'Pour les parents'],
    ['outil', 'Assistant', 'Assistants'],
    ['glossaire', 'Glossaire', 'Glossaire'],
    ['regles', 'Règles', 'Règles'],
    ['source', 'L’annexe', 'L’annexe'],
    ['site', 'Ce site', 'Ce site'],
  ]);
});
