import { sheetAddress } from '../annexe/sheet-address.ts';
import type { StrandName } from '../rules-data.ts';
import { CARD_TITLES, type CardPart, type Door, part } from './card.ts';

/** What to do now: in words, then the sheet of the strand when it is known, and the other tools at the right place. */
export function nextSteps(
  lines: readonly string[],
  strand: StrandName | undefined,
  doors: readonly Door[],
): CardPart[] {
  const sheet = strand && {
    path: sheetAddress(strand.id),
    label: `Lire la fiche ${strand.id}, ${strand.name}`,
  };
  if (!sheet && doors.length === 0 && lines.length === 0) return [];
  return part(CARD_TITLES.next, { kind: 'next', lines, doors: sheet ? [sheet, ...doors] : doors });
}
