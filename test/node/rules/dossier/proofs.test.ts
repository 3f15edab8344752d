import { describe, expect, it } from 'vitest';
import { type Dossier, gatherDossier } from '../../../../src/rules/dossier/dossier.ts';
import { proofsOf } from '../../../../src/rules/dossier/dossier-proofs.ts';
import { questionsOf } from '../../../../src/rules/dossier/dossier-questions.ts';
import { EMPTY_WORKBENCH, type Workbench } from '../../../../src/rules/work/workbench.ts';
import { ActionSchema } from '../../../../src/schemas/rules/action.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

const DAY = '2026-11-23';
const words = { label: 'Un point', question: 'Un point ?', why: 'Ainsi.', cites: ['A1V1-MUST-01'] };
const point = { ...words, type: 'yes-no', severity: 'informative' };
const action = {
  ...ActionSchema.parse({
    ...{
      order: 1,
      kind: 'action',
      strand: '3.1',
      label: 'Un lieu',
      summary: 'Pour essayer.',
      ask: 'Qu’en est-il ?',
    },
    words: ['un', 'deux', 'trois'],
    criteria: [
      { ...point, id: 'bilan', keep: 'Le bilan' },
      { ...point, id: 'groupe', non: 'not-applicable', keep: 'La liste' },
      { ...point, id: 'autre', keep: undefined },
    ],
  }),
  id: 'lieu',
};
const silence = { ask: 'Quels indicateurs ?', because: 'Rien.', cites: ['A3V1-GAP-01'] };
const rules = {
  expenses: smallExpenses.expenses,
  actions: [{ ...action, id: 'autre-lieu', label: 'Ailleurs', strand: '1.1' as const }, action],
  indicators: [
    { strand: '1.1', indicators: [] },
    { strand: '3.1', indicators: [], silence },
  ] as unknown as Parameters<typeof gatherDossier>[1]['indicators'],
};
const line = (id: string, expense: string | null, strand: string, more: object = {}) => ({
  ...{ id, label: '', amount: 10_000, typed: null, expense, suggested: false, strand, account: null },
  ...{ answers: {}, ...more },
});
const VELO = { facture: 'oui', neuf: 'non' };

function dossierOf(lines: ReturnType<typeof line>[], project: object = {}, services: object = {}): Dossier {
  const budget = {
    ...EMPTY_WORKBENCH.budget,
    lines,
    services: { ...EMPTY_WORKBENCH.budget.services, ...services },
  };
  const work: Workbench = { ...EMPTY_WORKBENCH, project: { ...EMPTY_WORKBENCH.project, ...project }, budget };
  return gatherDossier(work, rules, DAY);
}
const asked = (dossier: Dossier) =>
  questionsOf(dossier, rules).map(({ about, question }) => [about, question]);

describe('what to keep', () => {
  const lines = [
    line('l1', 'velos', '1.1', { answers: VELO }),
    line('l2', 'velos', '1.2', { answers: { facture: 'oui' } }),
    line('l3', null, '1.1'),
    line('l4', 'velos', '1.1', { answers: VELO }),
  ];

  it('is that of the project, then that of its expenses, each once', () => {
    expect(proofsOf(dossierOf(lines, { action: 'lieu', answers: { groupe: 'non' } }), rules)).toEqual([
      { about: 'Un lieu', keep: 'Le bilan' },
      { about: 'Vélos', keep: 'La facture' },
    ]);
    expect(proofsOf(dossierOf([], { action: 'lieu', answers: { groupe: 'oui' } }), rules)).toEqual([
      { about: 'Un lieu', keep: 'Le bilan' },
      { about: 'Un lieu', keep: 'La liste' },
    ]);
  });

  it('is that of the expenses alone, without a project', () => {
    expect(proofsOf(dossierOf(lines), rules)).toEqual([{ about: 'Vélos', keep: 'La facture' }]);
    expect(proofsOf(dossierOf([]), rules)).toEqual([]);
  });
});

