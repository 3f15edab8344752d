import { dayOf } from '../../french/day-of.ts';
import { datesOn } from '../../rules/annexe/live-dates.ts';
import type { Dates } from '../../schemas/rules/action.ts';

// Judges every date of the page on the reader's own day.
const today = dayOf(new Date());
for (const place of document.querySelectorAll<HTMLElement>('[data-dates]')) {
  place.textContent = datesOn(JSON.parse(place.dataset['dates'] ?? '') as Dates, today);
}
