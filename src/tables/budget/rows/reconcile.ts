import type { Cents } from '../../../rules/money/money.ts';
import { type Classes, type Conflict, ROUNDING } from './classes.ts';
import type { Item } from './items/item.ts';
import { strandInWords } from '../../read-cells.ts';
import { isClassName } from './row-words.ts';
import { likelyTotal, type LikelyTotal } from './likely-total.ts';
import { type Marked, markedClasses } from './marked.ts';
import { type Checked, checkTotals, takenAway, type Use } from './totals.ts';

/** Why a row with an amount is not added, though nothing is wrong with it. */
export type LeftReason = 'class' | 'detail' | 'subtotal' | 'total' | 'balance' | 'after' | 'chosen';

/** What becomes of the rows of one side, and whether the table's own totals agree. */
export interface Reconciled {
  left: ReadonlyMap<Item, LeftReason>;
  checked: Checked;
  /** Rows whose amounts say another sum than the lines under them, where no total settles which to add. */
  conflicts: readonly Conflict[];
  /** A row that is read as the total and may be something else: what would then be added. `line`: read as one, it may be the total. */
  doubt: { by: LikelyTotal['by'] | 'line'; total: Item; more: readonly Item[] } | null;
}

type Choice = ReadonlyMap<Item, LeftReason | null>;

const MOST_CONFLICTS = 5;
const MOST_TRIED = 4_000;
const MOST_TOTALS = 4;
/** « Charges » with an amount is a total gone wrong where a fifth at most parts them, else a line. */
const NEAR = 5;
/** Where some are below zero, no sum ends by itself. */
const MOST_SIGNED = 200;

/** The reading that the table's own totals agree with, else the plainest one. */
export function reconcile(
  items: readonly Item[],
  classes: Classes,
  forced: ReadonlyMap<string, Use>,
  besides: Cents,
): Reconciled {
  const known = reconcileAs(items, classes, forced, besides, null);
  const isAdded = ({ left }: Reconciled, item: Item) =>
    item.cents !== null && item.fault === null && !item.inKind && !left.has(item);
  const bare = known.checked.status === 'differs' ? known.checked.row : null;
  if (bare?.plain === 'charges' && !bare.own && !forced.has(bare.key)) {
    const asLine = reconcileAs(items, classes, new Map(forced).set(bare.key, 'line'), besides, null);
    if (asLine.checked.status === 'agrees' && asLine.checked.own !== null) return asLine;
    const lines = items.filter((item) => isAdded(known, item));
    const sum = lines.reduce((all, { cents }) => all + (cents ?? 0), 0);
    const isNear = lines.length > 1 && Math.abs(sum - (bare.cents ?? 0)) * NEAR <= sum;
    if (!isNear && bare.cents !== besides)
      return { ...asLine, doubt: { by: 'line', total: bare, more: [bare] } };
  }
  const likely = likelyTotal(items, (item) => isAdded(known, item));
  if (likely === null || forced.has(likely.item.key)) return known;
  const { item: total, by, titled } = likely;
  const addedIn = (each: Reconciled) =>
    items.reduce((sum, item) => (isAdded(each, item) ? sum + (item.cents ?? 0) : sum), 0);
  // The other side agrees with all the rows as they are: that one is a line, unless its words say more.
  if (by === 'sum' && !titled && addedIn(known) === besides) return known;
  const found = reconcileAs(items, classes, forced, besides, total);
  if (by === 'whole') return found;
  const more = items.filter((item) => isAdded(known, item) && !isAdded(found, item));
  if (found.checked.status === 'agrees' && found.checked.own === total.cents) {
    if (more.length > 0) return { ...found, doubt: { by, total, more } };
    return known.checked.status === 'agrees' ? found : known;
  }
  if (titled && known.checked.status === 'none') return { ...found, doubt: { by, total, more: [total] } };
  // « TOTAL I » with no other: lines that it does not hold are the reader's to explain.
  return isRanked(total) && known.checked.uncovered.length > 0 ? found : known;
}

