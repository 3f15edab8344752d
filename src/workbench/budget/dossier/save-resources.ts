import { accountInWords, IN_KIND_PRODUCT } from '../../../rules/budget/accounts.ts';
import type { Dossier } from '../../../rules/dossier/dossier.ts';
import type { SavedTable } from '../../../tables/saved-table.ts';
import { IN_KIND_WORDS } from './save-budget.ts';

/** The money that comes in, with its total; contributions in kind count in none. */
export function resourcesSheet({ work, balance }: Dossier): SavedTable {
  const { resources } = work.budget;
  const last = String(resources.length + 1);
  return {
    name: 'Ressources',
    columns: [
      { title: 'Ressource', width: 36 },
      { title: 'Montant', width: 14 },
      { title: 'Compte', width: 40 },
      { title: 'Compté', width: 22 },
    ],
    rows: [
      ...resources.map(({ label, amount, account }) => [
        label,
        amount === null ? null : { cents: amount },
        accountInWords(account),
        account === IN_KIND_PRODUCT.id ? IN_KIND_WORDS : 'Oui',
      ]),
      [
        { strong: 'Total' },
        { cents: balance.totalProducts, formula: `SUMIF(D2:D${last},"Oui",B2:B${last})` },
      ],
    ],
  };
}
