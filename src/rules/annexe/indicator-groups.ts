import type { Indicator } from '../../schemas/annexe/indicator.ts';
import { KIND_TITLES, KIND_WORDS } from './indicator-kinds.ts';

/** The parts of a strand that has several; the build checks that they are those of the content. */
export const PART_NAMES: Readonly<Record<string, string>> = {
  reaap: 'Reaap',
  'coordination-pdn': 'Promeneurs du Net',
};

type Grouped = Pick<Indicator, 'kind' | 'part'>;

/** Indicators as lists: what is counted, what is described, within each part of the strand; no list is empty. */
export function indicatorGroups<T extends Grouped>(indicators: readonly T[]): { title: string; list: T[] }[] {
  const parts = [...new Set(indicators.map(({ part }) => part))];
  return parts
    .flatMap((part) =>
      (['quantitatif', 'qualitatif'] as const).map((kind) => ({
        title: part ? `${PART_NAMES[part] ?? part} : ${KIND_WORDS[kind]}` : KIND_TITLES[kind],
        list: indicators.filter((indicator) => indicator.part === part && indicator.kind === kind),
      })),
    )
    .filter(({ list }) => list.length > 0);
}
