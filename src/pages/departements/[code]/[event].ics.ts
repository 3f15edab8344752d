import type { APIRoute } from 'astro';
import { filledEditions } from '../../../components/departement/editions.ts';
import { type CalendarEvent, calendarOf } from '../../../rules/departement/calls/calendar.ts';
import { icsOf } from '../../../rules/departement/calls/ics.ts';
import { type DepartementName, departementSlug } from '../../../rules/departement/names.ts';

/** A file for each date of a département’s calls, and `dates.ics` for all. */
export function getStaticPaths() {
  return filledEditions().flatMap(({ departement, local }) => {
    const { id } = departement;
    const checked = Object.fromEntries(local.sources.map((source) => [source.key, source.checked]));
    const events = calendarOf(local);
    const files = events.length === 0 ? [] : [{ name: 'dates', events }];
    return [...files, ...events.map((event) => ({ name: event.id, events: [event] }))].map((file) => ({
      params: { code: departementSlug(id), event: file.name },
      props: { departement, events: file.events, checked },
    }));
  });
}

interface Props {
  departement: DepartementName;
  events: CalendarEvent[];
  checked: Record<string, string>;
}

export const GET: APIRoute<Props> = ({ props: { departement, events, checked } }) => {
  const { id, name } = departement;
  return new Response(
    icsOf(events, {
      name: `${name} (${id})`,
      slug: departementSlug(id),
      checked: ({ source, day }) => checked[source] ?? day,
    }),
    { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  );
};
