import type { Strand } from '../../../../schemas/strand.ts';
import { readStrandCell, strandInWords } from '../../../read-cells.ts';
import type { Face } from '../../columns/faces.ts';
import type { Zone } from '../../columns/headings.ts';
import type { Grid } from '../../grid.ts';
import { isFact, tellsAbout } from './about-project.ts';
import { withoutEchoes } from './echoes.ts';
import { follow, startOf } from './face-state.ts';
import { isGivenBack } from './given-back.ts';
import type { Item } from './item.ts';
import { ownItem } from './own-item.ts';
import { rowItem } from './row-item.ts';

/** « Volet 1.1 », and no more: the title of the lines below, whatever it says they add up to. */
const STRAND_ALONE = /^(?:v(?:olet)?|a(?:xe)?)[\d.,:\s-]*(?:v(?:olet)?)?[\d.,:\s-]*$/i;

/** The rows of a zone, face by face, in the order of the table. */
export function itemsOf(
  grid: Grid,
  sheet: number,
  zone: Zone,
  faces: readonly Face[],
  budget: { strand: Strand | null; first: number },
): Item[] {
  const states = faces.map(startOf);
  const items: Item[] = [];
  let strand = budget.strand;
  let above = zone.heading.length === 0;
  for (let row = zone.first; row < zone.end; row++) {
    const found = faces.flatMap((face, i) => {
      const state = states[i];
      const read =
        state &&
        (face.own === null ? rowItem : ownItem)(grid, sheet, row, {
          face,
          titles: zone.titles,
          end: zone.end,
          index: budget.first + i,
          state,
        });
      if (!read) return [];
      const item = isGivenBack(read, face, faces) ? { ...read, cents: -(read.cents ?? 0) } : read;
      // The words that stand over the amounts of an untitled table are titles that nobody knows.
      const title = above && item.fault === 'not-a-number';
      const about =
        title || (face.own === null && item.name === 'plain' && (tellsAbout(item, above) || isFact(item)));
      return [{ item: about ? { ...item, cents: null, fault: null, about: !title } : item, face, state }];
    });
    const [only] = found.length === 1 ? found : [];
    const words =
      only && only.face.own === null && (only.item.cents === null || STRAND_ALONE.test(only.item.label))
        ? only.item.label
        : '';
    strand = (words && (strandInWords(words) ?? readStrandCell(words))) || strand;
    for (const { item, face, state } of found) {
      follow(item, state, states, faces.filter(({ labels: [first] }) => first === face.labels[0]).length > 1);
      items.push({ ...item, block: blockOf(faces, face), strand: item.strand ?? face.named ?? strand });
    }
    above &&= found.every(({ item }) => item.cents === null);
  }
  return withoutEchoes(items, faces, budget.first);
}

/** The rank of a face among those of its side, when they share no words. */
function blockOf(faces: readonly Face[], face: Face): number {
  return faces.filter(({ side }) => side === face.side).indexOf(face);
}
