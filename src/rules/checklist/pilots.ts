import type { Action } from '../../schemas/rules/action.ts';
import type { Strand } from '../../schemas/strand.ts';

/** An action that the annexe keeps to some départements: their codes. */
export interface Pilot {
  label: string;
  strand: Strand;
  dates: Action['dates'];
  departements: readonly string[];
}

/** The actions that the annexe keeps to some départements, in their order. */
export function pilotsOf(
  actions: readonly Pick<Action, 'label' | 'strand' | 'dates' | 'criteria'>[],
): Pilot[] {
  return actions.flatMap(({ label, strand, dates, criteria }) => {
    const place = criteria.find((criterion) => criterion.type === 'departement');
    return place?.type === 'departement' && strand
      ? [{ label, strand, dates, departements: place.accept }]
      : [];
  });
}
