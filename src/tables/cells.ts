/** One cell of a table that was pasted or opened. */
export type Cell = string | number | null;

export type SheetRow = readonly Cell[];

/** The most rows of a table that are kept, once those that hold nothing are put aside. */
export const MOST_ROWS = 5_000;

/** The most columns, likewise. */
export const MOST_COLUMNS = 60;

/** The most that a file may weigh: five million bytes. */
export const MOST_BYTES = 5_000_000;
