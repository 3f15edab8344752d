import type { APIRoute } from 'astro';
import { filledEditions } from '../../../components/departement/editions.ts';
import { readContent } from '../../../reading/content.ts';
import { localData } from '../../../reading/islands/local-data.ts';
import { type DepartementName, departementSlug } from '../../../rules/departement/names.ts';
import type { Local } from '../../../rules/departement/file/local.ts';

/** What the other pages say of a département once it is chosen. */
export function getStaticPaths() {
  return filledEditions().map((edition) => ({
    params: { code: departementSlug(edition.departement.id) },
    props: edition,
  }));
}

export const GET: APIRoute<{ departement: DepartementName; local: Local }> = ({
  props: { departement, local },
}) => Response.json(localData(departement, local, readContent()));
