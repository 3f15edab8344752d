import { MOST_LABEL } from '../../../../rules/work/bounds.ts';
import { roleOf } from '../../columns/title-words.ts';
import { at, comparedTo, type Grid, type Look } from '../../grid.ts';
import type { RowName } from '../row-words.ts';
import { isShare } from '../taken-away.ts';
import type { RowFault } from './item.ts';

export function faultOf(amount: Look, label: string, name: RowName, spoilt: boolean): RowFault | null {
  if (name === 'section' || name === 'in-kind-section') return null;
  if (spoilt) return 'cell';
  if (amount.kind === 'blank' && isShare(comparedTo(label))) return 'percentage';
  if (amount.kind === 'fault') return amount.fault;
  if (amount.kind === 'other' && label !== '') return amount.fault;
  if (
    amount.kind === 'words' &&
    (hasFigures(amount) || (label !== '' && (roleOf(amount.plain) === null || isInLetters(amount))))
  )
    return amount.fault ?? 'not-a-number';
  return amount.cents !== null && label.length > MOST_LABEL ? 'label-too-long' : null;
}

/** Figures that are no year: « 10 séances à 120 € », never « Budget 2027 ». */
function hasFigures({ plain }: Look): boolean {
  return /\d/.test(plain.replace(/\b(?:19|20)\d\d\b/g, ''));
}

/** « Trois cents euros ». */
function isInLetters({ plain }: Look): boolean {
  return /\b(?:cents?|mille|vingts?|trente|quarante|cinquante|soixante|dix|onze|douze|quinze|seize|deux|trois|quatre|cinq|six|sept|huit|neuf)\b.* euros?$/.test(
    plain,
  );
}

/** « 450,00 » that was parted at its comma: two figures alone in the next column, as text, after a whole number. */
export function isSplit(grid: Grid, row: number, column: number, titles: readonly string[]): boolean {
  if (titles[column + 1] || column + 2 !== grid.width) return false;
  return /^\d+$/.test(at(grid, row, column).text) && /^\d\d$/.test(at(grid, row, column + 1).text);
}
