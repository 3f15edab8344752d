import { figure } from '../../../french/plural.ts';
import { showAmount } from '../../../rules/money/money.ts';
import type { Ledger } from '../read-budget.ts';
import { ROUNDING } from '../rows/classes.ts';
import type { Ask } from './ask.ts';

const VAT =
  /^(?:montant (?:de )?(?:la )?)?(?:t\.?v\.?a\b|taxe sur la valeur ajoutee)(?!.*(?:recuper|deduct|deduire|rembours))/;

/** A row of VAT that no total counts: beside amounts without it, or a part of them. At its rate of the others, it is beside them. */
export function vatAsks({ sheet, items, left, checked: { status, own } }: Ledger): Ask[] {
  if (status === 'agrees' && own !== null) return [];
  const lines = items.filter(
    (item) => item.name === 'plain' && !item.own && item.fault === null && !item.inKind && !left.has(item),
  );
  const taxes = lines.filter(({ plain, cents }) => VAT.test(plain) && (cents ?? 0) > 0);
  const taxed = lines.reduce((sum, item) => (taxes.includes(item) ? sum : sum + (item.cents ?? 0)), 0);
  return taxes
    .filter(({ plain, cents }) => {
      const [, rate] = /(\d{1,2}(?:[.,]\d+)?) ?%/.exec(plain) ?? [];
      const due = (taxed * Number((rate ?? 'x').replace(',', '.'))) / 100;
      return !(Math.abs((cents ?? 0) - due) <= ROUNDING);
    })
    .map(({ key, row, label, cents }) => ({
      ...{ id: `totals:tax:${key}`, what: 'amount', sheet, row, rows: [key], proposed: 'plus' },
      words: `« ${label} » (ligne ${figure(row)}), ${showAmount(cents ?? 0)} : à ajouter, ou déjà comprise dans les autres montants ?`,
      options: [
        { id: 'plus', words: `L’ajouter : ${showAmount(cents ?? 0)}` },
        { id: `leave=${key}`, words: 'Déjà comprise : la laisser de côté' },
      ],
    }));
}
