import { at, type Grid } from '../grid.ts';
import type { ColumnFacts } from './column-kinds.ts';
import type { Group } from './groups.ts';
import type { Zone } from './headings.ts';
import { type Side, sideIn } from './title-words.ts';

const SIDES: readonly Side[] = ['charges', 'resources'];

/**
 * « Charges ; Produits ; Montant charges ; Montant produits »: words of both sides, then amounts of both, parted by what the
 * titles name; by their order, where the titles of the amounts name nothing and every row agrees. The same groups, where
 * each has its own side already.
 */
export function sidedGroups(grid: Grid, groups: Group[], columns: Group, zone: Zone): Group[] {
  const of = (kind: ColumnFacts['kind']) => columns.filter((each) => each.kind === kind);
  const [labels, amounts] = [of('label'), of('amount')];
  const told = ({ column }: ColumnFacts) => sideIn(zone.titles[column] ?? '');
  const mixes = (group: Group) => {
    const sides = group.filter(({ kind }) => kind === 'label' || kind === 'amount').map(told);
    return (
      SIDES.every((side) => sides.includes(side)) && group.some((each) => each.kind === 'label' && told(each))
    );
  };
  if (!namesBoth(labels.map(told)) || !groups.some(mixes)) return groups;
  const amountSides = namesBoth(amounts.map(told))
    ? amounts.map(told)
    : inOrder(grid, zone, labels, amounts).map(told);
  if (amountSides.length !== amounts.length) return groups;
  /** The words that what names no line stands before, else after. */
  const owner = ({ column }: ColumnFacts) =>
    labels.find((label) => label.column > column) ?? labels.findLast((label) => label.column < column);
  const sideOf = (each: ColumnFacts) => {
    const rank = amounts.indexOf(each);
    if (rank !== -1) return amountSides[rank];
    const label = owner(each);
    return told(each) ?? (label ? told(label) : null);
  };
  return SIDES.map((side) => columns.filter((each) => each.kind !== 'empty' && sideOf(each) === side)).sort(
    (a, b) => firstLabel(a) - firstLabel(b),
  );
}

function namesBoth(sides: readonly (Side | null)[]): boolean {
  return !sides.includes(null) && SIDES.every((side) => sides.includes(side));
}

function firstLabel(group: Group): number {
  return group.find(({ kind }) => kind === 'label')?.column ?? 0;
}

/** The words of each of the amounts, which no title names: as many of them, filled on the same rows. */
function inOrder(grid: Grid, { titles, first, end }: Zone, labels: Group, amounts: Group): Group {
  if (labels.length !== 2 || amounts.length !== 2) return [];
  const [one, other] = amounts.map(({ column }) => titles[column] ?? '');
  if (one !== other) return [];
  for (let row = first; row < end; row++)
    for (const [i, label] of labels.entries()) {
      const isFilled = ({ column }: ColumnFacts) => at(grid, row, column).kind !== 'blank';
      const amount = amounts[i];
      if (!amount || isFilled(label) !== isFilled(amount)) return [];
    }
  return labels;
}
