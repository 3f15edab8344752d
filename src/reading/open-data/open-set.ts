import type { z } from 'zod';
import type { Content } from '../content.ts';

/** What a cell of a CSV holds. */
export type Cell = string | number | boolean | null;

/** A column of a CSV: its name, what it is, and how it is read of a row. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  about: string;
  of: (row: Row) => Cell;
  /** Whether a cell is never empty. */
  required: boolean;
}

/** A set of open data: one file of JSON, one of CSV. */
export interface OpenSet<Item = unknown, Row = unknown> {
  /** The name of its files. */
  name: string;
  title: string;
  /** Who may want it, and for what. */
  about: string;
  schema: z.ZodType<Item>;
  items: (content: Content) => Item[];
  /** The rows of the CSV: the entries, or what each holds. */
  rows: (items: readonly Item[]) => Row[];
  columns: readonly Column<Row>[];
}

/** A set as any: the entries and the rows of one are its own affair. */
export function openSet<Item, Row>(set: OpenSet<Item, Row>): OpenSet {
  return set as unknown as OpenSet;
}

/** A set whose CSV has a row an entry. */
export function plainSet<Item>(set: Omit<OpenSet<Item, Item>, 'rows'>): OpenSet {
  return openSet({ ...set, rows: (items) => [...items] });
}

/** A list within a cell. */
export function joined(values: readonly (string | number)[]): string | null {
  return values.length === 0 ? null : values.join(' | ');
}

const column =
  <Cells extends Cell>(type: Column<never>['type'], required: boolean) =>
  <Row>(name: string, about: string, of: (row: Row) => Cells): Column<Row> => ({
    ...{ name, type, about, of, required },
  });

/** A column of texts, in every row. */
export const text = column<string | null>('string', true);
/** A column of texts, empty where there is nothing to say. */
export const maybe = column<string | null>('string', false);
/** A column of numbers, decimals after a comma; empty where there is none. */
export const maybeNumber = column<number | null>('number', false);
/** A column of days, empty where there is none. */
export const maybeDay = column<string | null>('date', false);
export const day = column<string>('date', true);
export const truth = column<boolean>('boolean', true);
export const whole = column<number>('integer', true);

/** Answers that a rule accepts: « habituelle = oui ou non ; role = reaap ». */
export function inAnswers(when: Readonly<Record<string, readonly string[]>>): string | null {
  const said = Object.entries(when).map(([question, options]) => `${question} = ${options.join(' ou ')}`);
  return said.length === 0 ? null : said.join(' ; ');
}
