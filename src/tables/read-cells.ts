import { STRANDS } from '../schemas/strands.ts';
import type { Strand } from '../schemas/strand.ts';
import type { Cell } from './cells.ts';

/** The strand that a cell names first: « 1.1 », « V1-1 », « Axe 1 volet 1 », « A1V1 », « 1.1 Parents entre eux »; or null. */
export function readStrandCell(cell: Cell): Strand | null {
  const text = String(cell ?? '').trim();
  if (!/^[va]|^\d\s*[.,-]/i.test(text)) return null;
  return strandOf(
    /^(?:v(?:olet)?\s*(?:n°\s*)?)?(\d)\s*[.,-]\s*(\d)(?=$|\s*[:–—-]?\s+\p{L}|\s*[:–—(])/iu.exec(text) ??
      /^a(?:xe)?\s*(\d)\W*v(?:olet)?\s*(\d)(?!\d)/i.exec(text),
  );
}

/** The strand that a title or a name speaks of, wherever it does: « Budget du volet 1.1 », « Soirées (V1.1) »; or null. */
export function strandInWords(text: string): Strand | null {
  if (!/\d/.test(text)) return null;
  return strandOf(
    /(?:^|[^\p{L}\d])v(?:olet)?\s*(?:n°\s*)?(\d)\s*[.,-]\s*(\d)(?![\d.,])/iu.exec(text) ??
      /(?:^|[^\p{L}\d])a(?:xe)?\s*(\d)\W*v(?:olet)?\s*(\d)(?!\d)/iu.exec(text),
  );
}

function strandOf(found: RegExpExecArray | null): Strand | null {
  return STRANDS.find((each) => each === `${found?.[1] ?? ''}.${found?.[2] ?? ''}`) ?? null;
}

/** The two first figures of the account that a cell begins with: « 6257 Réceptions » is 62; or null. */
export function readAccountCell(cell: Cell): string | null {
  return /^\s*([678]\d)\d{0,4}(?!\d|[.,]\d)/.exec(String(cell ?? ''))?.[1] ?? null;
}
