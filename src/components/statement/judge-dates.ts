import { datesOn } from '../../rules/annexe/live-dates.ts';
import type { Dates } from '../../schemas/action.ts';

// Judges every date of the page on the reader's own day.
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
for (const place of document.querySelectorAll<HTMLElement>('[data-dates]')) {
  place.textContent = datesOn(JSON.parse(place.dataset['dates'] ?? '') as Dates, today);
}