function isRanked({ plain }: Item): boolean {
  return /^\W*tot(?:al|aux)\W*(?:[ivx]+|[a-h]|\d)\W*$/.test(plain);
}

interface Sided extends Reconciled {
  side: Item['side'];
  items: readonly Item[];
}

/** The same, without the doubts about a total that only classes over lines of their own sum explain: by their accounts, or where the other side comes to as much. */
export function withoutSettledDoubts<Each extends Sided>(ledgers: readonly Each[]): Each[] {
  return ledgers.map((ledger) => {
    const { doubt, side, checked } = ledger;
    const others = ledgers.filter((other) => other.side !== side);
    const besides = others.reduce((sum, other) => sum + other.checked.read, 0);
    const balanced = besides === checked.own && others.every((other) => other.checked.status === 'agrees');
    return doubt?.more.every((item) => isOverLines(item, ledger, balanced))
      ? { ...ledger, doubt: null }
      : ledger;
  });
}

function isOverLines(head: Item, { items, left }: Sided, balanced: boolean): boolean {
  const { number } = head;
  if (!isClassName(head.plain) || (number === null && !balanced)) return false;
  let sum = 0;
  for (const item of items.slice(items.indexOf(head) + 1)) {
    if (item.name !== 'plain' || (number === null ? item.number !== null : !item.number?.startsWith(number)))
      break;
    if (item.fault === null && !item.inKind && !left.has(item)) sum += item.cents ?? 0;
    if (sum === head.cents) return true;
  }
  return false;
}

function reconcileAs(
  items: readonly Item[],
  classes: Classes,
  forced: ReadonlyMap<string, Use>,
  besides: Cents,
  whole: Item | null,
): Reconciled {
  const plain = plainChoice(items, classes, whole);
  // A total that is left out with its lines says nothing of the others.
  const isOut = (item: Item | undefined) => item !== undefined && forced.get(item.key) === 'left';
  const counted = items.filter(
    (item, i) => !(isOut(item) && item.name !== 'plain' && (isOut(items[i - 1]) || isOut(items[i + 1]))),
  );
  const check = (choice: Choice): Reconciled => {
    const left = new Map<Item, LeftReason>();
    for (const [item, reason] of [...plain, ...choice])
      if (reason === null) left.delete(item);
      else left.set(item, reason);
    for (const item of items) {
      const use = forced.get(item.key);
      if (use === 'left') left.set(item, 'chosen');
      else if (use) left.delete(item);
    }
    const useOf = (item: Item): Use =>
      forced.get(item.key) ?? (left.has(item) || item.fault ? 'left' : item.inKind ? 'in-kind' : 'line');
    const checked = checkTotals(counted, useOf, besides, whole);
    for (const stray of checked.strays) left.delete(stray);
    // The table's own total comes first: what it leaves out waits for the reader.
    if (checked.status === 'uncovered')
      for (const item of checked.uncovered) if (!forced.has(item.key)) left.set(item, 'after');
    return { left, checked, conflicts: classes.conflicts, doubt: null };
  };
  const first = check(new Map());
  const marked = markedClasses(items, classes.over);
  if (first.checked.own === null && marked.length > 0) {
    // The other side agrees with the class and its lines added alike: two readings stand.
    const open = first.checked.read === besides ? marked : marked.filter(({ sums: told }) => !told);
    return { ...check(leftAs(marked)), conflicts: [...classes.conflicts, ...open] };
  }
  if (first.checked.status === 'agrees' && first.checked.gap === 0) return withoutToldConflicts(first);
  if (first.checked.status === 'none' && classes.conflicts.length === 0) return first;
  let best = first;
  for (const choice of [new Map(leftAs(marked)), ...choicesOf(items, classes, first)]) {
    const tried = check(choice);
    if (tried.checked.status !== 'agrees') continue;
    if (best.checked.status !== 'agrees' || tried.checked.gap < best.checked.gap) best = tried;
    if (best.checked.gap === 0) break;
  }
  return best.checked.status === 'agrees' ? withoutToldConflicts(best) : best;
}

