import { describe, expect, it } from 'vitest';
import type { BudgetWork } from '../../../src/rules/budget/budget-part.ts';
import { addLines, addResources, setStrand } from '../../../src/rules/budget/budget-edit.ts';
import { gatherDossier } from '../../../src/rules/dossier/dossier.ts';
import { EMPTY_WORKBENCH, type Workbench } from '../../../src/rules/work/workbench.ts';
import { placedIn, startsOf } from '../../../src/tables/budget/budget-starts.ts';
import { proposeLayout } from '../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../src/tables/budget/read-budget.ts';
import { type Opened, openBytes, openText } from '../../../src/tables/open-table.ts';
import { writeCsv } from '../../../src/tables/write-csv.ts';
import { writeXlsx } from '../../../src/tables/xlsx/write-xlsx.ts';
import { budgetTable } from '../../../src/workbench/budget/dossier/save-budget.ts';
import { dossierSheets } from '../../../src/workbench/export/dossier-sheets.ts';
import { ALL_TOOLS } from '../../../src/workbench/parts.ts';
import { RULES } from './random-dossier.ts';

const DAY = '2026-11-23';
const SALARY = { 'deja-finance': 'non', 'temps-en-plus': 'oui', justificatif: 'oui' };
const EMPTY = EMPTY_WORKBENCH.budget;
const LINE = { typed: null, expense: null, suggested: false, strand: null, account: null, answers: {} };

/** In the strand 1.1: a line of the budget’s strand, one of another, one whose strand is not known, one in kind. */
const BUDGET: BudgetWork = {
  ...EMPTY,
  strand: '1.1',
  lines: [
    {
      ...{ ...LINE, id: 'l1', label: '1er janvier : salle _x0041_', amount: 100_001 },
      ...{ expense: 'salaires', answers: SALARY },
    },
    { ...LINE, id: 'l2', label: '=SOMME(A1) ; "12""', amount: 99, strand: '3.2', account: '64' },
    { ...LINE, id: 'l3', label: 'Total Énergies', amount: 2_027_031_200, strand: 'nsp', account: '60' },
    { ...LINE, id: 'l4', label: 'Ressource', amount: 50_000, strand: '1.1', account: '86' },
  ],
  resources: [
    { id: 'p1', label: 'Caf', amount: 10_000_000_000, typed: null, account: '74' },
    { id: 'p2', label: "'+ Solde", amount: 1, typed: null, account: null },
    { id: 'p3', label: 'Dépense', amount: 50_000, typed: null, account: '87' },
  ],
};

/** The budget that a saved file gives, added to another. */
function addedTo(budget: BudgetWork, opened: Opened): BudgetWork {
  const sheets = 'problem' in opened ? [] : opened;
  const reading = readBudget(sheets, proposeLayout(sheets));
  expect([reading.asks, reading.faults]).toEqual([[], []]);
  const { lines, resources, strand } = startsOf(reading, RULES.expenses);
  const starts = lines.map(({ start }) => start);
  const placed = placedIn(budget, starts, strand);
  const work = setStrand(placed.strand)({ ...EMPTY_WORKBENCH, budget });
  return addResources(resources)(addLines(placed.starts)(work)).budget;
}

const workOf = (budget: BudgetWork): Workbench => ({ ...EMPTY_WORKBENCH, budget });
const judged = (budget: BudgetWork) => gatherDossier(workOf(budget), RULES, DAY);
const asCsv = (budget: BudgetWork) => openText(writeCsv(budgetTable(judged(budget), RULES, {}, DAY, [])));

async function asXlsx(budget: BudgetWork): Promise<Opened> {
  const tools = await Promise.all(ALL_TOOLS.map(({ sheets }) => sheets()));
  const blob = await writeXlsx(dossierSheets(tools, judged(budget), RULES, {}, DAY, []));
  return openBytes(new Uint8Array(await blob.arrayBuffer()), 'dossier.xlsx');
}

