import { dayInWords } from '../../../french/day.ts';
import type { CalendarEvent } from './calendar.ts';

/** A date as other pages say it. */
export type DateToCome = Pick<CalendarEvent, 'id' | 'day' | 'says' | 'more' | 'caf'>;

/** The next dates of a calendar on the reader’s day, this day with them, the first first. */
export function datesToCome<D extends Pick<DateToCome, 'day'>>(
  dates: readonly D[],
  today: string,
  most = MOST,
): D[] {
  return dates
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
    .slice(0, most);
}

const MOST = 4;

type Said = Pick<DateToCome, 'says' | 'more' | 'caf'>;

/** A date in a line: what happens, what bears on it, and whose it is where there are several Cafs. */
export function dateWords({ says, more, caf }: Said): string {
  return [says, more && `(${more})`, caf && `— ${caf}`].filter(Boolean).join(' ');
}

/** What the link to its calendar file is called: the word that it shows, then which date. */
export function agendaName(date: Said & Pick<DateToCome, 'day'>): string {
  return `Agenda, ${dayInWords(date.day)} – ${dateWords(date)}`;
}
