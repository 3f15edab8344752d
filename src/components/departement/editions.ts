import { readContent } from '../../reading/content.ts';
import type { Local } from '../../rules/departement/file/local.ts';
import { type DepartementName, EXAMPLE } from '../../rules/departement/names.ts';

/** A département with what its file says; nothing where nobody filled one. */
export interface Edition {
  departement: DepartementName;
  local: Local | undefined;
}

/** Every département that has a page, the example first; a measure adds copies of the example, which no site ships. */
export function editions(): Edition[] {
  const { departements, locals } = readContent();
  const real = [EXAMPLE, ...departements].map((departement) => ({
    departement,
    local: locals.find(({ id }) => id === departement.id)?.local,
  }));
  return [...real, ...copies(real[0])];
}

/** The editions that are filled. */
export function filledEditions(): { departement: DepartementName; local: Local }[] {
  return editions().flatMap(({ departement, local }) => (local ? [{ departement, local }] : []));
}

/** `FICTITIOUS_EDITIONS=101`: so many copies of the example, under codes that no département has (`test/measure/editions.ts`). */
function copies(example: Edition | undefined): Edition[] {
  const many = Number(process.env['FICTITIOUS_EDITIONS'] ?? 0);
  return example ? Array.from({ length: many }, (_, i) => ({ ...example, departement: copyOf(i + 1) })) : [];
}

function copyOf(rank: number): DepartementName {
  return { ...EXAMPLE, id: `X${String(rank).padStart(4, '0')}`, name: `Exemple ${String(rank)}` };
}
