import type { APIRoute } from 'astro';
import { readContent } from '../../../reading/content.ts';
import { type CalendarEvent, calendarOf } from '../../../rules/departement/calls/calendar.ts';
import { icsOf } from '../../../rules/departement/calls/ics.ts';
import { type DepartementName, departementSlug, EXAMPLE } from '../../../rules/departement/names.ts';

/** A file for each date of a département’s calls, and `dates.ics` for all. */
export function getStaticPaths() {
  const { departements, locals } = readContent();
  return locals.flatMap(({ id, local }) => {
    const departement = [EXAMPLE, ...departements].find((each) => each.id === id);
    if (!departement) return [];
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
