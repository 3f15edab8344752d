import { getCollection } from 'astro:content';
import { CONTENT_ROOT } from '../../reading/content.ts';
import { ContentError, readYaml } from '../../reading/read-yaml.ts';
import { placeOf } from '../../rules/annexe/place.ts';
import { DocumentSchema } from '../../schemas/document.ts';
import type { Fact } from '../../schemas/fact.ts';

/** A place of the annexe as shown to readers, and the facts that stand there. */
export interface Place {
  label: string;
  facts: string[];
}

/** Where facts stand in the annexe, each place once, in the order of the citations. Throws on an unknown fact. */
export async function placesOf(cites: readonly string[]): Promise<Place[]> {
  const [known, tops] = await annexe();
  const places = new Map<string, string[]>();
  for (const id of cites) {
    const fact = known.get(id);
    if (!fact) throw new Error(`${id} n’est pas un repère de src/content/annexe ; corrigez l’identifiant`);
    const label = placeOf(fact, tops);
    places.set(label, [...(places.get(label) ?? []), id]);
  }
  return [...places].map(([label, facts]) => ({ label, facts }));
}

let read: Promise<[Map<string, Fact>, readonly number[]]> | undefined;

/** The facts by id and the tops of the pages, read once for all the statements of a build. */
function annexe() {
  return (read ??= load());
}

async function load(): Promise<[Map<string, Fact>, readonly number[]]> {
  const problems: string[] = [];
  const document = readYaml(CONTENT_ROOT, 'source/document.yaml', DocumentSchema, problems);
  if (!document) throw new ContentError(problems);
  const files = await getCollection('annexe');
  const facts = files.flatMap(({ data }) => data.facts);
  return [new Map(facts.map((fact) => [fact.id, fact])), document.pageTops];
}
