import { accountInWords } from '../../../rules/budget/accounts.ts';
import { BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import type { JudgedLine } from '../../../rules/budget/budget.ts';
import type { Dossier, DossierRules } from '../../../rules/dossier/dossier.ts';
import { reasonOf } from '../../../rules/budget/line-reasons.ts';
import type { SavedCell, SavedTable } from '../../../tables/saved-table.ts';
import { isKnown } from '../../../rules/decision/decision-table.ts';
import { PART_TITLES } from '../../../rules/decision/verdict-marks.ts';
import type { Places } from '../../../rules/rules-data.ts';
import { placesInWords } from '../../export/places-in-words.ts';

/** What stands for an answer beside a contribution in kind: it counts in no total. */
export const IN_KIND_WORDS = 'En nature, hors total';

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
];

/** The lines of a budget, each with its answer and its reason; nothing but lines, so that it can be read again. */
export function budgetTable(dossier: Dossier, rules: DossierRules, places: Places): SavedTable {
  return { name: 'Budget', columns: COLUMNS, rows: dossier.lines.map((line) => rowOf(line, rules, places)) };
}

/** The same with its total, computed by the spreadsheet. */
export function budgetSheet(dossier: Dossier, rules: DossierRules, places: Places): SavedTable {
  const table = budgetTable(dossier, rules, places);
  const last = String(table.rows.length + 1);
  const formula = `SUM(B2:B${last})-SUMIF(E2:E${last},"${IN_KIND_WORDS}",B2:B${last})`;
  const total = [{ strong: 'Total' }, { cents: dossier.totals.total, formula }];
  return { ...table, rows: [...table.rows, total] };
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
