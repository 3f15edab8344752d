import { dayOf } from '../../../french/day.ts';
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
  say(shown, '[data-call-soon]', nextChange(call, today));
  // An extension is not everybody’s: each says its own.
  for (const line of shown.querySelectorAll<HTMLElement>('[data-extended]'))
    say(line, 'b', status === 'extended' ? soon('ferme', line.dataset['extended'] ?? '', today) : '');
  shown.dataset['status'] = status;
}
for (const shown of document.querySelectorAll<HTMLElement>('[data-local-day]'))
  shown.toggleAttribute('data-past', (shown.dataset['localDay'] ?? '') < today);

function say(within: HTMLElement, where: string, words: string): void {
  const place = within.querySelector(where);
  if (place) place.textContent = words;
}
