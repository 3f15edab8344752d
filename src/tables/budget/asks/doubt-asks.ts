import { figure } from '../../../french/plural.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { Ledger } from '../read-budget.ts';
import type { Ask } from './ask.ts';

/** A row that is read as the total, and may be that of its part, or a line; or as a line, and may be the total. */
export function doubtAsks({ sheet, doubt }: Ledger): Ask[] {
  if (doubt === null) return [];
  const { by, total, more } = doubt;
  const named = `« ${total.label} » (ligne ${figure(total.row)}), ${showAmount(total.cents ?? 0)}`;
  const others = more.map(({ label, cents }) => `« ${label} », ${showAmount(cents ?? 0)}`).join(' ; ');
  const keys = more.map(({ key }) => key);
  if (by === 'line')
    return [
      {
        ...{ id: `totals:${total.key}`, what: 'totals', sheet, row: total.row, rows: keys, proposed: 'keep' },
        words: `${named} : une ligne, ou le total du tableau ?`,
        options: [
          { id: 'keep', words: 'Une ligne, à ajouter' },
          { id: `leave=${keys.join(',')}`, words: 'Le total du tableau' },
        ],
      },
    ];
  return [
    {
      ...{ id: `totals:${total.key}`, sheet, row: total.row, rows: keys, proposed: 'keep' },
      what: by === 'sum' ? 'classes' : 'totals',
      words: `${named} : le total du tableau, ou ${by === 'sum' ? 'une ligne de plus' : 'celui des dernières lignes seules'} ?`,
      options: [
        { id: 'keep', words: 'Le total du tableau' },
        {
          id: `take=${keys.join(',')}`,
          words: by === 'sum' ? 'Une ligne, à ajouter' : `Ajouter : ${others}`,
        },
      ],
    },
  ];
}
