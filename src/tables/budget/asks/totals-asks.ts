import { figure } from '../../../french/plural.ts';
import { type Cents, showAmount } from '../../../rules/money/money.ts';
import { totalsAsk } from '../answers.ts';
import type { Ledger } from '../read-budget.ts';
import { SIDE_WORDS } from '../reading-words.ts';
import { ROUNDING } from '../rows/classes.ts';
import type { Item } from '../rows/items/item.ts';
import type { Ask } from './ask.ts';

/** The table’s own total of a side, where it is not what is read, with the rows that explain the difference. */
export function totalsAsks(
  { sheet, side, checked, items, left }: Ledger,
  waiting: readonly Item[] = [],
): Ask[] {
  const { status, own, read, row, uncovered } = checked;
  if (status === 'none' || status === 'agrees' || (status === 'differs' && own === read)) return [];
  const common = {
    id: totalsAsk(sheet, side, items[0]?.block ?? 0),
    what: 'totals',
    sheet,
    proposed: 'keep',
  } as const;
  const named = ({ label, row: at, cents }: Item) =>
    `ligne ${figure(at)}, « ${label} », ${showAmount(cents ?? 0)}`;
  if (status === 'uncovered') {
    const keys = uncovered.map(({ key }) => key);
    return [
      {
        ...{ ...common, row: uncovered[0]?.row ?? null, rows: keys },
        words: `${SIDE_WORDS[side]} : des montants suivent le total du tableau (${uncovered.slice(0, 3).map(named).join(' ; ')}). Font-ils partie du budget ?`,
        options: [
          { id: 'keep', words: 'Non, les laisser de côté' },
          { id: `take=${keys.join(',')}`, words: 'Oui, les ajouter' },
        ],
      },
    ];
  }
  const gap = read - (own ?? 0);
  const ofBoth = row !== null && row.mixed && !row.told;
  const added = sumAdded({ items, left });
  // It holds the lines whose side is asked: their answer comes first, and may leave nothing to ask.
  const asked = waiting.reduce((all, { cents }) => all + (cents ?? 0), 0);
  if (waiting.length > 0 && added === read && Math.abs(gap + asked) <= ROUNDING) return [];
  const soFar = added === read ? '' : ' jusque-là';
  const explain = items.filter((item) => explains(item, gap, left, read === 0));
  return [
    {
      ...{ ...common, row: row?.row ?? null, rows: explain.map(({ key }) => key) },
      words: `${ofBoth ? 'Dépenses et ressources' : SIDE_WORDS[side]} : ce tableau dit ${showAmount(own ?? 0)} (ligne ${figure(row?.row ?? 0)}) ; nous lisons${soFar} ${showAmount(read)}, soit ${showAmount(Math.abs(gap))} ${gap > 0 ? 'de plus' : 'de moins'}.`,
      options: [
        { id: 'keep', words: `Garder les lignes lues : ${showAmount(added)}` },
        ...explain.map((item) =>
          !left.has(item)
            ? { id: `leave=${item.key}`, words: `Laisser de côté : ${named(item)}` }
            : { id: `take=${item.key}`, words: `Ajouter : ${named(item)}` },
        ),
      ],
    },
  ];
}

/** What the rows that are read add up to, contributions in kind put aside, and what no words name yet. */
function sumAdded({ items, left }: Pick<Ledger, 'items' | 'left'>): Cents {
  const added = items.filter(
    (item) => item.fault === null && item.label !== '' && !item.inKind && !left.has(item),
  );
  return added.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
}

/** Whether a row alone makes the difference. */
function explains(item: Item, gap: Cents, left: Ledger['left'], alone: boolean): boolean {
  if (item.cents === null || item.cents === 0) return false;
  const added = !left.has(item);
  if (Math.abs(added ? item.cents - gap : item.cents + gap) > ROUNDING) return false;
  return added ? item.name === 'plain' && item.fault === null : item.name !== 'general' || alone;
}
