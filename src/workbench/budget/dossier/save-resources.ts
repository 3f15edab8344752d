import { accountInWords, IN_KIND_PRODUCT } from '../../../rules/budget/accounts.ts';
import type { Dossier } from '../../../rules/dossier/dossier.ts';
import type { SavedTable } from '../../../tables/saved-table.ts';

/** What stands for an answer beside a contribution in kind: it counts in no total. */
export const IN_KIND_WORDS = 'En nature, hors total';

/** The money that comes in, line by line. */
export function resourceTable({ work }: Dossier): SavedTable {
  return {
    name: 'Ressources',
    columns: [
      { title: 'Ressource', width: 36 },
      { title: 'Montant', width: 14 },
      { title: 'Compte', width: 40 },
      { title: 'Compté', width: 22 },
    ],
    rows: work.budget.resources.map(({ label, amount, account }) => [
      label,
      amount === null ? null : { cents: amount },
      accountInWords(account),
      account === IN_KIND_PRODUCT.id ? IN_KIND_WORDS : 'Oui',
    ]),
  };
}

/** The same with its total; contributions in kind count in none. */
export function resourcesSheet(dossier: Dossier): SavedTable {
  const table = resourceTable(dossier);
  const last = String(table.rows.length + 1);
  const formula = `SUMIF(D2:D${last},"Oui",B2:B${last})`;
  const total = [{ strong: 'Total' }, { cents: dossier.balance.totalProducts, formula }];
  return { ...table, rows: [...table.rows, total] };
}
