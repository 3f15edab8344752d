import { expect, it } from 'vitest';
import { projectCard } from '../../../../src/rules/card/project-card.ts';
import { ActionSchema } from '../../../../src/schemas/rules/action.ts';

const point = {
  type: 'yes-no',
  severity: 'blocking',
  label: 'Un point',
  question: 'Un point ?',
  why: 'Une raison.',
  remedy: 'Un remède.',
  cites: ['A1V1-MUST-01'],
};
const action = {
  ...ActionSchema.parse({
    order: 1,
    kind: 'action',
    strand: '1.1',
    label: 'Une action',
    summary: 'Pour essayer.',
    words: ['un', 'deux', 'trois'],
    ask: 'Qu’en est-il ?',
    criteria: [
      { ...point, id: 'mobile', severity: 'informative', non: 'not-applicable', keep: 'Le carnet de route.' },
      { ...point, id: 'isole', appliesWhen: { mobile: ['oui'] }, keep: 'La carte des arrêts.' },
      { ...point, id: 'regulier', keep: 'Le calendrier.' },
    ],
  }),
  id: 'petite',
};
const data = { strands: [{ id: '1.1' as const, name: 'Un volet', gist: 'Un résumé' }], places: {} };

it.each([
  [
    'mobile',
    { mobile: 'oui', isole: 'oui' },
    ['Le carnet de route.', 'La carte des arrêts.', 'Le calendrier.'],
  ],
  ['fixe', { mobile: 'non' }, ['Le calendrier.']],
])('what to keep is that of what applies: %s', (_, answers, lines) => {
  const { parts } = projectCard(data, action, { ...answers, regulier: 'oui' }, '2026-11-23');
  expect(parts.find(({ title }) => title === 'À garder comme preuve')).toEqual({
    title: 'À garder comme preuve',
    kind: 'lines',
    lines,
  });
});