const saved = { CSV: asCsv, XLSX: asXlsx };

describe.each(['CSV', 'XLSX'] as const)('un budget enregistré en %s', (kind) => {
  it('revient ligne par ligne : libellés, montants, comptes, volets, réponses et ressources', async () => {
    const back = addedTo(EMPTY, await saved[kind](BUDGET));
    expect(back.strand).toBe('1.1');
    expect(
      back.lines.map(({ label, amount, expense, strand, account, answers }) => [
        ...[label, amount, expense, strand, account, answers],
      ]),
    ).toEqual([
      ['1er janvier : salle _x0041_', 100_001, 'salaires', null, null, SALARY],
      ['=SOMME(A1) ; "12""', 99, null, '3.2', '64', {}],
      ['Total Énergies', 2_027_031_200, null, 'nsp', '60', {}],
      ['Ressource', 50_000, null, '1.1', '86', {}],
    ]);
    expect(back.resources.map(({ label, amount, account }) => [label, amount, account])).toEqual([
      ['Caf', 10_000_000_000, '74'],
      ["'+ Solde", 1, null],
      ['Dépense', 50_000, '87'],
    ]);
  });

  it('garde sa réponse à chaque ligne', async () => {
    const before = judged(BUDGET);
    const after = judged(addedTo(EMPTY, await saved[kind](BUDGET)));
    expect(before.lines.map(({ bucket }) => bucket)).toEqual([
      ...['eligible', 'missing', 'missing', 'missing'],
    ]);
    expect(after.lines.map(({ bucket }) => bucket)).toEqual(before.lines.map(({ bucket }) => bucket));
    expect(after.totals).toEqual(before.totals);
  });

  it('garde à chaque ligne son volet dans un budget d’un autre volet', async () => {
    const back = addedTo({ ...EMPTY, strand: '2.1' }, await saved[kind](BUDGET));
    expect(back.strand).toBe('2.1');
    expect(back.lines.map(({ strand }) => strand)).toEqual(['1.1', '3.2', 'nsp', '1.1']);
  });

  it('n’invente pas de volet', async () => {
    const back = addedTo(EMPTY, await saved[kind]({ ...BUDGET, strand: null }));
    expect([back.strand, ...back.lines.map(({ strand }) => strand)]).toEqual([
      ...[null, null, '3.2', 'nsp', '1.1'],
    ]);
  });
});

describe('un budget enregistré, puis corrigé dans un tableur', () => {
  it('prend le volet que le lecteur a récrit', () => {
    const csv = writeCsv(budgetTable(judged(BUDGET), RULES, {}, DAY, [])).replace(
      '"Volet 1.1"',
      '"Volet 4.2"',
    );
    expect(addedTo(EMPTY, openText(csv)).lines.map(({ strand }) => strand)).toEqual([
      ...['4.2', '3.2', 'nsp', '1.1'],
    ]);
  });

  it('dont il ne reste que les ressources les garde', () => {
    const back = addedTo(EMPTY, asCsv({ ...BUDGET, lines: [] }));
    expect([back.lines.length, back.resources.map(({ amount }) => amount)]).toEqual([
      0,
      [10_000_000_000, 1, 50_000],
    ]);
  });
});

it('chaque réponse de chaque dépense s’enregistre en des mots qui lui sont propres', async () => {
  const { readSavedAnswers, savedAnswers } = await import('../../../src/tables/budget/saved-answers.ts');
  const given = RULES.expenses.flatMap((table) =>
    table.questions.flatMap(({ id, options }) =>
      options.map((option) => ({ table, answers: { [id]: option.id } })),
    ),
  );
  expect(given.length).toBeGreaterThan(50);
  expect(given.map(({ table, answers }) => readSavedAnswers(table, savedAnswers(table, answers)))).toEqual(
    given.map(({ answers }) => answers),
  );
});
