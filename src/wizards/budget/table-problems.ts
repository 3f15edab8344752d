import type { Row } from '../../rules/read-rows.ts';

/** The rows of a table, or why there are none, in words. */
export type Table = Row[] | { problem: string };

export function tooManyRows(row: number): { problem: string } {
  const last = (row - 1).toLocaleString('fr-FR');
  return { problem: `Ce tableau est trop long : il est lu jusqu’à la ligne ${last} au plus.` };
}
