import type { Cents } from '../../rules/money/money.ts';
import type { Strand } from '../../schemas/strand.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { MOST_COLUMNS } from '../cells.ts';
import { readStrandCell, strandInWords } from '../read-cells.ts';
import { amountAt } from './columns/made-amounts.ts';
import type { Ask } from './asks/ask.ts';
import { asksOf } from './asks/asks-of.ts';
import { classesOf } from './rows/classes.ts';
import { type Grid, type BudgetSheet, at, gridOf } from './grid.ts';
import { carriedOver } from './rows/carried-over.ts';
import { mirroredKinds, settledKinds, withKindTotals } from './rows/maybe-in-kind.ts';
import { withoutNotes } from './rows/after-total.ts';
import { payCharges } from './rows/pay-charges.ts';
import { balancedIncome, receivedAmong, sidedByTotals } from './rows/sided-by-totals.ts';
import { signed, takesAway, withoutHabit } from './rows/signs.ts';
import { signWords } from './sign-words.ts';
import type { Item, RowFault } from './rows/items/item.ts';
import { itemsOf } from './rows/items/items.ts';
import type { Layout, Part } from './layout.ts';
import { answeredParts, forcedUses } from './answers.ts';
import { withoutRepeats } from './whole/repeats.ts';
import { inEuros } from './whole/units.ts';
import { versionAsks, versionsApart } from './whole/versions.ts';
import { FAULT_WORDS } from './reading-words.ts';
import { type LeftReason, type Reconciled, reconcile, withoutSettledDoubts } from './rows/reconcile.ts';
import type { SavedTexts } from './columns/own-tables.ts';
import type { Side } from './columns/title-words.ts';
import type { Use } from './rows/totals.ts';

/** A row that will be added, or a row left out: what says where it stands. */
interface RowPlace {
  /** Names the row for `withRow`. */
  key: string;
  sheet: number;
  /** Counted from 1. */
  row: number;
}

export interface ReadLine extends RowPlace {
  label: string;
  cents: Cents;
  /** The account as it is written: « 6132 ». */
  number: string | null;
  strand: Strand | null;
  category: string;
  /** What this guide saved of it, besides. */
  saved?: SavedTexts;
}

export interface LeftRow extends RowPlace {
  reason:
    | LeftReason
    | 'no-amount'
    | 'in-words'
    | 'about'
    | 'heading'
    | 'above'
    | 'outside'
    | 'hidden'
    | 'other-budget';
  label: string;
  /** What may be put back, on which side; null where there is no amount. */
  cents: Cents | null;
  side: Side;
  /** Whether it is put back as a contribution in kind. */
  inKind?: boolean;
}

interface FaultyRow extends RowPlace {
  fault: RowFault;
  label: string;
  message: string;
}

/** The table's own total of a side of a sheet, and what was read of it. */
interface SideCheck {
  sheet: number;
  side: Side;
  status: Reconciled['checked']['status'];
  own: Cents | null;
  read: Cents;
}

/** A budget, as its author most likely means it. Nothing may be added while something is asked. */
export interface BudgetReading {
  charges: readonly ReadLine[];
  resources: readonly ReadLine[];
  inKind: Readonly<Record<Side, readonly ReadLine[]>>;
  /** The table's own totals, null where it has none. */
  totals: Readonly<Record<Side, Cents | null>>;
  checks: readonly SideCheck[];
  left: readonly LeftRow[];
  /** The rows that name the columns of each sheet: its first heading. */
  titles: readonly LeftRow[];
  faults: readonly FaultyRow[];
  asks: readonly Ask[];
  /** What is said of the amounts below zero. */
  signs: readonly string[];
  /** The sheets that hold something and are not read. */
  unread: readonly { sheet: number; name: string; hidden: boolean }[];
  /** Rows past the most that are read. */
  beyond: number;
}

/** One side of one sheet, read. */
export interface Ledger extends Reconciled {
  sheet: number;
  side: Side;
  items: readonly Item[];
}

