import { dayOf } from '../../../french/day-of.ts';
import { ageWords } from '../../../rules/departement/freshness.ts';

/** Says which sources are older than their year, on the reader’s day. */
const today = dayOf(new Date());
for (const note of document.querySelectorAll<HTMLElement>('[data-checked]')) {
  const { year, checked = '' } = note.dataset;
  const words = ageWords(year === undefined ? undefined : Number(year), checked, today);
  if (words === '') continue;
  const old = document.createElement('b');
  old.textContent = words;
  note.append(' ', old);
}
