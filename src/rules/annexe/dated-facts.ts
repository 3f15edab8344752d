import type { Fact } from '../../schemas/annexe/fact.ts';

/** A fact that names a year or two, and the strand that it stands in, where it stands in one. */
export interface DatedFact extends Pick<Fact, 'id' | 'place' | 'text'> {
  strand: string | null;
  from: number;
  to: number;
}

/** The facts that give a date, the earliest first. */
export function datedFacts(facts: Iterable<Fact>): DatedFact[] {
  return [...facts]
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ id, place, text }) => {
      const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(Number);
      const [, axis, rank] = /^A(\d)V(\d)/.exec(id) ?? [];
      const strand = axis && rank ? `${axis}.${rank}` : null;
      return years.length === 0
        ? []
        : [{ id, place, text, strand, from: Math.min(...years), to: Math.max(...years) }];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
