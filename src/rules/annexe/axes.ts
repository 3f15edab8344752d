import type { Axis, Strand } from '../../schemas/strand.ts';
import { STRANDS } from '../../schemas/strands.ts';
import { slugOf } from './sheet-address.ts';

/** What we call each axis in lists; its official words stand on its sheets. */
export const AXIS_NAMES: Readonly<Record<Axis, string>> = {
  '1': 'Les familles, ensemble',
  '2': 'Un parent à la fois',
  '3': 'Des lieux et des services',
  '4': 'Faire vivre les réseaux',
};

/** The axis of a strand: its first digit. */
export function axisOf(strand: Strand): Axis {
  return strand.charAt(0) as Axis;
}

/** The strand of an address: `1-1` is « 1.1 ». Throws on any other word. */
export function strandOf(slug: string | undefined): Strand {
  const strand = STRANDS.find((each) => slugOf(each) === slug);
  if (!strand) throw new Error(`${String(slug)} is no sheet: expected ${STRANDS.map(slugOf).join(', ')}`);
  return strand;
}