/** Reads the sheets as the layout says. Pure, and never throws: what cannot be read is left out with its reason, or asked. */
export function readBudget(sheets: readonly BudgetSheet[], layout: Layout): BudgetReading {
  const grids = sheets.map(gridOf);
  const read = readSheets(grids, layout);
  const versions = versionAsks(
    grids,
    layout,
    read.flatMap(({ ledgers }) => ledgers),
  );
  const open = versionsApart(versions, layout);
  if (open.asks.length === 0) return readingOf(grids, layout, read);
  const one = readingOf(grids, open.layout, readSheets(grids, open.layout));
  const isApart = ({ key }: LeftRow) => open.keys.has(key) && layout.rows[key] === undefined;
  return {
    ...one,
    left: one.left.map((row) => (isApart(row) ? { ...row, reason: 'other-budget' } : row)),
    asks: [...open.asks, ...one.asks],
  };
}

function readSheets(grids: readonly Grid[], layout: Layout) {
  return grids.flatMap((grid, sheet) => {
    const found = layout.sheets[sheet];
    return found?.read ? [readSheet(grid, sheet, answeredParts(found.parts, sheet, layout), layout)] : [];
  });
}

function readingOf(
  grids: readonly Grid[],
  layout: Layout,
  read: readonly ReturnType<typeof readSheet>[],
): BudgetReading {
  const ledgers = read.flatMap((each) => each.ledgers);
  const above = read.flatMap((each) => each.above);
  const lines = (side: Side, use: Use) =>
    ledgers.flatMap((ledger) => (ledger.side === side ? linesOf(ledger, use) : []));
  return {
    charges: lines('charges', 'line'),
    resources: lines('resources', 'line'),
    inKind: { charges: lines('charges', 'in-kind'), resources: lines('resources', 'in-kind') },
    totals: { charges: ownTotal(ledgers, 'charges'), resources: ownTotal(ledgers, 'resources') },
    checks: ledgers.map(({ sheet, side, checked: { status, own, read: sum } }) => ({
      sheet,
      side,
      status,
      own,
      read: sum,
    })),
    left: [...above, ...read.flatMap(({ hidden }) => hidden), ...ledgers.flatMap(leftOf)].sort(
      (a, b) => a.sheet - b.sheet || a.row - b.row,
    ),
    titles: read.flatMap(({ titles }) => titles),
    faults: grids.flatMap((grid, sheet) =>
      layout.sheets[sheet]?.read ? faultsIn(grid, sheet, ledgers) : [],
    ),
    asks: asksOf(grids, layout, ledgers, above),
    signs: signWords(ledgers),
    unread: grids.flatMap(({ name, hidden }, sheet) =>
      layout.sheets[sheet]?.read || (layout.sheets[sheet]?.parts ?? []).length === 0
        ? []
        : [{ sheet, name, hidden }],
    ),
    beyond: grids.reduce((sum, grid, i) => sum + (layout.sheets[i]?.read ? grid.beyond : 0), 0),
  };
}

function readSheet(grid: Grid, sheet: number, parts: readonly Part[], layout: Layout) {
  const named =
    readStrandCell(grid.name) ?? strandInWords(grid.name) ?? strandAbove(grid, parts[0]?.first ?? 0);
  let first = 0;
  const found = parts.flatMap((part) => {
    const rows = itemsOf(grid, sheet, part, part.faces, { strand: named, first });
    first += part.faces.length;
    return rows;
  });
  const items = withoutNotes(payCharges(found));
  const euros = withoutHabit(carriedOver(inEuros(grid, sheet, items, layout)));
  const told = mirroredKinds(settledKinds(receivedAmong(sidedByTotals(euros, layout.answers))));
  // Where a title says that all are expenses, income among them is asked.
  const untitled = parts.every(({ faces }) => faces.every(({ sure }) => !sure));
  const sided = withKindTotals(untitled ? balancedIncome(told) : told).map((item) => movedBy(item, layout));
  const moved = signed(sided, layout);
  const forced = withoutRepeats(moved, sheet, forcedUses(moved, layout), layout);
  const sumOf = (side: Side) => roughly(moved.filter((item) => item.side === side));
  const blocks = [...new Set(moved.map(({ block }) => block))];
  const ledgers = (['charges', 'resources'] as const).flatMap((side) =>
    blocks.map((block): Ledger => {
      const mine = moved.filter((item) => item.side === side && item.block === block);
      const besides = sumOf(side === 'charges' ? 'resources' : 'charges');
      return { sheet, side, items: mine, ...reconcile(mine, classesOf(mine), forced, besides) };
    }),
  );
  const above = aboveOf(grid, sheet, parts);
  const read = new Set([...moved, ...above].map(({ row }) => row));
  const others = otherRows(grid, sheet, parts, read);
  const heading = new Set(parts[0]?.heading.map((row) => grid.numberOf(row)));
  const isTitle = ({ row, reason }: LeftRow) => reason === 'heading' && heading.has(row);
  return {
    ledgers: withoutSettledDoubts(ledgers.filter(({ items: { length } }) => length > 0)),
    above,
    hidden: [
      ...grid.hiddenRows.map((each) => hiddenOf(each, sheet)),
      ...others.filter((row) => !isTitle(row)),
    ],
    titles: others.filter(isTitle),
  };
}

