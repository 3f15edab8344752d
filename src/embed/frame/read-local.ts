import { departementSlug } from '../../rules/departement/names.ts';
import { url } from '../../url.ts';

/** What the site says of a département; null where nobody filled its page, or where it could not be read. */
export async function readLocal<Local>(code: string): Promise<Local | null> {
  try {
    const response = await fetch(url(`/departements/${departementSlug(code)}/local.json`));
    return response.ok ? ((await response.json()) as Local) : null;
  } catch {
    return null;
  }
}
