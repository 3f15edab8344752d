import { readChosen, tabStore } from '../../../departement/chosen.ts';
import { type DepartementName, departementAddress } from '../../../rules/departement/names.ts';
import { url } from '../../../url.ts';

type Named = DepartementName & { filled: boolean };

/** Leads to the page of the département that the reader chose, at the place that answers where somebody filled it. */
async function leadHome(place: HTMLElement): Promise<void> {
  const link = place.querySelector('a');
  if (!link) return;
  try {
    const response = await fetch(url('/departements/noms.json'));
    const all = (await response.json()) as Named[];
    const { shown } = readChosen(
      location.pathname,
      tabStore(),
      all.map(({ id }) => id),
    );
    const own = all.find(({ id }) => id === shown);
    if (!own) return;
    const anchor = place.dataset['local'];
    link.href = url(departementAddress(own.id)) + (anchor === undefined ? '' : `#${anchor}`);
    link.textContent = `${own.name} (${own.id})`;
  } catch {
    // The list of départements stays.
  }
}

const place = document.querySelector<HTMLElement>('.ask-local');
if (place) {
  const again = () => void leadHome(place);
  addEventListener('departement-chosen', again);
  again();
}
