import type { APIRoute } from 'astro';
import { readContent } from '../../../reading/content.ts';
import { localData } from '../../../reading/islands/local-data.ts';
import { type DepartementName, departementSlug, EXAMPLE } from '../../../rules/departement/names.ts';
import type { Local } from '../../../rules/departement/file/local.ts';

/** What the other pages say of a département once it is chosen. */
export function getStaticPaths() {
  const { departements, locals } = readContent();
  return locals.flatMap(({ id, local }) => {
    const departement = [EXAMPLE, ...departements].find((each) => each.id === id);
    return departement ? [{ params: { code: departementSlug(id) }, props: { departement, local } }] : [];
  });
}

export const GET: APIRoute<{ departement: DepartementName; local: Local }> = ({
  props: { departement, local },
}) => Response.json(localData(departement, local, readContent()));
