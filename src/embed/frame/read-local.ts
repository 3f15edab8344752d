import { departementSlug } from '../../rules/departement/names.ts';
import { url } from '../../url.ts';

/** What the site says of a département; null where nobody filled its page, or where it could not be read. */
export async function readLocal<Local>(code: string): Promise<Local | null> {
  // Asked of a département that nobody filled, the server would say that it is missing, in the console of the host.
  const { filled = '' } = document.documentElement.dataset;
  if (!filled.split(' ').includes(code)) return null;
  try {
    const response = await fetch(url(`/departements/${departementSlug(code)}/local.json`));
    return response.ok ? ((await response.json()) as Local) : null;
  } catch {
    return null;
  }
}
