import type { Expense, Row } from '../../schemas/rules/expense.ts';
import { type Answers, type Dimension, dimensions } from './decision-table.ts';

/**
 * A decision table as boxes: a row accepts some options of each axis, so that its completions are counted by
 * multiplying instead of being listed. A set of options is a number whose bits follow the order of the options.
 */
interface BoxedTable {
  axes: Dimension[];
  /** For each axis, the bit of each option. */
  bits: Map<string, number>[];
  /** For each axis, all its options. */
  all: number[];
  boxes: { row: Row; accepts: number[] }[];
  /** Whether no completion is accepted by two rows. */
  apart: boolean;
}

/** A row where some answers hold: what it accepts there of each axis, never nothing. */
export interface Box {
  row: Row;
  accepts: number[];
}

type Table = Pick<Expense, 'questions' | 'rows'>;

const boxed = new WeakMap<Table, BoxedTable>();

/** The axes of a table, and the boxes of its rows that the answers leave; « proven » when they share out every completion. */
export function boxesWithin(
  table: Table,
  answers: Answers,
): { axes: Dimension[]; boxes: Box[]; proven: boolean } {
  let ready = boxed.get(table);
  if (!ready) boxed.set(table, (ready = boxTable(table)));
  const { axes, bits, all, apart } = ready;
  const within = axes.map(({ id }, i) => bits[i]?.get(answers[id] ?? '') ?? all[i] ?? 0);
  const boxes: Box[] = [];
  let left = volume(within, within);
  for (const box of ready.boxes) {
    const cells = volume(box.accepts, within);
    if (cells === 0) continue;
    left -= cells;
    boxes.push({ row: box.row, accepts: box.accepts.map((mask, i) => mask & (within[i] ?? 0)) });
  }
  return { axes, boxes: inOrder(boxes), proven: apart && left === 0 };
}

/** The boxes by their first completion, the last axis running first; one axis may be left out of account. */
export function inOrder(boxes: Box[], without = -1): Box[] {
  return boxes.length < 2 ? boxes : [...boxes].sort((a, b) => compareFirst(a.accepts, b.accepts, without));
}

/** Whether a completion of one differs from a completion of the other by its answer on this axis alone. */
export function meetBut(axis: number, { accepts }: Box, other: Box): boolean {
  return accepts.every((mask, i) => i === axis || (mask & (other.accepts[i] ?? 0)) !== 0);
}

/** The options of an axis that a box accepts. */
export function optionsOf<T>(options: readonly T[], mask: number): T[] {
  const named: T[] = [];
  for (let i = 0, rest = mask; rest; i += 1, rest >>= 1) if (rest & 1) named.push(options[i] as T);
  return named;
}

function boxTable(table: Table): BoxedTable {
  const axes = dimensions(table);
  const bits = axes.map(({ options }) => new Map(options.map((option, i) => [option, 1 << i])));
  const all = axes.map(({ options }) => (1 << options.length) - 1);
  const known = table.rows.filter(({ when }) =>
    Object.keys(when).every((id) => axes.some((axis) => axis.id === id)),
  );
  const boxes = known.map((row) => ({
    row,
    accepts: axes.map(({ id, options }, i) => {
      const named = i === 0 ? row.strands : row.when[id];
      return named ? maskOf(options, named) : (all[i] ?? 0);
    }),
  }));
  const apart = boxes.every((a, i) => boxes.slice(i + 1).every((b) => !meetBut(-1, a, b)));
  return { axes, bits, all, boxes, apart };
}

function maskOf(options: readonly string[], named: readonly string[]): number {
  return options.reduce((mask, option, i) => (named.includes(option) ? mask | (1 << i) : mask), 0);
}

/** How many completions two boxes share. */
function volume(one: readonly number[], other: readonly number[]): number {
  let cells = 1;
  for (let i = 0; cells && i < one.length; i += 1) {
    let options = 0;
    for (let rest = (one[i] ?? 0) & (other[i] ?? 0); rest; rest &= rest - 1) options += 1;
    cells *= options;
  }
  return cells;
}

function compareFirst(a: number[], b: number[], without: number): number {
  for (const [i, mask] of a.entries()) {
    const other = b[i] ?? 0;
    const order = (mask & -mask) - (other & -other);
    if (i !== without && order) return order;
  }
  return 0;
}
