import { tabStore, readChosen } from '../departement/chosen.ts';
import { departementSlug, type DepartementName } from '../rules/departement/names.ts';
import { url } from '../url.ts';
import type { Answer } from './said.ts';
import { bringPlace } from './registration.ts';

/** Brings along the département that the reader keeps, and takes it away once forgotten; a copy keeps its own until such a gesture. */
export async function followPlace(heard: (answer: Answer) => void = () => undefined): Promise<void> {
  const bring = async (chosen: string) => heard(await bringPlace(chosen));
  addEventListener(
    'departement-chosen',
    () =>
      void chosenPlace()
        .then(bring)
        .catch(() => undefined),
  );
  // A tab that knows none has forgotten none.
  await chosenPlace()
    .then((place) => (place === '' ? undefined : bring(place)))
    .catch(() => undefined);
}

/** The code of the département that the tab keeps, as addresses write it; empty for none. It throws where the names cannot be read. */
async function chosenPlace(): Promise<string> {
  const response = await fetch(url('/departements/noms.json'));
  const names = (await response.json()) as DepartementName[];
  const codes = names.map(({ id }) => id);
  const { shown, kept } = readChosen(location.pathname, tabStore(), codes);
  return departementSlug(kept ?? shown ?? '');
}
