import { expect, it } from 'vitest';
import { vocabulary } from '../../../src/phrases/answer-vocabulary.ts';
import { ActionSchema } from '../../../src/schemas/rules/action.ts';
import { STRANDS } from '../../../src/schemas/strands.ts';
import { smallTable, yesNo } from '../rules/decision/small-table.ts';

const point = { label: 'P', question: 'P ?', why: 'W.', severity: 'blocking', cites: ['A1V1-MUST-01'] };
const told = { exclusion: false, severity: 'blocking', label: 'P', question: 'P ?' };
const options = [
  { id: 'a', label: 'A', outcome: 'met' },
  { id: 'b', label: 'B', outcome: 'unmet' },
];

const dates = { kind: 'period', from: '2024-01-01', until: '2025-12-31', cites: ['A1V1-DAT-01'] } as const;

it('what may be answered is told as plain data, each question with its own way to be answered', () => {
  const action = {
    ...ActionSchema.parse({
      ...{
        order: 1,
        kind: 'action',
        label: 'Un lieu',
        summary: 'S.',
        words: ['un', 'deux', 'trois'],
        ask: 'Et ici ?',
      },
      dates,
      criteria: [
        { ...point, id: 'q', type: 'yes-no', non: 'contested' },
        { ...point, id: 'choix', type: 'one-of', options, appliesWhen: { q: ['oui'] } },
        { ...point, id: 'n', type: 'at-least', minimum: 5, unit: 'h', contestedWhen: { q: ['non'] } },
        { ...point, id: 'm', type: 'between', minimum: 8, maximum: 12, unit: 'parents' },
        { ...point, id: 'lieu', type: 'departement', accept: ['38'] },
        { ...point, id: 'jour', type: 'during' },
      ],
    }),
    id: 'lieu',
  };
  const table = smallTable({
    questions: [yesNo('neuf'), { ...yesNo('facture'), nsp: false, strands: ['1.1'] }],
    rows: [{ id: 'tout', verdict: 'eligible' }],
  });
  const departements = [{ id: '38', name: 'Isère' }] as unknown as Parameters<
    typeof vocabulary
  >[0]['departements'];
  const asked = yesNo('neuf').options;
  const none = { appliesWhen: undefined, contestedWhen: undefined };
  expect(vocabulary({ expenses: [table], actions: [action], departements })).toEqual({
    volets: { id: 'volet', options: ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2'], nsp: 'nsp' },
    depenses: [
      {
        ...{ id: 'essai', label: 'Essai', listed: true },
        questions: [
          { id: 'neuf', label: 'neuf ?', options: asked, nsp: true, volets: STRANDS },
          { id: 'facture', label: 'facture ?', options: asked, nsp: false, volets: ['1.1'] },
        ],
      },
    ],
    actions: [
      {
        ...{ id: 'lieu', kind: 'action', strand: null, label: 'Un lieu', dates },
        criteria: [
          {
            ...{ ...told, ...none, id: 'q', type: 'yes-no' },
            options: [
              { id: 'oui', label: 'Oui', outcome: 'met' },
              { id: 'non', label: 'Non', outcome: 'contested' },
            ],
          },
          { ...told, ...none, id: 'choix', type: 'one-of', options, appliesWhen: { q: ['oui'] } },
          {
            ...told,
            ...none,
            id: 'n',
            type: 'at-least',
            minimum: 5,
            unit: 'h',
            contestedWhen: { q: ['non'] },
          },
          { ...told, ...none, id: 'm', type: 'between', minimum: 8, maximum: 12, unit: 'parents' },
          { ...told, ...none, id: 'lieu', type: 'departement', accept: ['38'] },
          { ...told, ...none, id: 'jour', type: 'during' },
        ],
      },
    ],
    departements,
  });
});
