import { type Cents, showAmount } from '../../../rules/money/money.ts';
import { totalsAsk } from '../answers.ts';
import type { Ledger } from '../read-budget.ts';
import type { Item } from '../rows/items/item.ts';
import { headsIn } from '../rows/reconcile.ts';
import { isClassName } from '../rows/row-words.ts';
import type { Ask } from './ask.ts';

/** « Montant des achats », under what it adds up. */
const SUM_WORDS = /^(?:le |la |les )?(?:montants?|couts?|budgets?|depenses?|sommes?|cumuls?|ensembles?)\b/;

/** Without a total that settles it, rows whose amount is not the sum of the lines under them, or that may be such a sum. */
export function classAsks(ledger: Ledger, ledgers: readonly Ledger[]): Ask[] {
  const { sheet, side, checked, conflicts, items, left } = ledger;
  if (checked.status === 'differs' || checked.status === 'uncovered') return [];
  const fromConflicts = conflicts.map(({ parent, under }): Ask => {
    const { key, row, label, cents } = parent;
    const sum = under.reduce((all, item) => all + (left.has(item) ? 0 : (item.cents ?? 0)), 0);
    return {
      ...{ id: `totals:${key}`, what: 'classes', sheet, row, rows: [key, ...under.map((item) => item.key)] },
      words: `« ${label} » dit ${showAmount(cents ?? 0)}, les lignes dessous font ${showAmount(sum)}. Que faut-il ajouter ?`,
      options: [
        { id: 'keep', words: 'Les lignes dessous' },
        { id: `class=${[key, ...under.map((item) => item.key)].join(',')}`, words: `« ${label} » seul` },
        { id: `take=${key}`, words: 'Les deux' },
      ],
      proposed: 'keep',
    };
  });
  if (checked.status !== 'none') return fromConflicts;
  const fromRests = items
    .filter((item) => item.name === 'rest' && left.get(item) === 'balance' && (item.cents ?? 0) > 0)
    .map(({ key, row, label, cents }): Ask => ({
      ...{ id: `totals:${key}`, what: 'side', sheet, row, rows: [key], proposed: 'keep' },
      words: `« ${label} », ${showAmount(cents ?? 0)} : une ligne du budget ?`,
      options: [
        { id: 'keep', words: 'Non, un reste' },
        { id: `take=${key}`, words: 'Oui, l’ajouter' },
      ],
    }));
  const asked = [...fromConflicts, ...fromRests];
  const lines = items.filter(
    (item) =>
      item.name === 'plain' && !item.own && !left.has(item) && !item.inKind && (item.cents ?? 0) !== 0,
  );
  // Two classes of the same amount are no class and its line.
  const isBeside = (item: Item) =>
    isClassName(item.plain) &&
    [-1, 1].some((step) => {
      const next = lines[lines.indexOf(item) + step];
      return next?.cents === item.cents && isClassName(next?.plain ?? '');
    });
  const heads = headsIn(lines).filter((item) => !isBeside(item));
  const balanced = sumOf(ledgers, sheet, 'charges') === sumOf(ledgers, sheet, 'resources');
  // Over one line of the same amount, that no other has.
  const isOver = (item: Item) =>
    isClassName(item.plain) && lines.filter(({ cents }) => cents === item.cents).length === 2;
  const ofClass = headsIn(lines, isOver).some((item) => heads.includes(item) && isClassName(item.plain));
  const ofSum = heads.some(({ plain }) => SUM_WORDS.test(plain));
  if (heads.length === 0 || balanced || !(ofClass || ofSum || detailed(lines, heads))) return asked;
  const keys = heads.map(({ key }) => key);
  return [
    ...asked,
    {
      ...{
        id: `${totalsAsk(sheet, side, items[0]?.block ?? 0)}:sums`,
        what: 'classes',
        sheet,
        row: heads[0]?.row ?? null,
        rows: keys,
      },
      words: `Des lignes ont pour montant la somme de leurs voisines (« ${heads
        .slice(0, 3)
        .map(({ label }) => label)
        .join(' », « ')} »). Sont-elles des sous-totaux ?`,
      options: [
        { id: 'keep', words: 'Non, ce sont des lignes' },
        { id: `leave=${keys.join(',')}`, words: 'Oui, les laisser de côté' },
      ],
      proposed: 'keep',
    },
  ];
}

/** Whether such sums with what they add up are most of the table: a few fall right by chance. */
function detailed(lines: readonly Item[], heads: readonly Item[]): boolean {
  const sum = heads.reduce((all, { cents }) => all + (cents ?? 0), 0);
  const whole = lines.reduce((all, { cents }) => all + (cents ?? 0), 0);
  return sum * 2 > whole * 0.8;
}

function sumOf(ledgers: readonly Ledger[], sheet: number, side: Ledger['side']): Cents | null {
  const found = ledgers.find((ledger) => ledger.sheet === sheet && ledger.side === side);
  return found?.checked.read ?? null;
}
