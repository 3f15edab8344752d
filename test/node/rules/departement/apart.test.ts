import { describe, expect, it } from 'vitest';
import { type BudgetLine, createJudge, totalsOf } from '../../../../src/rules/budget/budget.ts';
import { apartOf, precisionsOnLine } from '../../../../src/rules/departement/apart.ts';
import type { Precision } from '../../../../src/rules/departement/precisions.ts';
import { gatherDossier } from '../../../../src/rules/dossier/dossier.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { sheetsOf } from '../../../../src/workbench/budget/dossier/budget-sheets.ts';
import { budgetTable } from '../../../../src/workbench/budget/dossier/save-budget.ts';
import { smallExpenses } from '../../../react/small-expenses.ts';

const judge = createJudge(smallExpenses.expenses);
const YES = { facture: 'oui', neuf: 'non' };
const line = (id: string, amount: number | null, more: Partial<BudgetLine> = {}): BudgetLine => ({
  ...{ id, label: id, amount, typed: null, expense: 'velos', suggested: false },
  ...{ strand: null, account: null, answers: YES, ...more },
});
const FROM = {
  year: 2027,
  caf: 'Caf de l’Exemple',
  source: 'Appel, relevé le 20 novembre 2026',
  address: 'https://www.exemple.fr/',
};
const QUOTES: Precision = {
  ...{ ...FROM, kind: 'depense', target: 'velos', strands: ['1.1'], sense: 'plus-stricte' },
  ...{ text: 'Deux devis.', about: 'Vélos' },
};
const CAKES: Precision = {
  ...{ ...FROM, kind: 'depense', target: 'gateaux', sense: 'plus-stricte', text: 'Faits sur place.' },
  about: 'Gâteaux',
};
const CLEARER: Precision = { ...QUOTES, sense: 'plus-claire', text: 'Un vélo a deux roues.' };
const WIDER: Precision = { ...QUOTES, sense: 'plus-large', text: 'Un vélo neuf est admis.' };
const ALL = [QUOTES, CAKES, CLEARER, WIDER];

const LINES = [
  line('oui', 10_000),
  line('condition', 2_000, { answers: { ...YES, facture: 'non' } }),
  line('remise', -500),
  line('refusé', 30_000, { answers: { neuf: 'oui' } }),
  line('proposé', 40_000, { suggested: true }),
  line('autre volet', 7_000, { strand: '1.2' }),
  line('en nature', 900, { account: '86' }),
  line('sans montant', null),
  line('gâteaux', 300, { expense: 'gateaux' }),
];
const judged = LINES.map((each) => judge(each, '1.1'));

describe('what a Caf asks more for', () => {
  it('is summed apart, answer by answer, each line once', () => {
    const apart = apartOf(judged, ALL);
    // Gâteaux: not said by the annexe, so to be asked. Refused, proposed, in kind, another strand: in no sum.
    const gateaux = judged[8]?.bucket;
    expect(gateaux).toBe('ask');
    expect({ ...apart, asked: [] }).toEqual({
      ...{ eligible: 9_500, conditional: 2_000, ask: 300, total: 11_800, asked: [] },
    });
    expect(
      apart?.asked.map(({ precision, lines }) => [precision.text, lines.map((each) => each.line.id)]),
    ).toEqual([
      ['Deux devis.', ['oui', 'condition', 'remise', 'sans montant']],
      ['Faits sur place.', ['gâteaux']],
    ]);
  });

  it('changes no total of the annexe', () => {
    expect(totalsOf(judged).eligible).toBe(16_500);
  });

  it.each([
    ['nothing', []],
    ['what is only clearer', [CLEARER]],
    ['what is wider', [WIDER]],
  ])('%s: no sum', (_, precisions) => {
    expect(apartOf(judged, precisions)).toBeNull();
  });

  it('is said of a line whose strand is not known, and not summed', () => {
    const open = judge(line('x', 5_000, { expense: 'gateaux' }), null);
    const inOne: Precision = { ...CAKES, strands: ['1.1'] };
    expect(precisionsOnLine(open, [inOne])).toEqual([inOne]);
    expect(apartOf([open], [inOne])).toBeNull();
    expect(apartOf([open], [CAKES])?.total).toBe(5_000);
  });

  it('a wider one stands beside what the annexe refuses, alone', () => {
    const beside = judged.map((each) => precisionsOnLine(each, [WIDER]).length);
    expect(beside).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0]);
  });
});

describe('the files', () => {
  const rules = { expenses: smallExpenses.expenses, actions: [], indicators: [] };
  const work = {
    ...EMPTY_WORKBENCH,
    budget: { ...EMPTY_WORKBENCH.budget, strand: '1.1', lines: LINES.slice(0, 4) },
  };
  const dossier = gatherDossier(work, rules, '2026-11-27');

  it('mark the lines, with the words and their source', () => {
    const { columns, rows } = budgetTable(dossier, rules, {}, '2026-11-27', ALL);
    expect(columns.slice(-2).map(({ title }) => title)).toEqual([
      'La Caf demande plus',
      'Ce que la Caf ajoute',
    ]);
    expect(rows.map((row) => row[12])).toEqual(['Oui', 'Oui', 'Oui', '']);
    expect(rows[0]?.[13]).toBe(
      'La Caf de l’Exemple demande plus (2027) : « Deux devis. » Source : Appel, relevé le 20 novembre 2026, https://www.exemple.fr/ Précision de la Caf de l’Exemple (2027) : « Un vélo a deux roues. » Source : Appel, relevé le 20 novembre 2026, https://www.exemple.fr/',
    );
    expect(rows[3]?.[13]).toMatch(
      /^La Caf .* L’annexe dit non\. La Caf de l’Exemple écrit autre chose \(2027\)/,
    );
  });

  it('have no column more where no Caf adds anything', () => {
    expect(budgetTable(dossier, rules, {}, '2026-11-27', [CAKES]).columns).toHaveLength(12);
  });

  it('sum apart in the workbook, by formulas', () => {
    const totals = sheetsOf(dossier, rules, {}, '2026-11-27', ALL).find(({ name }) => name === 'Totaux');
    const at = totals?.rows.findIndex(([first]) => JSON.stringify(first)?.includes('À part : là')) ?? -1;
    expect(totals?.rows.slice(at + 1, at + 5).map(([title, sum]) => [title, sum])).toEqual([
      [
        'Éligible',
        { cents: 9_500, formula: 'SUMIFS(Budget!B2:B5,Budget!M2:M5,"Oui",Budget!E2:E5,"Éligible")' },
      ],
      [
        'Sous condition',
        { cents: 2_000, formula: 'SUMIFS(Budget!B2:B5,Budget!M2:M5,"Oui",Budget!E2:E5,"Sous condition")' },
      ],
      [
        'À demander',
        { cents: 0, formula: 'SUMIFS(Budget!B2:B5,Budget!M2:M5,"Oui",Budget!E2:E5,"À demander")' },
      ],
      [{ strong: 'Ensemble' }, { cents: 11_500, formula: 'SUMIFS(Budget!B2:B5,Budget!M2:M5,"Oui")' }],
    ]);
  });
});
