import { describe, expect, it } from 'vitest';
import { addLines, addResources, setStrand } from '../../../../../src/rules/budget/budget-edit.ts';
import { addProject } from '../../../../../src/rules/projects/projects-edit.ts';
import { share } from '../../../../../src/rules/projects/share-edit.ts';
import { gatherProjects } from '../../../../../src/rules/projects/whole-dossier.ts';
import { nameProject } from '../../../../../src/rules/work/project-edit.ts';
import { type Edit, EMPTY_WORKBENCH } from '../../../../../src/rules/work/workbench.ts';
import { proposeLayout } from '../../../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../../../src/tables/budget/read-budget.ts';
import { openBytes } from '../../../../../src/tables/open-table.ts';
import type { SavedTable } from '../../../../../src/tables/saved-table.ts';
import { writeXlsx } from '../../../../../src/tables/xlsx/write-xlsx.ts';
import { TOOLS } from '../../../../../src/workbench/parts.ts';
import { sheetNames } from '../../../../../src/workbench/projects/sheets/sheet-names.ts';
import { wholeSheets } from '../../../../../src/workbench/projects/sheets/whole-sheets.ts';
import { readWorkbook } from '../../../../other-spreadsheet.ts';
import { smallActions } from '../../../../react/small-actions.ts';
import { smallExpenses } from '../../../../react/small-expenses.ts';

const RULES = { expenses: smallExpenses.expenses, actions: smallActions.actions, indicators: [] };
const PLACES = { ...smallActions.places, ...smallExpenses.places };
const [project, budget, evaluation, report] = await Promise.all([
  TOOLS.project.sheets(),
  TOOLS.budget.sheets(),
  TOOLS.evaluation.sheets(),
  TOOLS.report.sheets(),
]);
const gift = (label: string, amount: number, account = '74') => ({ label, amount, typed: null, account });
const bike = (amount: number) => ({
  label: 'Vélo',
  amount,
  expense: 'velos',
  answers: { facture: 'oui', neuf: 'non' },
});

const WORK = [
  nameProject('title', 'L’été : [café] & "sœurs"'),
  setStrand('1.1'),
  addLines([bike(10_000), { label: '=Salle', amount: 550 }, { ...bike(700), account: '86' }]),
  addResources([gift('Mairie', 9_000), gift('Dons en nature', 40, '87')]),
  addProject(),
  nameProject('title', 'Sorties'),
  addLines([bike(10_000), { label: 'Car', amount: 20_000, strand: '1.1' }]),
  addResources([gift('Mairie', 9_000)]),
  addProject(),
  share('lines', { project: 'd1', item: 'l1' }, { project: 'd2', item: 'l1' }),
  share('resources', { project: 'd1', item: 'p1' }, { project: 'd2', item: 'p1' }),
].reduce((work, edit: Edit) => edit(work), EMPTY_WORKBENCH);

const tables = () =>
  wholeSheets(
    { project, budget, others: [evaluation, report], ofDossier: [] },
    gatherProjects(WORK, RULES, '2026-11-23'),
    RULES,
    PLACES,
    '2026-11-23',
    [],
  );

