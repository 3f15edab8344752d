import type { Compared, Report, ReportAccount, ReportSide } from '../../../rules/report/report.ts';
import { textAt } from '../../../rules/work/bounds.ts';
import type { Workbench } from '../../../rules/work/workbench.ts';
import type { SavedCell, SavedTable } from '../../../tables/saved-table.ts';

// Both names are those of a summary: whoever opens the workbook in « Mon budget » is proposed the budget, not these.
const FIGURES = 'Bilan';
const ACCOUNTS = 'Bilan des comptes';

const VALUES = [
  { title: 'Prévu', width: 16 },
  { title: 'Réalisé', width: 16 },
  { title: 'Écart', width: 16 },
  { title: 'Écart en %', width: 12 },
];

/** The report as two sheets: what was counted and said, then the accounts; every gap and total is a formula. */
export function reportSheets(report: Report, work: Pick<Workbench, 'project' | 'report'>): SavedTable[] {
  return [figuresSheet(report, work), accountsSheet(report)];
}

function figuresSheet(
  { figures, observed }: Report,
  { project, report }: Pick<Workbench, 'project' | 'report'>,
) {
  const said = (id: string) => textAt(report.said, id) ?? '';
  const rows: SavedCell[][] = figures.map((figure, i) => [
    figure.label,
    hundredths(figure.planned),
    hundredths(figure.done),
    ...gapCells(figure, String(i + 2), 100),
    '',
  ]);
  const words: [string, string][] = [
    ['Projet', project.title],
    ['Porteur', project.sponsor],
    ['Période', said('periode')],
    ...observed.map(({ id, label }): [string, string] => [label, textAt(report.done, id) ?? '']),
    ['Ce qui a changé', said('changements')],
    ['Pourquoi', said('raisons')],
  ];
  return {
    name: FIGURES,
    columns: [{ title: 'Ce qui est compté', width: 44 }, ...VALUES, { title: 'Texte', width: 80 }],
    rows: [
      ...rows,
      ...words
        .filter(([, text]) => text !== '')
        .map(([name, text]): SavedCell[] => [{ strong: name }, null, null, null, null, text]),
    ],
  };
}

function accountsSheet({ charges, products, inKind, result }: Report): SavedTable {
  const rows: SavedCell[][] = [];
  const totals = { charges: '', products: '' };
  const side = (name: string, { rows: accounts, total }: ReportSide) => {
    rows.push([{ strong: name }]);
    const first = rows.length + 2;
    rows.push(...accounts.map((account, i) => accountRow(account, String(first + i))));
    const last = String(rows.length + 1);
    const at = String(rows.length + 2);
    const range = (column: string) => `${column}${String(first)}:${column}${last}`;
    // Without an account, nothing is added up: a range would turn upside down, and hold its own total.
    const sum = (column: string) => (accounts.length > 0 ? `SUM(${range(column)})` : '0');
    // While nothing was done, zero would say more than is known.
    const unless = (cells: string) => `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
    rows.push([
      { strong: `Total des ${name.toLowerCase()}` },
      planned(total.planned, sum('B')),
      money(total.done, total.done === null && accounts.length > 0 ? unless(range('C')) : sum('C')),
      ...(accounts.length > 0 ? gapCells(total, at, 100, `COUNTBLANK(${range('C')})>0`) : []),
    ]);
    return at;
  };
  totals.charges = side('Charges', charges);
  totals.products = side('Produits', products);
  const at = String(rows.length + 2);
  const less = (column: string) => `${column}${totals.products}-${column}${totals.charges}`;
  const waits = `OR(D${totals.products}="",D${totals.charges}="")`;
  rows.push([
    { strong: 'Résultat, produits moins charges' },
    planned(result.planned, less('B')),
    money(result.done, `IF(${waits},"",${less('C')})`),
    ...gapCells(result, at, 100),
  ]);
  if (inKind.length > 0) {
    rows.push([{ strong: 'En nature, à part : hors de tous les totaux' }]);
    rows.push(...inKind.map((account, i) => accountRow(account, String(rows.length + 2 + i))));
  }
  return {
    name: ACCOUNTS,
    columns: [{ title: 'Compte', width: 44 }, ...VALUES, { title: 'Pourquoi cet écart', width: 70 }],
    rows,
  };
}

function accountRow(row: ReportAccount, at: string): SavedCell[] {
  const { account, planned, done, error, typed, why } = row;
  const unread = error === null ? '' : `Montant à corriger (${typed}). `;
  return [
    account ? `${account.id} ${account.label}` : 'Compte à choisir',
    planned === null ? null : { cents: planned },
    done === null ? null : { cents: done },
    ...gapCells(row, at, 100),
    unread + why,
  ];
}

/** The gap and its percent, which stay empty while a value is, or while `waits` holds. */
function gapCells({ gap, percent }: Compared, at: string, scale: number, waits?: string): SavedCell[] {
  const empty = [`B${at}=""`, `C${at}=""`, ...(waits ? [waits] : [])].join(',');
  return [
    { number: gap === null ? null : gap / scale, formula: `IF(OR(${empty}),"",C${at}-B${at})` },
    {
      number: percent === null ? null : percent / 10,
      formula: `IF(D${at}="","",IF(B${at}<=0,"",ROUND(D${at}/B${at}*100,1)))`,
    },
  ];
}

function hundredths(value: number | null): SavedCell {
  return value === null ? null : { number: value / 100 };
}

/** Without a budget, nothing was planned: a formula would say zero. */
function planned(cents: number | null, formula: string): SavedCell {
  return cents === null ? null : money(cents, formula);
}

function money(cents: number | null, formula: string): SavedCell {
  return cents === null ? { number: null, formula } : { cents, formula };
}
