import { dayOf } from '../../../french/day-of.ts';

/** Takes away, on the reader’s day, the facts from outside that are over; their section with the last. */
const today = dayOf(new Date());
for (const section of document.querySelectorAll<HTMLElement>('[data-outside]')) {
  for (const fact of section.querySelectorAll<HTMLElement>('[data-until]'))
    if (today > (fact.dataset['until'] ?? '')) fact.remove();
  if (!section.querySelector('li')) section.remove();
}