/** The rows that hold something and that no face reads: titles, what stands above them, notes. */
function otherRows(grid: Grid, sheet: number, parts: readonly Part[], read: ReadonlySet<number>): LeftRow[] {
  const titles = new Set(parts.flatMap(({ heading }) => heading));
  const first = parts[0]?.heading[0] ?? 0;
  return grid.rows.flatMap((_, at): LeftRow[] => {
    const row = grid.numberOf(at);
    if (read.has(row) || grid.faults.has(row)) return [];
    const cells = Array.from({ length: MOST_COLUMNS }, (_none, column) => grid.textAt(at, column));
    const shown = cells.filter((text) => text !== '');
    if (shown.length === 0) return [];
    const reason = titles.has(at) ? 'heading' : at < first ? 'above' : 'outside';
    const label = shown.join(' ; ').slice(0, 80);
    return [
      { key: `${String(sheet)}:${String(at + 1)}:`, sheet, row, reason, label, cents: null, side: 'charges' },
    ];
  });
}

/** A row that the file hides, and the words that it is recognised by. */
function hiddenOf({ row, cells }: Grid['hiddenRows'][number], sheet: number): LeftRow {
  const words = cells.find((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
  const key = `${String(sheet)}:masquee:${String(row)}`;
  return { key, sheet, row, reason: 'hidden', label: String(words ?? ''), cents: null, side: 'charges' };
}

/** An item as the reader sees it. */
function movedBy(item: Item, { rows, answers }: Layout): Item {
  const use = rows[item.key];
  const told = item.strand === null ? answers[`strand:${item.strandText}`] : undefined;
  const strand = STRANDS.find((each) => each === told) ?? item.strand;
  const answer = answers[`side:${item.key}`];
  const kind = answers[`kind:${item.key}`];
  if (use === undefined && answer === undefined && kind === undefined)
    return strand === item.strand ? item : { ...item, strand };
  const side =
    use === 'charge' || answer === 'charges' ? 'charges' : use === 'resource' ? 'resources' : item.side;
  return {
    ...item,
    strand,
    side,
    guessed: false,
    inKind: use === 'in-kind' || (use === undefined && kind !== 'line' && item.inKind),
    maybeInKind: use === undefined && kind === undefined && item.maybeInKind,
  };
}

/** What a side adds up to, before its totals are looked at. */
function roughly(items: readonly Item[]): Cents {
  const { over } = classesOf(items);
  const isLine = (item: Item) => item.name === 'plain' && !item.inKind && !over.has(item);
  return items.reduce((sum, item) => (isLine(item) ? sum + (item.cents ?? 0) : sum), 0);
}

/** The strand that the words above the table name. */
function strandAbove(grid: Grid, first: number): Strand | null {
  for (let row = 0; row < Math.min(first, 30); row++)
    for (const look of grid.rows[row] ?? []) {
      const strand = strandInWords((look as typeof look | undefined)?.text ?? '');
      if (strand) return strand;
    }
  return null;
}

const PREAMBLE =
  /siret|siren|telephone|\btel\b|annee|exercice|nombre|^nb|date|duree|adresse|code|^n°|budget|montant|subvention (?:demandee|sollicitee)|^cout|public|participants|effectif|\bage|seances|habitants|adherents|version|page/;

/** The rows above the first heading that look like lines. */
function aboveOf(grid: Grid, sheet: number, parts: readonly Part[]): LeftRow[] {
  const [part] = parts;
  if (!part || part.heading.length === 0) return [];
  return Array.from({ length: part.heading[0] ?? 0 }, (_, row) => row).flatMap((row) =>
    part.faces.flatMap((face, i): LeftRow[] => {
      const amount = amountAt(grid, row, face.amounts);
      const label = face.labels.map((column) => at(grid, row, column)).find(({ kind }) => kind === 'words');
      if (amount.cents === null || !label || PREAMBLE.test(label.plain) || amount.cents === 0) return [];
      const key = `${String(sheet)}:${String(row + 1)}:${String(i)}`;
      const side = face.side === 'resources' ? 'resources' : 'charges';
      return [
        {
          key,
          sheet,
          row: grid.numberOf(row),
          reason: 'above',
          label: label.text,
          cents: amount.cents,
          side,
        },
      ];
    }),
  );
}

const AMONG_WORDS = /\d ?(?:k?€|euros?\b|\$)|\d,\d\d(?!\d)/i;

/** What becomes of an item of a ledger. */
function useIn({ left }: Ledger, item: Item): Use {
  if (item.fault !== null || item.cents === null || left.has(item)) return 'left';
  return item.inKind ? 'in-kind' : 'line';
}

function linesOf(ledger: Ledger, use: Use): ReadLine[] {
  return ledger.items.flatMap((item) => {
    const { key, sheet, row, label, cents, number, strand, category, saved } = item;
    if (cents === null || label === '' || useIn(ledger, item) !== use) return [];
    return [{ key, sheet, row, label, cents, number, strand, category, ...(saved && { saved }) }];
  });
}

function leftOf(ledger: Ledger): LeftRow[] {
  return ledger.items.flatMap((item): LeftRow[] => {
    const { key, sheet, row, label, cents, side, inKind, name, fault } = item;
    const place = { key, sheet, row, label, cents, side, ...(inKind && name === 'plain' && { inKind }) };
    if (name === 'section' || name === 'in-kind-section') return [{ ...place, reason: 'heading' }];
    const reason = ledger.left.get(item);
    if (reason) return [{ ...place, reason }];
    if (cents !== null || fault !== null) return [];
    const isWritten = AMONG_WORDS.test(label) || (takesAway(item) && /\(\d+\)$/.test(label));
    return [{ ...place, reason: item.about ? 'about' : isWritten ? 'in-words' : 'no-amount' }];
  });
}

/** What is to be mended in a sheet: rows that cannot be read, and cells that the file could not give. */
function faultsIn({ faults }: Grid, sheet: number, ledgers: readonly Ledger[]): FaultyRow[] {
  const items = ledgers.filter((ledger) => ledger.sheet === sheet).flatMap((ledger) => faultyIn(ledger));
  const found = items.map(({ key, row, cell, label, fault }) => {
    const named = fault === 'worded' && cell !== '' ? `${cell} : ` : '';
    return { key, sheet, row, label, fault, message: faults.get(row) ?? named + FAULT_WORDS[fault] };
  });
  const told = new Set(found.map(({ row }) => row));
  const cells = [...faults].flatMap(([row, message]): FaultyRow[] =>
    told.has(row) ? [] : [{ key: '', sheet, row, label: '', fault: 'cell', message }],
  );
  return [...found, ...cells].sort((a, b) => a.row - b.row);
}

function faultyIn({ items, left }: Ledger) {
  return items.flatMap((item) => {
    const fault = item.fault ?? (item.cents !== null && item.label === '' ? ('no-label' as const) : null);
    return fault === null || left.has(item) ? [] : [{ ...item, fault }];
  });
}

/** Whether a total that does not agree may be of both sides: it is then neither's. */
function ofBoth({ checked: { row } }: Ledger): boolean {
  return row !== null && row.mixed && !row.told;
}

/** What the table's own totals say of a side: their sum, where each part that is read has its own; null where one has none. */
function ownTotal(ledgers: readonly Ledger[], side: Side): Cents | null {
  const mine = ledgers.filter((ledger) => ledger.side === side);
  const isRead = (ledger: Ledger) =>
    ledger.items.some((item) => useIn(ledger, item) === 'line' && (item.cents ?? 0) !== 0);
  const owns = mine.flatMap((ledger) => {
    const whole = ofBoth(ledger) ? null : ledger.checked.whole;
    return whole !== null || isRead(ledger) ? [whole] : [];
  });
  if (owns.length === 0 || owns.includes(null)) return null;
  return owns.reduce<Cents>((sum, whole) => sum + (whole ?? 0), 0);
}
