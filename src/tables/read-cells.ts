import { STRANDS } from '../schemas/strands.ts';
import type { Strand } from '../schemas/strand.ts';
import type { Cell } from './read-rows.ts';

/** The strand that a cell names: « 1.1 », « 1-1 », « Axe 1 volet 1 », « A1V1 »; or null. */
export function readStrandCell(cell: Cell): Strand | null {
  const text = String(cell ?? '')
    .trim()
    .replace(',', '.');
  const [, axis, strand] =
    /^(?:volet\s*)?(\d)\s*[.-]\s*(\d)$/i.exec(text) ??
    /^a(?:xe)?\s*(\d)\W*v(?:olet)?\s*(\d)$/i.exec(text) ??
    [];
  return STRANDS.find((each) => each === `${axis ?? ''}.${strand ?? ''}`) ?? null;
}

/** The two first figures of the account that a cell begins with: « 6257 Réceptions » is 62; or null. */
export function readAccountCell(cell: Cell): string | null {
  return /^\s*([678]\d)\d{0,4}(?!\d|[.,]\d)/.exec(String(cell ?? ''))?.[1] ?? null;
}
