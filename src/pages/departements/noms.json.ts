import type { APIRoute } from 'astro';
import { readContent } from '../../reading/content.ts';
import { EXAMPLE } from '../../rules/departement/names.ts';

/** Every département, and whether its page says something of its own. */
export const GET: APIRoute = () => {
  const { departements, locals } = readContent();
  const filled = new Set(locals.map(({ id }) => id));
  return Response.json([EXAMPLE, ...departements].map((each) => ({ ...each, filled: filled.has(each.id) })));
};
