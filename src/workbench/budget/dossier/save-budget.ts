import { accountInWords } from '../../../rules/budget/accounts.ts';
import { BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import type { Dossier, DossierRules } from '../../../rules/dossier/dossier.ts';
import { reasonOf } from '../../../rules/budget/line-reasons.ts';
import { SAVED_TITLES } from '../../../tables/budget/columns/own-tables.ts';
import { savedAnswers, savedStrand } from '../../../tables/budget/saved-answers.ts';
import type { SavedCell, SavedTable } from '../../../tables/saved-table.ts';
import { isKnown } from '../../../rules/decision/decision-table.ts';
import { PART_TITLES } from '../../../rules/decision/verdict-marks.ts';
import type { Places } from '../../../rules/rules-data.ts';
import type { SheetsOf } from '../../tool-part.ts';
import { placesInWords } from '../../export/places-in-words.ts';
import { localColumns } from './local-columns.ts';
import { IN_KIND_WORDS, resourceTable } from './save-resources.ts';

const COLUMNS = [
  { title: 'Dépense', width: 36 },
  { title: 'Montant', width: 14 },
  { title: 'Catégorie', width: 28 },
  { title: 'Volet', width: 10 },
  { title: 'Réponse', width: 18 },
  { title: PART_TITLES.because, width: 60 },
  { title: PART_TITLES.conditions, width: 50 },
  { title: 'Compte', width: 26 },
  { title: PART_TITLES.read, width: 40 },
  { title: SAVED_TITLES.budgetStrand, width: 16 },
  { title: SAVED_TITLES.ownStrand, width: 22 },
  { title: SAVED_TITLES.answers, width: 60 },
];

/** The lines of a budget, each with its answer and its reason, then the money that comes in: nothing but lines, so that it can be read again. */
export function budgetTable(...[dossier, rules, places, day, precisions]: Parameters<SheetsOf>): SavedTable {
  const { columns, rows } = resourceTable(dossier);
  const local = localColumns(dossier.lines, precisions, day);
  const lines = linesOf(dossier, rules, places, local);
  const below = rows.length > 0 ? [[], columns.map(({ title }) => ({ strong: title })), ...rows] : [];
  return { name: 'Budget', columns: [...COLUMNS, ...local.columns], rows: [...lines, ...below] };
}

/** The lines alone with their total, computed by the spreadsheet. */
export function budgetSheet(...[dossier, rules, places, day, precisions]: Parameters<SheetsOf>): SavedTable {
  const local = localColumns(dossier.lines, precisions, day);
  const rows = linesOf(dossier, rules, places, local);
  const last = String(rows.length + 1);
  const formula = `SUM(B2:B${last})-SUMIF(E2:E${last},"${IN_KIND_WORDS}",B2:B${last})`;
  const total = [{ strong: 'Total' }, { cents: dossier.totals.total, formula }];
  return { name: 'Budget', columns: [...COLUMNS, ...local.columns], rows: [...rows, total] };
}

function linesOf(
  { lines, work }: Dossier,
  rules: DossierRules,
  places: Places,
  { cellsOf }: Pick<ReturnType<typeof localColumns>, 'cellsOf'>,
): SavedCell[][] {
  return lines.map((line) => [
    ...rowOf(line, rules, places),
    savedStrand(work.budget.strand),
    savedStrand(line.line.strand),
    answersOf(line, rules),
    ...cellsOf(line),
  ]);
}

/** The answers to the questions of the category, once it is chosen. */
function answersOf(
  { line: { expense, suggested, answers } }: JudgedLine,
  { expenses }: DossierRules,
): string {
  const table = suggested ? undefined : expenses.find(({ id }) => id === expense);
  return table ? savedAnswers(table, answers) : '';
}

function rowOf(judged: JudgedLine, rules: DossierRules, places: Places): SavedCell[] {
  const { line, bucket, account, inKind, strand } = judged;
  const { because, conditions, cites } = reasonOf(judged, rules);
  const typed = line.amount === null && line.typed !== null ? `Montant à corriger (${line.typed}). ` : '';
  return [
    line.label,
    line.amount === null ? null : { cents: line.amount },
    // A category that is only proposed would be read again as chosen.
    (!line.suggested && rules.expenses.find(({ id }) => id === line.expense)?.label) || '',
    isKnown(strand) ? `Volet ${strand}` : '',
    inKind ? IN_KIND_WORDS : BUCKET_WORDS[bucket],
    typed + because,
    conditions.join(' '),
    accountInWords(account),
    placesInWords(cites, places),
  ];
}
