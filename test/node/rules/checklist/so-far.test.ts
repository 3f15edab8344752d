import { expect, it } from 'vitest';
import { soFar } from '../../../../src/rules/checklist/so-far.ts';
import { ActionSchema } from '../../../../src/schemas/rules/action.ts';

const shared = {
  label: 'Une condition',
  question: 'Une question ?',
  why: 'Une raison.',
  remedy: 'Un remède.',
  severity: 'blocking',
  cites: ['A1V1-MUST-01'],
};
const small = ActionSchema.parse({
  order: 1,
  kind: 'action',
  label: 'Une action',
  summary: 'Pour essayer.',
  words: ['un', 'deux', 'trois'],
  ask: 'Qu’en est-il ?',
  dates: { kind: 'period', from: '2024-01-01', until: '2025-12-31', cites: ['A2V1-DAT-01'] },
  criteria: [
    { ...shared, id: 'periode', type: 'during', label: 'Pendant la mesure' },
    {
      ...shared,
      id: 'exclue',
      type: 'yes-no',
      oui: 'unmet',
      non: 'met',
      exclusion: true,
      label: 'Hors du lieu',
    },
    { ...shared, id: 'bloque', type: 'yes-no', label: 'Ouvert à tous' },
    {
      ...shared,
      id: 'reguliere',
      type: 'yes-no',
      non: 'contested',
      contest: 'Le texte se contredit.',
      doubt: 'contradictory',
      label: 'Régulière',
    },
  ],
});
const during = '2025-06-01';
const NOTHING_AGAINST = { mark: 'open', words: 'Rien ne s’y oppose jusqu’ici' };

it.each([
  ['nothing answered', {}, during, null],
  ['« Je ne sais pas » alone', { bloque: 'nsp', exclue: 'nsp' }, during, null],
  ['one condition met', { bloque: 'oui' }, during, NOTHING_AGAINST],
  ['one met, one not known', { bloque: 'oui', exclue: 'nsp' }, during, NOTHING_AGAINST],
  ['all met', { bloque: 'oui', exclue: 'non', reguliere: 'oui' }, during, NOTHING_AGAINST],
  ['an exclusion', { exclue: 'oui' }, during, { mark: 'no', words: 'Condition non remplie : Hors du lieu' }],
  ['a refusal', { bloque: 'non' }, during, { mark: 'no', words: 'Condition non remplie : Ouvert à tous' }],
  ['the day after', {}, '2026-01-01', { mark: 'no', words: 'Condition non remplie : Pendant la mesure' }],
  [
    'what the text leaves open',
    { reguliere: 'non' },
    during,
    { mark: 'silent', words: 'À demander à la Caf : Régulière' },
  ],
])('says of %s', (_, answers, today, said) => {
  expect(soFar({ ...small, kind: 'action' }, answers, today)).toEqual(said);
});
