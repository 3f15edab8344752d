import {
  type ReadError,
  type Reading,
  parseWorkbench,
  writeWorkbench,
} from '../../rules/work/workbench-read.ts';
import type { Workbench } from '../../rules/work/workbench.ts';
import { packText, unpackText } from './packed-text.ts';

/** What a fragment that carries a dossier begins with. */
const LINK_KEY = 'dossier=';

/** The longest address that mail programs and chats carry whole. */
export const MOST_ADDRESS = 2_000;

/**
 * An address that carries a whole dossier after its #, where no server reads it, and the version of the rules that it was made
 * under, if one is given; null when it would be too long.
 */
export async function dossierLink(work: Workbench, page: string, version?: string): Promise<string | null> {
  const packed = await packText(writeWorkbench(compact(work) as Partial<Workbench>));
  const link = `${page}#${LINK_KEY}${packed}${version === undefined ? '' : `&r=${version}`}`;
  return link.length > MOST_ADDRESS ? null : link;
}

/** The dossier that a fragment carries, or why it cannot be read; null when it carries none. */
export async function readDossierLink(fragment: string): Promise<Reading | { error: ReadError } | null> {
  if (!fragment.startsWith(LINK_KEY)) return null;
  const packed = fragment.split('&', 1)[0]?.slice(LINK_KEY.length) ?? '';
  // A mail may have written « =3D » for the « = » before it.
  const text = (await unpackText(packed)) ?? (await unpackText(packed.replace(/^3D/, '')));
  return text === null ? { error: 'not-json' } : parseWorkbench(text);
}

/** The same without what reading gives back by itself: nothing, no, and empty lists; an empty text may mean something. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const kept = compact(each);
    return isNothing(kept) ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(pairs);
}

function isNothing(value: unknown): boolean {
  if (value === null || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
