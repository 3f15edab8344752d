import { tabStore, readChosen } from '../departement/chosen.ts';
import { departementSlug, type DepartementName } from '../rules/departement/names.ts';
import { url } from '../url.ts';
import type { Answer } from './said.ts';
import { bringPlace } from './registration.ts';

/** Brings along the département that the reader keeps, each time that another is chosen; a copy keeps its own until then. */
export async function followPlace(heard: (answer: Answer) => void = () => undefined): Promise<void> {
  const bring = async () => {
    const place = await chosenPlace();
    if (place !== '') heard(await bringPlace(place));
  };
  addEventListener('departement-chosen', () => void bring().catch(() => undefined));
  await bring().catch(() => undefined);
}

/** The code of the département that the tab keeps, as addresses write it; empty for none. */
async function chosenPlace(): Promise<string> {
  const response = await fetch(url('/departements/noms.json'));
  const names = response.ok ? ((await response.json()) as DepartementName[]) : [];
  const codes = names.map(({ id }) => id);
  const { shown, kept } = readChosen(location.pathname, tabStore(), codes);
  return departementSlug(kept ?? shown ?? '');
}
