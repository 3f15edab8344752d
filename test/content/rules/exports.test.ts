import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  dimensions,
  isAnswered,
  STRAND_QUESTION,
} from '../../../src/rules/decision/decision-table.ts';
import type { LineStart } from '../../../src/rules/budget/budget-edit.ts';
import { gatherDossier } from '../../../src/rules/dossier/dossier.ts';
import { startsOf } from '../../../src/tables/budget/budget-starts.ts';
import { proposeLayout } from '../../../src/tables/budget/layout.ts';
import { readBudget } from '../../../src/tables/budget/read-budget.ts';
import { type Opened, openBytes, openText } from '../../../src/tables/open-table.ts';
import type { SavedTable } from '../../../src/tables/saved-table.ts';
import { parseWorkbench, writeWorkbench } from '../../../src/rules/work/workbench-read.ts';
import type { Workbench } from '../../../src/rules/work/workbench.ts';
import { writeCsv } from '../../../src/tables/write-csv.ts';
import { dossierLink, MOST_ADDRESS, readDossierLink } from '../../../src/workbench/export/dossier-link.ts';
import { dossierSheets } from '../../../src/workbench/export/dossier-sheets.ts';
import { ALL_TOOLS } from '../../../src/workbench/parts.ts';
import { budgetSheet, budgetTable } from '../../../src/workbench/budget/dossier/save-budget.ts';
import { resourcesSheet } from '../../../src/workbench/budget/dossier/save-resources.ts';
import { totalsSheet } from '../../../src/workbench/budget/dossier/save-totals.ts';
import { writeXlsx } from '../../../src/tables/xlsx/write-xlsx.ts';
import { readWorkbook } from '../../other-spreadsheet.ts';
import { dossiers, RULES, smallDossiers } from './random-dossier.ts';

const DAY = '2026-11-23';
const TOOLS = await Promise.all(ALL_TOOLS.map(({ sheets }) => sheets()));
const PAGE = 'https://exemple.invalid/mon-dossier/';
const BUDGETS = { numRuns: 1_000 };
const LONG = { timeout: 600_000 };

function gather(work: Workbench) {
  return gatherDossier(work, RULES, DAY);
}

const reopen = async (tables: readonly SavedTable[]) => readWorkbook(await writeXlsx(tables));

type Sheet = Awaited<ReturnType<typeof reopen>>[number] | undefined;

function amounts(sheet: Sheet, count: number): (number | null)[] {
  return Array.from({ length: count }, (_, i) => {
    const value = sheet?.cell(`B${String(i + 2)}`).value;
    return typeof value === 'number' ? Math.round(value * 100) : null;
  });
}

/** What a formula gives in column B of a row. */
function result(sheet: Sheet, row: number): unknown {
  const cell = sheet?.cell(`B${String(row)}`);
  return cell?.formula === undefined ? undefined : cell.value;
}

/** What the import would add of what was saved. */
function reread(opened: Opened) {
  const sheets = 'problem' in opened ? [] : opened;
  const reading = readBudget(sheets, proposeLayout(sheets));
  return { ...startsOf(reading, RULES.expenses), reading };
}

/** What a saved line is known by again: its label on one line, without the spaces around it. */
function ownOf({ label, amount, expense = null, strand, answers = {} }: LineStart) {
  return [oneLine(label ?? ''), amount, expense, strand, answersTo(expense, answers)];
}

/** The answers that the questions of an expense offer. */
function answersTo(expense: string | null, answers: Answers): Answers {
  const table = RULES.expenses.find(({ id }) => id === expense);
  const asked = table ? dimensions(table).filter((dimension) => isAnswered(dimension, answers)) : [];
  return Object.fromEntries(
    asked.flatMap(({ id }) => (id === STRAND_QUESTION ? [] : [[id, answers[id] ?? '']])),
  );
}

/** What comes back of the lines of a work: those that have words and an amount, with the category that was chosen. */
function linesOf({ budget }: Workbench) {
  return budget.lines.flatMap((line) =>
    line.amount !== null && line.label.trim() !== ''
      ? [ownOf({ ...line, expense: line.suggested ? null : line.expense })]
      : [],
  );
}

function resourcesOf({ budget }: Workbench) {
  return budget.resources
    .filter(({ label, amount }) => amount !== null && label.trim() !== '')
    .map(({ label, amount, account }) => [oneLine(label), amount, account]);
}

function oneLine(label: string): string {
  return label.replace(/\s+/g, ' ').trim();
}

