import { readContent } from '../../reading/content.ts';
import { placeOf } from '../../rules/annexe/place.ts';

/** A place of the annexe as shown to readers, and the facts that stand there. */
export interface FactPlace {
  label: string;
  facts: string[];
}

/** Where facts stand in the annexe, each place once, in the order of the citations. Throws on an unknown fact. */
export function placesOf(cites: readonly string[]): FactPlace[] {
  const { facts, document } = readContent();
  const places = new Map<string, string[]>();
  for (const id of cites) {
    const fact = facts.get(id);
    if (!fact) throw new Error(`${id} n’est pas un repère de src/content/annexe ; corrigez l’identifiant`);
    const label = placeOf(fact, document.pageTops);
    places.set(label, [...(places.get(label) ?? []), id]);
  }
  return [...places].map(([label, facts]) => ({ label, facts }));
}
