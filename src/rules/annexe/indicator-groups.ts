import { capital } from '../../french/sentence.ts';
import type { Indicator } from '../../schemas/annexe/indicator.ts';

/** The parts of a strand that has several; the build checks that they are those of the content. */
export const PART_NAMES: Readonly<Record<string, string>> = {
  reaap: 'Reaap',
  'coordination-pdn': 'Promeneurs du Net',
};
/** What is done of an indicator of each kind. */
export const KIND_WORDS = { quantitatif: 'à compter', qualitatif: 'à décrire' } as const;

type Grouped = Pick<Indicator, 'kind' | 'part'>;

/** Indicators as lists: what is counted, what is described, within each part of the strand; no list is empty. */
export function indicatorGroups<T extends Grouped>(indicators: readonly T[]): { title: string; list: T[] }[] {
  const parts = [...new Set(indicators.map(({ part }) => part))];
  return parts
    .flatMap((part) =>
      (['quantitatif', 'qualitatif'] as const).map((kind) => ({
        title: part ? `${PART_NAMES[part] ?? part} : ${KIND_WORDS[kind]}` : capital(KIND_WORDS[kind]),
        list: indicators.filter((indicator) => indicator.part === part && indicator.kind === kind),
      })),
    )
    .filter(({ list }) => list.length > 0);
}
