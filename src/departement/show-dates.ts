import { dayInWords } from '../french/day.ts';
import { dayOf } from '../french/day-of.ts';
import {
  agendaName,
  type DateToCome,
  datesToCome,
  dateWords,
} from '../rules/departement/calls/dates-to-come.ts';
import { type DepartementName, departementAddress, departementSlug } from '../rules/departement/names.ts';
import { element } from '../safety/element.ts';
import { url } from '../url.ts';

/** Fills the place that a page keeps for the dates to come of the département that its reader chose; hides it for none. */
export function showDates(
  section: HTMLElement,
  place: DepartementName | undefined,
  dates: readonly DateToCome[] | undefined,
): void {
  section.hidden = !place;
  if (!place) return;
  const coming = datesToCome(dates ?? [], dayOf(new Date()));
  const page = departementAddress(place.id);
  section.replaceChildren(
    element('h2', {}, `Dates à venir : ${place.name}`),
    coming.length > 0
      ? element('ol', {}, ...coming.map((date) => lineOf(date, page, departementSlug(place.id))))
      : element(
          'p',
          {},
          dates && dates.length > 0
            ? 'Toutes les dates que nous avons relevées sont passées.'
            : 'Personne ne nous a donné de date pour ce département.',
        ),
    element(
      'p',
      {},
      element(
        'a',
        { href: url(page) },
        coming.length > 0 ? 'Toutes les dates, et leur source' : 'Les questions à poser à la Caf',
      ),
    ),
  );
}

function lineOf(date: DateToCome, page: string, slug: string): HTMLElement {
  const { id, day } = date;
  return element(
    'li',
    {},
    element('time', { dateTime: day }, dayInWords(day)),
    element('span', {}, dateWords(date)),
    element(
      'a',
      {
        href: url(`${page}${id}.ics`),
        download: `${slug}-${id}.ics`,
        'aria-label': agendaName(date),
      },
      'Agenda',
    ),
  );
}