describe('any dossier', LONG, () => {
  it('opens in another reader, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, async (work) => {
        const tables = dossierSheets(TOOLS, gather(work), RULES, {}, DAY, []);
        const sheets = await reopen(tables);
        expect(sheets.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
        expect(sheets.map(({ rows }) => rows.length)).toEqual(tables.map(({ rows }) => rows.length + 1));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a thousand budgets', LONG, () => {
  it('come back from JSON exactly', () => {
    fc.assert(
      fc.property(dossiers, (work) => {
        expect(parseWorkbench(writeWorkbench(work))).toEqual({ work, dropped: [], cut: [] });
      }),
      BUDGETS,
    );
  });

  it('come back from CSV with every cent: lines, strands, answers and resources', () => {
    let came = 0;
    fc.assert(
      fc.property(dossiers, (work) => {
        const csv = writeCsv(budgetTable(gather(work), RULES, {}, DAY, []));
        const { lines, resources, strand, reading } = reread(openText(csv.slice(1)));
        expect(lines.map(({ start }) => ownOf(start))).toEqual(linesOf(work));
        expect(resources.map(({ label, amount, account }) => [oneLine(label), amount, account])).toEqual(
          resourcesOf(work),
        );
        if (lines.length > 0) expect(strand).toBe(work.budget.strand);
        expect(lines.length + resources.length > 0 ? reading.asks : []).toEqual([]);
        came += Math.min(lines.length, resources.length);
      }),
      BUDGETS,
    );
    expect(came).toBeGreaterThan(100);
  });

  it('come back from XLSX with every cent, and the totals that the page shows', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, async (work) => {
        const dossier = gather(work);
        const [sheet, totals] = await reopen([
          budgetSheet(dossier, RULES, {}, DAY, []),
          totalsSheet(dossier, [], DAY),
        ]);
        const { lines } = work.budget;
        expect(amounts(sheet, lines.length)).toEqual(lines.map(({ amount }) => amount));
        expect(result(sheet, lines.length + 2)).toBe(dossier.totals.total / 100);
        const shown = [2, 3, 4, 5, 6, 7, 8].map((row) => result(totals, row));
        const { eligible, conditional, ineligible, ask, missing, total, inKind } = dossier.totals;
        expect(shown).toEqual(
          [eligible, conditional, ineligible, ask, missing, total, inKind].map((cents) => cents / 100),
        );
      }),
      BUDGETS,
    );
  });

  it('come back from XLSX line by line: labels, amounts, categories, strands, answers and resources', async () => {
    let lineCount = 0;
    await fc.assert(
      fc.asyncProperty(dossiers, async (work) => {
        const dossier = gather(work);
        const tables = [
          budgetSheet(dossier, RULES, {}, DAY, []),
          resourcesSheet(dossier),
          totalsSheet(dossier, [], DAY),
        ];
        const blob = await writeXlsx(tables);
        const opened = await openBytes(new Uint8Array(await blob.arrayBuffer()), 'budget.xlsx');
        const { lines, resources, strand, reading } = reread(opened);
        const { budget } = work;
        expect(lines.map(({ start }) => ownOf(start))).toEqual(linesOf(work));
        if (lines.length > 0) expect(strand).toBe(budget.strand);
        expect(resources.map(({ label, amount, account }) => [oneLine(label), amount, account])).toEqual(
          resourcesOf(work),
        );
        // Amounts without a label are faults, and the saved totals count them.
        const complete = [...budget.lines, ...budget.resources].every(
          ({ label, amount }) => amount === null || label.trim() !== '',
        );
        expect(complete && lines.length > 0 ? reading.asks : []).toEqual([]);
        lineCount += lines.length;
      }),
      { numRuns: 200 },
    );
    expect(lineCount).toBeGreaterThan(100);
  });

  it('come back from their link exactly, or have none when it would be too long', async () => {
    let refused = 0;
    let carried = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(dossiers, smallDossiers), async (work) => {
        const link = await dossierLink(work, PAGE);
        if (link === null) {
          refused += 1;
          return;
        }
        carried += 1;
        expect(link.length).toBeLessThanOrEqual(MOST_ADDRESS);
        expect(await readDossierLink(new URL(link).hash.slice(1))).toEqual({ work, dropped: [], cut: [] });
      }),
      BUDGETS,
    );
    expect(Math.min(refused, carried)).toBeGreaterThan(50);
  });
});