/** What a spreadsheet makes of the formulas that these sheets are made of. */
function computed(sheets: readonly SavedTable[], sheet: SavedTable, at: string): number {
  const cellOf = (table: SavedTable, address: string) => {
    const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    return table.rows[Number(row) - 2]?.[letter.charCodeAt(0) - 65] ?? null;
  };
  const textAt = (table: SavedTable, address: string) => {
    const cell = cellOf(table, address);
    return typeof cell === 'string' ? cell : '';
  };
  const range = (text: string, here: SavedTable): [SavedTable, string[]] => {
    const [, name, letter = '', first = '', last = first] =
      /^(?:'([^']+)'!)?([A-Z])(\d+)(?::[A-Z](\d+))?$/.exec(text) ?? [];
    const table = name === undefined ? here : sheets.find((each) => each.name === name);
    if (!table || letter === '') throw new Error(`No range: ${text}`);
    const rows = Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
    return [table, rows.map((row) => letter + String(row))];
  };
  const valueAt = (table: SavedTable, address: string): number => {
    const cell = cellOf(table, address);
    if (cell === null || typeof cell === 'string' || !('cents' in cell)) return 0;
    return cell.formula === undefined ? cell.cents : valueOf(cell.formula, table);
  };
  const valueOf = (formula: string, here: SavedTable): number => {
    const [, left, sign, right] = /^(.+\)|[^(]+?)([-+])((?:[A-Z]+\(.*|'.*|[A-Z]\d+.*))$/.exec(formula) ?? [];
    const [, name, inner = ''] = /^([A-Z]+)\(([^()]*)\)$/.exec(formula) ?? [];
    if (name !== undefined) {
      const given = inner.match(/"[^"]*"|[^,]+/g) ?? [];
      const sums = name === 'SUMIF' ? [given[2] ?? '', given[0] ?? '', given[1] ?? ''] : given;
      const [table, cells] = range(sums[0] ?? '', here);
      return cells.reduce((sum, cell, i) => {
        for (let at_ = 1; at_ < sums.length; at_ += 2) {
          const [of, names] = range(sums[at_] ?? '', here);
          if (`"${textAt(of, names[i] ?? '')}"` !== sums[at_ + 1]) return sum;
        }
        return sum + valueAt(table, cell);
      }, 0);
    }
    if (left !== undefined && right !== undefined)
      return valueOf(left, here) + (sign === '-' ? -1 : 1) * valueOf(right, here);
    const [table, [cell = '']] = range(formula, here);
    return valueAt(table, cell);
  };
  return valueAt(sheet, at);
}

describe('the workbook of several projects', () => {
  it('has the total first, then a sheet each under a name of its own', () => {
    expect(tables().map(({ name }) => name)).toEqual([
      'Total du dossier',
      '1. L’été café sœurs',
      '2. Sorties',
      'Projet 3',
      'Questions',
    ]);
  });

  it('adds up what each project spends, each shared line once: the figures typed here, and what its formulas give', () => {
    const sheets = tables();
    const [total] = sheets;
    if (!total) throw new Error('No total.');
    const expected: [at: string, cents: number][] = [
      // Each project: in all, counted in another, counted. The second one has no strand yet: its answer is missing, and counts.
      ['C2', 10_550],
      ['D2', 10_000],
      ['E2', 550],
      ['C3', 30_000],
      ['D3', 0],
      ['E3', 30_000],
      ['E4', 0],
      // The dossier.
      ['C5', 40_550],
      ['D5', 10_000],
      ['E5', 30_550],
      // Eligible, and what is still to be answered.
      ['F5', 0],
      ['J5', 30_550],
      // What comes in, and the gap.
      ['K5', 18_000],
      ['L5', 9_000],
      ['M5', 9_000],
      ['N5', 21_550],
      // By strand: 1.1, then the lines that name none.
      ['C8', 30_550],
      ['D8', 10_000],
      ['E8', 20_550],
      ['C9', 10_000],
      ['D9', 0],
      ['E9', 10_000],
    ];
    const found = expected.map(([at]) => {
      const cell = total.rows[Number(at.slice(1)) - 2]?.[at.charCodeAt(0) - 65];
      return [at, cell !== null && typeof cell === 'object' && 'cents' in cell ? cell.cents : null];
    });
    expect(found).toEqual(expected);
    expect(expected.map(([at]) => [at, computed(sheets, total, at)])).toEqual(expected);
  });

  it('says what is shared, and where its projects do not agree', () => {
    const said = tables()[0]
      ?.rows.slice(-2)
      .map(([cell]) => cell);
    expect(said).toEqual([
      'Vélo, 100,00\u00a0€ dans « L’été : [café] & "sœurs" » et « Sorties ». La réponse change d’un projet à l’autre : le total du dossier suit celle de « Sorties ».',
      'Mairie, 90,00\u00a0€ dans « L’été : [café] & "sœurs" » et « Sorties ».',
    ]);
  });

  it('is read back by another library with its formulas, its figures and its texts, which no spreadsheet runs', async () => {
    const sheets = await readWorkbook(await writeXlsx(tables()));
    expect(sheets.map(({ name }) => name)).toEqual(tables().map(({ name }) => name));
    const [total, first] = sheets;
    expect(total?.cell('C5')).toMatchObject({ value: 405.5, formula: 'SUM(C2:C4)' });
    expect(total?.cell('D2')).toMatchObject({
      value: 100,
      formula: "SUMIFS('1. L’été café sœurs'!B2:B4,'1. L’été café sœurs'!M2:M4,\"Non, déjà comptée\")",
    });
    expect(first?.cell('A3')).toEqual({ value: '=Salle' });
    expect(['M2', 'M3', 'M4'].map((at) => first?.cell(at).value)).toEqual([
      'Non, déjà comptée',
      'Oui',
      'Hors total',
    ]);
  });

  it('gives « Mon budget » the lines of a project again', async () => {
    const bytes = new Uint8Array(await (await writeXlsx(tables().slice(1, 2))).arrayBuffer());
    const sheets = await openBytes(bytes, 'dossier.xlsx');
    if ('problem' in sheets) throw new Error(sheets.problem);
    const read = readBudget(sheets, proposeLayout(sheets));
    expect(JSON.stringify(read)).toContain('Salle');
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['Café', '1. Café'],
    ['', 'Projet 1'],
    ['[]:*?/\\\'"<>&', 'Projet 1'],
    ['Historique', '1. Historique'],
    ["l'été", '1. l été'],
    ['é'.repeat(40), `1. ${'é'.repeat(28)}`],
    ['x'.repeat(27) + '😀', `1. ${'x'.repeat(27)}`],
    ['a\u0000\nb', '1. a b'],
    ['\ud83d seul', '1. seul'],
  ])('made of « %s » is one that every spreadsheet takes', (title, name) => {
    expect(sheetNames([title])).toEqual([name]);
  });

  it('is another for each project, whatever their titles', () => {
    const names = sheetNames(Array.from({ length: 12 }, () => 'x'.repeat(60)));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(12);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  });
});
