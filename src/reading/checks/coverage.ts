import { STRANDS } from '../../schemas/strands.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { Content } from '../content.ts';
import { claimsOf } from '../sheet-statements.ts';
import { slugOf } from '../../rules/annexe/sheet-address.ts';

/** The fact that every sheet must carry: the reservation of annexe 1. */
const ON_EVERY_SHEET = 'G0-MUST-01';

/** The facts that a strand's sheet must state: its own, those of its axis, and the one that goes on every sheet. */
export function factsDue({ files }: Pick<Content, 'files'>, strand: Strand): string[] {
  const own = files.filter(
    (file) =>
      (file.scope === 'volet' && file.strand === strand) || (file.scope === 'axe' && file.axis === strand[0]),
  );
  return [...own.flatMap((file) => file.facts.map((fact) => fact.id)), ON_EVERY_SHEET];
}

/** Facts that no claim of their own sheet rests on. */
export function unusedFacts(content: Content): string[] {
  return STRANDS.flatMap((strand) => {
    const used = new Set(claimsOf(content, strand).flatMap(({ cites }) => cites));
    return factsDue(content, strand)
      .filter((id) => !used.has(id))
      .map(
        (id) =>
          `strands/${slugOf(strand)}.mdx: no statement of the sheet rests on ${id}; state it, or list it in source/omissions.yaml with its reason`,
      );
  });
}

/** Claims that rest on more facts than a reader can check at a glance. */
export function crowdedClaims(content: Content, most = 4): string[] {
  return STRANDS.flatMap((strand) => claimsOf(content, strand))
    .filter(({ cites }) => cites.length > most)
    .map(({ at, cites }) => `${at}: cites ${String(cites.length)} facts; split it, ${String(most)} at most`);
}
