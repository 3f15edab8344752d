import type { Fact } from '../../schemas/annexe/fact.ts';

/** Facts that follow each other under one heading of the annexe. */
export interface FactGroup {
  place: string;
  facts: Fact[];
}

/** The facts in their order, gathered by the headings they stand under. */
export function factGroups(facts: readonly Fact[]): FactGroup[] {
  const groups: FactGroup[] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last?.place === fact.place) last.facts.push(fact);
    else groups.push({ place: fact.place, facts: [fact] });
  }
  return groups;
}
