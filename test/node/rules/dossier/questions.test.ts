import { expect, it } from 'vitest';
import { gatherDossier } from '../../../../src/rules/dossier/dossier.ts';
import { questionsOf } from '../../../../src/rules/dossier/dossier-questions.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

it('a question that two expenses leave open is asked once', () => {
  const [cakes] = smallExpenses.expenses.filter(({ id }) => id === 'gateaux');
  if (!cakes) throw new Error('no expense');
  const rules = {
    expenses: [cakes, { ...cakes, id: 'tartes', label: 'Tartes' }],
    actions: [],
    indicators: [],
  };
  const line = { label: '', amount: 1_000, typed: null, suggested: false, account: null, answers: {} };
  const lines = ['gateaux', 'tartes'].map((expense) => ({
    ...line,
    id: expense,
    expense,
    strand: '1.1' as const,
  }));
  const budget = { ...EMPTY_WORKBENCH.budget, lines };
  const questions = questionsOf(gatherDossier({ ...EMPTY_WORKBENCH, budget }, rules, '2026-11-23'), rules);
  expect(questions.map(({ about, question }) => [about, question])).toEqual([
    ['Gâteaux', 'Les gâteaux comptent-ils ?'],
  ]);
});