describe('the questions of a dossier', () => {
  it('are none, where nothing is left open', () => {
    expect(asked(dossierOf([]))).toEqual([]);
    expect(asked(dossierOf([line('l1', 'velos', '1.1', { answers: VELO })]))).toEqual([]);
  });

  it('are that of the project, as the action asks it', () => {
    expect(asked(dossierOf([], { action: 'autre-lieu' }))).toEqual([['Ailleurs', 'Qu’en est-il ?']]);
  });

  it('are what one does not know of an expense, under its name', () => {
    const unsure = { answers: { facture: 'nsp' } };
    expect(asked(dossierOf([line('l1', 'velos', '1.2', unsure)]))).toEqual([
      [
        'Vélos',
        'Nous préparons une demande au Fonds national parentalité (Vélos, volet 1.2). Avez-vous une facture ? Pouvez-vous nous aider à répondre ?',
      ],
    ]);
    expect(asked(dossierOf([line('l1', 'velos', '1.2')]))).toEqual([]);
  });

  it('name what is in no category by its own label', () => {
    const [velos] = smallExpenses.expenses;
    if (!velos) throw new Error('no table');
    const other = { ...velos, id: 'autre', label: 'Une autre dépense' };
    const all = { ...rules, expenses: [velos, other] };
    const of = (expense: string, label: string) => {
      const lines = [line('l1', expense, '1.2', { label, answers: { facture: 'nsp' } })];
      const work = { ...EMPTY_WORKBENCH, budget: { ...EMPTY_WORKBENCH.budget, lines } };
      return questionsOf(gatherDossier(work, all, DAY), all).map(
        ({ question }) => /\((.*)\)/.exec(question)?.[1],
      );
    };
    expect(of('autre', 'Trottinette')).toEqual(['« Trottinette », volet 1.2']);
    expect(of('autre', '')).toEqual(['Une autre dépense, volet 1.2']);
    expect(of('velos', 'Tandem')).toEqual(['Vélos, volet 1.2']);
  });

  it('are that of several strands, and not of one', () => {
    const one = line('l1', 'velos', '1.1', { answers: VELO });
    const two = line('l2', 'velos', '1.2', { answers: { facture: 'oui' } });
    expect(asked(dossierOf([one, { ...one, id: 'l3' }]))).toEqual([]);
    const [question] = questionsOf(dossierOf([one, two]), rules);
    expect(question?.about).toBe('Plusieurs volets dans un même projet');
    expect(question?.question).toMatch(/^Notre projet réunit .*1\.1.*1\.2.*\?$/);
  });

  it('are that of the ceiling in strand 3.1, and what is silent of its indicators', () => {
    const lines = [line('l1', null, '3.1')];
    const CEILING =
      'Notre lieu ressources relève du volet 3.1 du Fonds national parentalité. Quels financements comptent dans le plafond de 80 % : le fonds seul, ou tous ceux de la branche Famille ?';
    expect(asked(dossierOf(lines))).toEqual([['Le plafond de 80 %', CEILING]]);
    expect(asked(dossierOf(lines, {}, { others: 0 }))).toEqual([['Le plafond de 80 %', CEILING]]);
    expect(asked(dossierOf(lines, {}, { others: 100 }))[0]?.[1]).toBe(
      'Notre lieu ressources relève du volet 3.1 du Fonds national parentalité. Notre lieu propose aussi d’autres services : leur budget sort-il de la base, comme ceux du Laep et du Clas ? Quels financements comptent dans le plafond de 80 % : le fonds seul, ou tous ceux de la branche Famille ?',
    );
    expect(asked(dossierOf(lines, { action: 'lieu', answers: {} })).map(([about]) => about)).toEqual([
      ...['Un lieu', 'Le plafond de 80 %', 'Les indicateurs'],
    ]);
    expect(dossierOf([line('l1', null, '3.1', { amount: 0 })]).ceiling).toBeNull();
    expect(dossierOf([line('l1', null, '2.1')]).ceiling).toBeNull();
  });
});

it('a dossier is judged by its own action, on the day', () => {
  const dossier = dossierOf([], { action: 'lieu', answers: { bilan: 'oui' } });
  expect(dossier.action?.label).toBe('Un lieu');
  expect(dossier.audit?.criteria[0]?.status).toBe('met');
  expect(dossier.indicators?.strand).toBe('3.1');
  expect([dossierOf([]).action, dossierOf([]).audit, dossierOf([]).indicators]).toEqual([null, null, null]);
});
