import { BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import { BUCKETS } from '../../../rules/budget/budget.ts';
import type { Cents } from '../../../rules/money/money.ts';
import type { WholeDossier } from '../../../rules/projects/whole-dossier.ts';
import { sharedWords } from '../../../rules/projects/shared-words.ts';
import { type SavedCell, type SavedTable, columnName } from '../../../tables/saved-table.ts';
import { COUNTED, type ProjectSheet } from './project-sheet.ts';
import { inFormula } from './sheet-names.ts';

const COLUMNS = [
  { title: 'Projet', width: 40 },
  { title: 'Volet', width: 12 },
  { title: 'Dépenses', width: 16 },
  { title: 'Déjà comptées dans un autre projet', width: 22 },
  { title: 'Dépenses comptées', width: 18 },
  ...BUCKETS.map((bucket) => ({ title: BUCKET_WORDS[bucket], width: 16 })),
  { title: 'Ressources', width: 16 },
  { title: 'Ressources déjà comptées', width: 18 },
  { title: 'Ressources comptées', width: 18 },
  { title: 'Écart', width: 16 },
];

const FIRST_BUCKET = 5;
const FIRST_RESOURCE = FIRST_BUCKET + BUCKETS.length;

/** What all the projects come to, each shared line once: formulas over their sheets, which follow when one is corrected. */
export function totalSheet(whole: WholeDossier, sheets: readonly ProjectSheet[]): SavedTable {
  const { projects, ofProjects } = whole;
  const rows: SavedCell[][] = projects.map((project, rank) => {
    const sheet = sheets[rank];
    const sums = ofProjects[rank];
    if (!sheet || !sums) return [];
    const at = String(rank + 2);
    const { lines, resources, dossier } = { ...sheet, dossier: project.dossier };
    return [
      project.name,
      dossier.strand ? `Volet ${dossier.strand}` : '',
      money(sums.charges.total, lines && totalOf(sheet, lines.total)),
      money(sums.charges.again, lines && sumOf(sheet, lines, [[sheet.countedColumn, COUNTED.again]])),
      money(sums.charges.counted, `C${at}-D${at}`),
      ...BUCKETS.map((bucket) =>
        money(
          bucketOf(whole, rank, bucket),
          lines &&
            sumOf(sheet, lines, [
              ['E', BUCKET_WORDS[bucket]],
              [sheet.countedColumn, COUNTED.yes],
            ]),
        ),
      ),
      money(sums.products.total, resources && totalOf(sheet, resources.total)),
      money(
        sums.products.again,
        resources && sumOf(sheet, resources, [[sheet.countedColumn, COUNTED.again]]),
      ),
      money(sums.products.counted, difference(FIRST_RESOURCE, FIRST_RESOURCE + 1, at)),
      money(sums.charges.counted - sums.products.counted, `E${at}-${columnName(FIRST_RESOURCE + 2)}${at}`),
    ];
  });
  const last = String(projects.length + 1);
  const sum = (column: number, cents: Cents) =>
    money(cents, `SUM(${columnName(column)}2:${columnName(column)}${last})`);
  const { charges, products, totals } = whole;
  rows.push([
    { strong: 'Total du dossier' },
    null,
    sum(2, charges.total),
    sum(3, charges.again),
    sum(4, charges.counted),
    ...BUCKETS.map((bucket, i) => sum(FIRST_BUCKET + i, totals[bucket])),
    sum(FIRST_RESOURCE, products.total),
    sum(FIRST_RESOURCE + 1, products.again),
    sum(FIRST_RESOURCE + 2, products.counted),
    sum(FIRST_RESOURCE + 3, charges.counted - products.counted),
  ]);
  const total = String(rows.length + 1);
  rows.push(...strandRows(whole, sheets, total, rows.length + 2));
  rows.push(...sharedRows(whole));
  return { name: 'Total du dossier', columns: COLUMNS, rows };
}

/** By strand, over all the projects; what names no strand is what is left. */
function strandRows(
  { ofStrands }: WholeDossier,
  sheets: readonly ProjectSheet[],
  total: string,
  begin: number,
): SavedCell[][] {
  const first = begin + 2;
  const rows: SavedCell[][] = [
    [],
    ['Par volet', '', 'Dépenses', 'Déjà comptées dans un autre projet', 'Dépenses comptées'].map((strong) =>
      strong === '' ? null : { strong },
    ),
  ];
  for (const [i, { strand, charges }] of ofStrands.entries()) {
    const at = String(first + i);
    const over = (words: string) =>
      sheets
        .flatMap((sheet) =>
          sheet.lines
            ? [
                sumOf(sheet, sheet.lines, [
                  ['D', `Volet ${strand ?? ''}`],
                  [sheet.countedColumn, words],
                ]),
              ]
            : [],
        )
        .join('+') || '0';
    const rest = (column: string) =>
      i === 0
        ? `${column}${total}`
        : `${column}${total}-SUM(${column}${String(first)}:${column}${String(first + i - 1)})`;
    rows.push(
      strand === null
        ? [
            'Volet à compléter',
            '',
            money(charges.total, rest('C')),
            money(charges.again, rest('D')),
            money(charges.counted, `C${at}-D${at}`),
          ]
        : [
            `Volet ${strand}`,
            '',
            money(charges.total, `D${at}+E${at}`),
            money(charges.again, over(COUNTED.again)),
            money(charges.counted, over(COUNTED.yes)),
          ],
    );
  }
  return rows;
}

/** What the projects share, and which amount counts. */
function sharedRows({ shared, projects }: WholeDossier): SavedCell[][] {
  if (shared.length === 0) return [];
  return [
    [],
    [{ strong: 'Ce que les projets partagent' }],
    ...shared.map((line): SavedCell[] => [sharedWords(line, projects)]),
  ];
}

function bucketOf({ projects, again }: WholeDossier, rank: number, bucket: string): Cents {
  const lines = projects[rank]?.dossier.lines ?? [];
  return lines.reduce(
    (sum, judged) =>
      judged.bucket === bucket && !judged.inKind && !again('lines', rank, judged.line.id)
        ? sum + (judged.line.amount ?? 0)
        : sum,
    0,
  );
}

type Criterion = readonly [column: string, words: string];

function sumOf(
  { table }: ProjectSheet,
  { first, last }: { first: string; last: string },
  criteria: readonly Criterion[],
): string {
  const range = (column: string) => `${inFormula(table.name)}${column}${first}:${column}${last}`;
  const pairs = criteria.flatMap(([column, words]) => [range(column), `"${words}"`]);
  return `SUMIFS(${[range('B'), ...pairs].join(',')})`;
}

function totalOf({ table }: ProjectSheet, row: string): string {
  return `${inFormula(table.name)}B${row}`;
}

function difference(one: number, other: number, at: string): string {
  return `${columnName(one)}${at}-${columnName(other)}${at}`;
}

/** Without a line, nothing is added up: there is a figure, and no formula. */
function money(cents: Cents, formula: string | null): SavedCell {
  return formula === null ? { cents } : { cents, formula };
}
