import { count, figure } from '../../../french/plural.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { Ledger } from '../read-budget.ts';
import { SIDE_WORDS } from '../reading-words.ts';
import type { Item } from '../rows/items/item.ts';
import { isIncome } from '../rows/row-words.ts';
import { discountAsk, signsAsk, takesAway } from '../rows/signs.ts';
import { mayTakeAway } from '../rows/taken-away.ts';
import type { Ask } from './ask.ts';

const NAMED = 3;

/** Amounts below zero that nothing explains, and discounts without a sign: the table’s own total settles both. */
export function signAsks({ sheet, items, left, checked: { status, own } }: Ledger): Ask[] {
  const lines = items.filter(
    (item) => item.name === 'plain' && !item.own && item.fault === null && !left.has(item),
  );
  const below = lines.filter(({ cents }) => (cents ?? 0) < 0);
  // A total below zero is right where words say what it takes away, and there alone.
  if (status === 'agrees' && own !== null) return own < 0 && !below.every(takesAway) ? belowAsks(below) : [];
  // What is taken away is taken from something.
  const told = status === 'none' && below.length < lines.length;
  const open = told ? below.filter((item) => !takesAway(item)) : below;
  return [...belowAsks(open), ...lines.filter(mayTakeAway).map(askOf)];

  function askOf(item: Item): Ask {
    const amount = showAmount(item.cents ?? 0);
    return {
      ...{ id: discountAsk(item), what: 'amount', sheet, row: item.row, rows: [item.key], proposed: 'plus' },
      words: `« ${item.label} » (ligne ${figure(item.row)}), ${amount} : à ajouter, ou à retirer ?`,
      options: [
        { id: 'plus', words: `L’ajouter : ${amount}` },
        { id: 'less', words: `Le retirer : ${showAmount(-(item.cents ?? 0))}` },
        { id: `leave=${item.key}`, words: 'Laisser de côté' },
      ],
    };
  }
}

function belowAsks(items: readonly Item[]): Ask[] {
  const [first] = items;
  if (!first) return [];
  const keys = items.map(({ key }) => key);
  const named = items
    .slice(0, NAMED)
    .map(({ row, label, cents }) => `ligne ${figure(row)}, « ${label} », ${showAmount(cents ?? 0)}`);
  const [less, plus] =
    items.length === 1
      ? ['Le compter en moins', 'L’ajouter, sans son signe moins']
      : ['Les compter en moins', 'Les ajouter, sans leur signe moins'];
  return [
    {
      ...{ id: signsAsk(first), what: 'amount', sheet: first.sheet, row: first.row, rows: keys },
      words: `${SIDE_WORDS[first.side]} : ${count(items.length, 'montant négatif', 'montants négatifs')} (${named.join(' ; ')}). Que faut-il en faire ?`,
      options: [
        { id: 'less', words: less },
        ...(first.side === 'charges' && items.every(({ plain }) => isIncome(plain))
          ? [{ id: 'income', words: 'En ressource, sans signe moins' }]
          : [{ id: 'plus', words: plus }]),
        ...(first.side === 'charges' && items.length > 1
          ? [{ id: 'sides', words: 'Ce sont les dépenses ; les autres montants sont des ressources' }]
          : []),
        { id: `leave=${keys.join(',')}`, words: 'Laisser de côté' },
      ],
      proposed: 'less',
    },
  ];
}
