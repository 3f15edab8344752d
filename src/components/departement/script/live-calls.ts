import { dayOf } from '../../../french/day-of.ts';
import {
  callStatus,
  type DatedCall,
  nextChange,
  soon,
  STATUS_WORDS,
} from '../../../rules/departement/calls/call-status.ts';

/** Says what the reader’s day changes: where each call stands, which dates are past. */
const today = dayOf(new Date());
for (const shown of document.querySelectorAll<HTMLElement>('[data-call]')) {
  const call = JSON.parse(shown.dataset['call'] ?? '') as DatedCall;
  const status = callStatus(call, today);
  say(shown, '[data-call-status]', STATUS_WORDS[status]);
  say(shown, '[data-call-soon]', aside(nextChange(call, today)));
  // An extension is not everybody’s: each says its own.
  for (const line of shown.querySelectorAll<HTMLElement>('[data-extended]'))
    say(line, 'b', status === 'extended' ? aside(soon('ferme', line.dataset['extended'] ?? '', today)) : '');
  shown.dataset['status'] = status;
}
for (const shown of document.querySelectorAll<HTMLElement>('[data-local-day]'))
  if ((shown.dataset['localDay'] ?? '') < today) {
    shown.toggleAttribute('data-past', true);
    // Its pale ink says nothing to who hears it.
    const past = document.createElement('span');
    past.className = 'visually-hidden';
    past.textContent = 'Passé : ';
    shown.prepend(past);
  }

/** What follows a sentence without being its end. */
function aside(words: string): string {
  return words && `(${words})`;
}

function say(within: HTMLElement, where: string, words: string): void {
  const place = within.querySelector(where);
  if (place) place.textContent = words;
}