/** What a total that agrees holds is settled: the total of another part says nothing of a class. */
function withoutToldConflicts(reading: Reconciled): Reconciled {
  const { uncovered } = reading.checked;
  const isOpen = ({ parent, under }: Conflict) => [parent, ...under].some((item) => uncovered.includes(item));
  return { ...reading, conflicts: reading.conflicts.filter(isOpen) };
}

/** Marked classes, put aside for their lines. */
function leftAs(marked: readonly Marked[]): Choice {
  return new Map(marked.map(({ parent }) => [parent, 'class'] as const));
}

function plainChoice(items: readonly Item[], { over }: Classes, whole: Item | null): Choice {
  const reasons = {
    general: 'total',
    subtotal: 'subtotal',
    balance: 'balance',
    rest: 'balance',
    detail: 'detail',
    bare: 'total',
  } as const;
  return new Map(
    items.flatMap((item): [Item, LeftReason][] => {
      // What cannot be read is to be mended, were it a total.
      if (item.fault !== null) return [];
      if (item === whole) return [[item, 'total']];
      if (over.has(item)) return [[item, 'class']];
      return item.name in reasons ? [[item, reasons[item.name as keyof typeof reasons]]] : [];
    }),
  );
}

/** Other readings, the likeliest first. */
function* choicesOf(
  items: readonly Item[],
  classes: Classes,
  { left, checked }: Reconciled,
): Generator<Choice> {
  const some = classes.conflicts.slice(0, MOST_CONFLICTS);
  const ways = [...waysOf(some)];
  yield* ways.slice(1);
  if (checked.status === 'none') return;
  const linesWith = (way: Choice) => items.filter((item) => isLine(item, left, way));
  const added = (lines: readonly Item[]) => lines.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  const plainly = added(linesWith(new Map()));
  for (const way of ways.slice(0, 9)) {
    const lines = linesWith(way);
    const over = checked.read - (checked.own ?? checked.read) + added(lines) - plainly;
    for (const heads of [over, ...oversIn(items, added(lines))].flatMap((each) => headsThat(lines, each)))
      yield new Map([...way, ...heads.map((item) => [item, 'class'] as const)]);
  }
  // A name that only looks like one of a total, or a rest that the table adds: one row alone explains the difference.
  for (const item of items) {
    const gap = (checked.own ?? 0) - checked.read;
    const near = item.name === 'subtotal' ? 0 : ROUNDING;
    const mayAdd = ['balance', 'rest', 'subtotal'].includes(item.name);
    if (mayAdd && item.cents !== null && item.cents !== 0 && Math.abs(item.cents - gap) <= near)
      yield new Map([[item, null]]);
  }
}

/** What may be read too much, by each of the first totals: with the contributions in kind, or without. */
function oversIn(items: readonly Item[], added: Cents): Cents[] {
  const kind = items.filter(({ inKind, name }) => inKind && name === 'plain');
  if (kind.length === 0) return [];
  const totals = items.filter(({ name, cents }) => name === 'general' && cents !== null);
  const given = kind.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
  return totals
    .slice(0, MOST_TOTALS)
    .flatMap(({ cents }) => [added - (cents ?? 0), added + given - (cents ?? 0)]);
}

function isLine(item: Item, left: ReadonlyMap<Item, LeftReason>, way: Choice): boolean {
  const reason = way.has(item) ? way.get(item) : left.get(item);
  return (
    item.name === 'plain' &&
    !item.own &&
    !item.inKind &&
    item.fault === null &&
    item.cents !== null &&
    item.cents !== 0 &&
    !reason
  );
}

