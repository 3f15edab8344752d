import { STRANDS } from '../../schemas/strands.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { Content } from '../content.ts';
import { claimsOf, recallClaims } from '../sheet-statements.ts';
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
          `strands/${slugOf(strand)}.mdx: rien, dans cette fiche, ne s’appuie sur ${id} ; énoncez ce repère, ou retirez-le de l’annexe et nommez-le dans source/omissions.yaml`,
      );
  });
}

/** Strands of which the table of what the annexe gives says nothing. */
export function uncoveredStrands({ coverage }: Pick<Content, 'coverage'>): string[] {
  return STRANDS.filter((strand) => !coverage.rows.some((row) => row.strand === strand)).map(
    (strand) => `source/coverage.yaml: rows: il manque le volet ${strand} ; ajoutez sa rangée`,
  );
}

/** Claims that rest on more facts than a reader can check at a glance. */
export function crowdedClaims(content: Content, most = 4): string[] {
  return STRANDS.flatMap((strand) => claimsOf(content, strand))
    .filter(({ cites }) => cites.length > most)
    .map(
      ({ at, cites }) =>
        `${at}: cite ${String(cites.length)} repères ; coupez la phrase : ${String(most)} au plus`,
    );
}

/** Citations of another strand's facts: a sheet rests on its strand, its axis or the whole document. */
export function foreignCitations(content: Content): string[] {
  return STRANDS.flatMap((strand) => {
    const own = [`A${strand.replace('.', 'V')}-`, `A${strand.charAt(0)}-`, 'G0-'];
    return [...claimsOf(content, strand), ...recallClaims(content, strand)].flatMap(({ at, cites }) =>
      cites
        .filter((id) => !own.some((prefix) => id.startsWith(prefix)))
        .map((id) => `${at}: ${id} n’est pas un repère du volet ${strand} ; citez-en un de ce volet`),
    );
  });
}
