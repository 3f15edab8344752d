import { fold } from '../french/fold.ts';
import { readAmount } from '../rules/money/read-amount.ts';
import { readStrandCell } from './read-cells.ts';
import type { Cell, SheetRow } from './read-rows.ts';

/** What a column may hold. */
export const ROLES = ['label', 'amount', 'expense', 'strand', 'account'] as const;
export type Role = (typeof ROLES)[number];

/** Which column holds what, and the row of the headings; null where there is none. */
export type Columns = Record<Role, number | null> & { heading: number | null };

/** What the heading of each column says, the surest words first. */
const HEADINGS: Record<Role, readonly RegExp[]> = {
  amount: [/montant|ttc/, /^total|cout|depenses?$|budget|prevu|prevision/, /euros?|€|prix|charges?$/],
  label: [/libelle|intitule|designation|description/, /nature|objet|poste|detail|depense|ligne/],
  expense: [/categorie/, /^type|rubrique|famille de depense/],
  strand: [/volet/, /^axe/],
  account: [/compte/, /^n[°o](?![a-z])|code/],
};
const NOT_AN_AMOUNT = /unitaire|quantite|^qte|^nb|nombre|^pu\b|realise|%|taux/;
const LOOKED_AT = 12;

/** Guesses which column holds what, from the headings if any, else from what the cells look like. */
export function guessColumns(rows: readonly SheetRow[]): Columns {
  const heading = headingRow(rows);
  const titles = heading === null ? [] : (rows[heading] ?? []).map(plainCell);
  const body = rows.slice(heading === null ? 0 : heading + 1);
  const taken = new Set<number>();
  const take = (column: number | null) => {
    if (column !== null) taken.add(column);
    return column;
  };
  const amount = take(titled(titles, 'amount', taken) ?? mostly(body, taken, isAmount));
  const strand = take(
    titled(titles, 'strand', taken) ?? mostly(body, taken, (cell) => readStrandCell(cell) !== null),
  );
  const counts = titles.flatMap((title, i) => (NOT_AN_AMOUNT.test(title) ? [i] : []));
  const account = take(
    titled(titles, 'account', taken) ?? mostly(body, new Set([...taken, ...counts]), isAccount),
  );
  const label = take(titled(titles, 'label', taken) ?? wordiest(body, taken));
  const expense = take(titled(titles, 'expense', taken));
  return { label, amount, expense, strand, account, heading };
}

/** The first row, among the first ones, that names an amount and something else, and holds no amount itself. */
function headingRow(rows: readonly SheetRow[]): number | null {
  const found = rows.slice(0, LOOKED_AT).findIndex((row) => {
    const titles = row.map(plainCell);
    const words = titles.filter((title) => title !== '');
    return (
      words.length > 1 &&
      !row.some(isAmount) &&
      titled(titles, 'amount', new Set()) !== null &&
      (titled(titles, 'label', new Set()) ?? titled(titles, 'expense', new Set())) !== null
    );
  });
  return found === -1 ? null : found;
}

function titled(titles: readonly string[], role: Role, taken: ReadonlySet<number>): number | null {
  for (const words of HEADINGS[role]) {
    const found = titles.findIndex(
      (title, i) => !taken.has(i) && words.test(title) && !(role === 'amount' && NOT_AN_AMOUNT.test(title)),
    );
    if (found !== -1) return found;
  }
  return null;
}

/** The column most of whose cells look so; the last one of those that tie, where a table’s totals stand. */
function mostly(
  rows: readonly SheetRow[],
  taken: ReadonlySet<number>,
  looks: (cell: Cell) => boolean,
): number | null {
  const shares = columnsOf(rows).map((column) => {
    const cells = rows.map((row) => row[column] ?? null).filter((cell) => plainCell(cell) !== '');
    const like = taken.has(column) ? 0 : cells.filter(looks).length;
    return { column, like, share: cells.length === 0 ? 0 : like / cells.length };
  });
  const likely = shares
    .filter(({ share }) => share > 0.5)
    .sort((a, b) => a.like - b.like || a.column - b.column);
  return likely.at(-1)?.column ?? null;
}

function wordiest(rows: readonly SheetRow[], taken: ReadonlySet<number>): number | null {
  const lengths = columnsOf(rows)
    .filter((column) => !taken.has(column))
    .map((column) => ({
      column,
      length: rows.reduce(
        (sum, row) => sum + plainCell(row[column] ?? null).replace(/[^a-z]/g, '').length,
        0,
      ),
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  return lengths[0]?.column ?? null;
}

function columnsOf(rows: readonly SheetRow[]): number[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, i) => i);
}

function isAmount(cell: Cell): boolean {
  return typeof cell === 'number' || (cell !== null && 'cents' in readAmount(cell));
}

function isAccount(cell: Cell): boolean {
  return /^[678]\d{1,5}\b/.test(String(cell ?? ''));
}

/** A heading as it is compared: without case nor accents. */
export function plainCell(cell: Cell): string {
  return fold(String(cell ?? '')).trim();
}