/** Of each conflict: its lines alone, the class alone, or both. */
function* waysOf(conflicts: readonly Conflict[]): Generator<Choice> {
  const [first, ...rest] = conflicts;
  if (!first) {
    yield new Map();
    return;
  }
  for (const after of waysOf(rest)) {
    yield after;
    yield new Map([...after, [first.parent, null], ...first.under.map((item) => [item, 'detail'] as const)]);
    yield new Map([...after, [first.parent, null]]);
  }
}

/** Lines that are the sum of those below or above them, and together what was read too much. */
function headsThat(lines: readonly Item[], over: Cents): Item[][] {
  if (over <= 0) return [];
  const marked = headsWith(lines, over, isMarked);
  if (marked.length > 0) return marked;
  // Where some stand over several lines, another may stand over one alone, whatever its name.
  return headsIn(lines, () => false).length > 0 ? headsWith(lines, over, () => true) : [];
}

function headsWith(lines: readonly Item[], over: Cents, alone: (item: Item) => boolean): Item[][] {
  const heads = headsIn(lines, alone);
  const inner = new Set(heads);
  const outer = headsIn(
    lines.filter((item) => !inner.has(item)),
    alone,
  );
  const all = [...new Set([...heads, ...outer])].filter(({ cents }) => (cents ?? 0) <= over + ROUNDING);
  const exact = subsets(all, over, 0);
  return exact.length > 0 ? exact : subsets(all, over, ROUNDING);
}

/** Rows that make an amount together, the most rows first. */
function subsets(all: readonly Item[], whole: Cents, near: Cents): Item[][] {
  const found: Item[][] = [];
  let tried = 0;
  const search = (from: number, rest: Cents, taken: Item[]) => {
    if (++tried > MOST_TRIED || found.length > 3) return;
    if (Math.abs(rest) <= near && taken.length > 0) {
      found.push(taken);
      return;
    }
    for (let i = from; i < all.length && tried <= MOST_TRIED; i++) {
      const item = all[i];
      if (item && (item.cents ?? 0) <= rest + near) search(i + 1, rest - (item.cents ?? 0), [...taken, item]);
    }
  };
  search(0, whole, []);
  return found.sort((a, b) => b.length - a.length);
}

/** Lines whose amount is the sum of two or more of their neighbours; of one alone, where its name is that of a title. */
export function headsIn(lines: readonly Item[], alone: (item: Item) => boolean = isTitle): Item[] {
  const less = takenAway(lines);
  return lines.filter((item, i) => {
    if ((item.cents ?? 0) < ROUNDING) return false;
    const found = (least: number) => sums(lines, i, 1, least, less) || sums(lines, i, -1, least, less);
    return found(1) && (found(2) || alone(item));
  });
}

function isTitle({ label, plain }: Item): boolean {
  return (
    isClassName(plain) ||
    strandInWords(label) !== null ||
    (label.length > 3 && label === label.toUpperCase() && label !== label.toLowerCase())
  );
}

/** A title, or a line that a letter or a number marks, « B - Locaux », « 012 Personnel »: told by a total alone, for a plain list may be so marked. */
function isMarked(item: Item): boolean {
  return isTitle(item) || /^(?:(?:[A-Z]|[IVX]{1,4}|\d{1,2})\s?[-–.):/]\s?|0\d\d\s)\D/.test(item.label);
}

function sums(lines: readonly Item[], from: number, step: 1 | -1, least: number, less: Cents): boolean {
  const own = lines[from]?.cents ?? 0;
  // An account is detailed by accounts that begin as it does, or by lines without any.
  const head = lines[from]?.number ?? null;
  let sum = 0;
  for (let k = 1; k <= (less > 0 ? MOST_SIGNED : lines.length); k++) {
    const { cents = null, number = null } = lines[from + k * step] ?? {};
    if (cents === null || (head !== null && number !== null && !number.startsWith(head))) return false;
    sum += cents;
    if (sum > own + ROUNDING + less) return false;
    if (k >= least && Math.abs(sum - own) <= ROUNDING) return true;
  }
  return false;
}
