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
