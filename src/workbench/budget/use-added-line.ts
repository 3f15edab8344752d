import { useEffect, useState } from 'react';
import type { ExpenseData } from '../../rules/rules-data.ts';

const UNLOADED = 'Ce lien n’a pas pu être ouvert : rechargez la page.';

/** Adds the expense that the address brings, once, and gives what there is to say of it; what reads it comes when there is one. */
export function useAddedLine({ expenses }: ExpenseData): string {
  const [said, say] = useState('');
  useEffect(() => {
    if (/^#ajouter=/.test(location.hash))
      void import('./take-added-line.ts')
        .then(
          ({ takeAddedLine }) => takeAddedLine(expenses),
          () => UNLOADED,
        )
        .then(say);
  }, [expenses]);
  return said;
}
