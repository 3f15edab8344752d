import { useSyncExternalStore } from 'react';
import { Late } from '../../controls/island/Late.tsx';
import { onPrecisions, precisionsHere } from '../../departement/precisions-here.ts';
import type { JudgedLine } from '../../rules/budget/budget.ts';

const loadTable = () => import('./ApartTable.tsx');

/** What the Caf of the chosen département asks more for, in sums of its own; nothing, and no script, until one is chosen. */
export function LocalApart({ lines }: { lines: readonly JudgedLine[] }) {
  const { precisions } = useSyncExternalStore(onPrecisions, precisionsHere, precisionsHere);
  if (precisions.length === 0) return null;
  return (
    <Late load={loadTable} failed="Ce que la Caf demande de plus n’a pas pu être chargé : rechargez la page.">
      {({ ApartTable }) => <ApartTable {...{ lines, precisions }} />}
    </Late>
  );
}
