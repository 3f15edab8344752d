import dates from 'later:departement/show-dates.ts';
import css from './local.css?inline';
import { nearestDepartements } from '../rules/departement/find-departement.ts';
import { departementSlug } from '../rules/departement/names.ts';
import type { DateToCome } from '../rules/departement/calls/dates-to-come.ts';
import type { Precision } from '../rules/departement/precisions.ts';
import type { LocalPiece } from '../rules/pieces/pieces.ts';
import { dress } from '../safety/dress.ts';
import { url } from '../url.ts';
import { keep, readChosen, tabStore, takeNamed } from './chosen.ts';
import { keepFilled } from './fill/fill-page.ts';
import { mailAlong } from './mail-along.ts';
import { tellPrecisions } from './precisions-here.ts';
import { type Named, showBar } from './show-bar.ts';
import type { showDates } from './show-dates.ts';

/** What the site says of a département that somebody filled (`departements/NN/local.json`). */
interface Local {
  cafs: string[];
  calls: Parameters<typeof showBar>[0]['calls'];
  dates?: DateToCome[];
  precisions: Precision[];
  pieces?: LocalPiece[];
}

const NONE: Local = { cafs: [], calls: [], precisions: [] };

/** Shows on any page which département is chosen, and what its Caf adds; again when the address names another. */
export async function showChosen(): Promise<void> {
  const all = await read<Named[]>('/departements/noms.json');
  if (!all) return;
  const chosen = readChosen(
    location.pathname,
    tabStore(),
    all.map(({ id }) => id),
  );
  // What an address names is the choice, where there was none.
  if (chosen.shown !== null && chosen.kept === null && chosen.unknown === null)
    keep(tabStore(), chosen.shown, chosen.caf);
  const named = (code: string | null) => all.find(({ id }) => id === code);
  const place = named(chosen.shown);
  const kept = named(chosen.kept);
  const {
    cafs,
    calls,
    dates: coming,
    precisions,
    pieces = [],
  } = (place?.filled && (await read<Local>(`/departements/${departementSlug(place.id)}/local.json`))) || NONE;
  const caf = cafs.find((each) => each === chosen.caf) ?? '';
  const near = nearestDepartements(chosen.unknown ?? '', all);
  showBar({ place, kept, unknown: chosen.unknown, near, cafs, caf, calls }, () => {
    void showChosen();
    // For what a page shows by itself.
    dispatchEvent(new Event('departement-chosen'));
  });
  tellPrecisions({
    precisions: precisions.filter((each) => caf === '' || each.caf === caf),
    pieces: pieces.filter((each) => caf === '' || !each.caf || each.caf === caf),
    own: !kept && (cafs.length === 0 || caf !== ''),
  });
  const section = document.querySelector<HTMLElement>('[data-dates-to-come]');
  if (!section) return;
  const module = (await import(/* @vite-ignore */ dates)) as { showDates: typeof showDates };
  module.showDates(
    section,
    place,
    coming?.filter((each) => caf === '' || !each.caf || each.caf === caf),
  );
}

async function read<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(url(path));
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}

/** Takes the département out of the address, and goes to the place of the page that it names beside. */
function readAddress(): void {
  const { hash, pathname } = location;
  const left = takeNamed(hash, pathname, tabStore());
  if (left === hash) return;
  if (left === '' || left.includes('='))
    history.replaceState(history.state, '', pathname + location.search + left);
  else location.replace(left);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
}

addEventListener('hashchange', () => {
  readAddress();
  void showChosen();
});
dress(css);
keepFilled();
mailAlong();
readAddress();
void showChosen();
